"""Receiving the vendor's reports of finished jobs."""

from __future__ import annotations

from ._native import AmplifierDelivery, Webhook

__all__ = ["AmplifierDelivery", "AmplifierWebhook"]

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ._arguments import Headers
    from .models import AmplifierJob


class AmplifierWebhook:
    """Proves and reads the vendor's webhooks. Make one per receiver and keep it.

    The vendor reports successes only, so a receiver still needs a wait or a look at the list for
    jobs that fail. It signs no time: an old report verifies for ever, so act on a job once only.

    Pickling takes the secrets along.
    """

    def __init__(self, secrets: str | Iterable[str]) -> None:
        """Accepts what any of `secrets` has signed: the account's, per-request ones, old and new
        ones while they are being replaced.
        """
        self._secrets = [secrets] if isinstance(secrets, str) else list(secrets)
        self._native = Webhook(self._secrets)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._secrets,))

    def verify(self, headers: Headers, body: bytes) -> AmplifierDelivery:
        """Checks a request's headers and raw body, and reads the job in it.

        Raises `SignatureInvalid` when the vendor did not send it (answer 401 or 400), and
        `ProtocolError` when it did but the body is not a job.
        """
        # Imported here because `import jobferry` shall be quick.
        from collections.abc import Mapping

        pairs = headers.items() if isinstance(headers, Mapping) else headers
        return self._native.verify(pairs, body)

    def unwrap(self, raw_body: bytes, headers: Headers) -> AmplifierJob:
        """The job alone, for a receiver that ends no wait: `verify(headers, raw_body).job`."""
        return self.verify(headers, raw_body).job

    def sign(self, body: bytes) -> list[tuple[str, str]]:
        """The headers with which the vendor would send `body`. For tests and for forwarding."""
        return self._native.sign(body)
