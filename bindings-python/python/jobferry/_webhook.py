"""Receiving the vendor's reports of finished jobs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from ._native import AmplifierDelivery, Webhook

__all__ = ["AmplifierDelivery", "AmplifierWebhook", "Headers"]

Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str | bytes, str | bytes]]
)
"""A request's headers, as frameworks and ASGI servers give them."""


class AmplifierWebhook:
    """Proves and reads the vendor's webhooks. Make one per receiver and keep it.

    The vendor reports successes only, so a receiver still needs a wait or a look at the list for
    jobs that fail. It signs no time: an old report verifies for ever, so act on a job once only.
    """

    def __init__(self, secrets: str | Iterable[str]) -> None:
        """Accepts what any of `secrets` has signed: the account's, per-request ones, old and new
        ones while they are being replaced.
        """
        self._native = Webhook([secrets] if isinstance(secrets, str) else list(secrets))

    def verify(self, headers: Headers, body: bytes) -> AmplifierDelivery:
        """Checks a request's headers and raw body, and reads the job in it.

        Raises `SignatureInvalid` when the vendor did not send it (answer 401 or 400), and
        `ProtocolError` when it did but the body is not a job.
        """
        return self._native.verify(
            headers.items() if isinstance(headers, Mapping) else headers, body
        )

    def sign(self, body: bytes) -> list[tuple[str, str]]:
        """The headers with which the vendor would send `body`. For tests and for forwarding."""
        return self._native.sign(body)
