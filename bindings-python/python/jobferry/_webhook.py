"""Receiving what vendors report."""

from __future__ import annotations

from . import _native
from ._native import AmplifierDelivery, ApiDelivery, IdunoxDelivery

__all__ = [
    "AmplifierDelivery",
    "AmplifierWebhook",
    "ApiDelivery",
    "ApiWebhook",
    "IdunoxDelivery",
    "IdunoxWebhook",
]

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Any

    from ._arguments import Headers
    from .models import AmplifierJob, IdunoxResultReady


class AmplifierWebhook:
    """Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.

    The vendor reports successes only, so a receiver still needs a wait or a poll of the list for
    jobs that fail. It signs no time: an old report verifies indefinitely, so act on each job only
    once.

    Pickling takes the secrets along.
    """

    def __init__(self, secrets: str | Iterable[str]) -> None:
        """Accepts what any of `secrets` has signed: the account's, per-request ones, old and new
        ones while they are being replaced.
        """
        self._secrets = _listed(secrets)
        self._native = _native.AmplifierWebhook(self._secrets)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._secrets,))

    def verify(self, headers: Headers, body: bytes) -> AmplifierDelivery:
        """Checks a request's headers and raw body, and reads the job in it.

        Raises `SignatureInvalid` when the vendor did not send it (answer 401 or 400), and
        `ProtocolError` when it did but the body is not a job.
        """
        return self._native.verify(_pairs(headers), body)

    def unwrap(self, raw_body: bytes, headers: Headers) -> AmplifierJob:
        """The job alone, for a receiver that ends no wait: `verify(headers, raw_body).job`."""
        return self.verify(headers, raw_body).job

    def sign(self, body: bytes) -> list[tuple[str, str]]:
        """The headers with which the vendor would send `body`. For tests and for forwarding."""
        return self._native.sign(body)


class IdunoxWebhook:
    """Verifies and decodes the vendor's webhooks. Make one per receiver and keep it.

    The vendor reports finished results only, so a receiver still needs a wait for submissions that
    fail. Both sets of headers are accepted: `X-Idunox-*` and `X-IduScore-*`.

    Pickling takes the secrets along.
    """

    def __init__(self, secrets: str | Iterable[str]) -> None:
        """Accepts what any of `secrets` has signed: old and new ones while they are being
        replaced.
        """
        self._secrets = _listed(secrets)
        self._native = _native.IdunoxWebhook(self._secrets)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._secrets,))

    def verify(
        self, headers: Headers, body: bytes, *, now: datetime | None = None
    ) -> IdunoxDelivery:
        """Checks a request's headers and raw body, and reads the event in it.

        Refuses reports signed more than 300 seconds before or after `now`, by default the present;
        pass another `now` to verify stored reports.

        Raises `SignatureInvalid` when the vendor did not send it just now (answer 401 or 400), and
        `ProtocolError` when it did but the body is not an event.
        """
        return self._native.verify(_pairs(headers), body, now)

    def unwrap(self, raw_body: bytes, headers: Headers) -> IdunoxResultReady:
        """The event alone, for a receiver that ends no wait: `verify(headers, raw_body).event`."""
        return self.verify(headers, raw_body).event

    def sign(self, body: bytes) -> list[tuple[str, str]]:
        """The headers with which the vendor would send `body` now. For tests and for forwarding."""
        return self._native.sign(body)


class ApiWebhook:
    """Verifies and decodes the webhooks of a described API: `JobApi.webhook` makes it. Make one per
    receiver and keep it.

    Pickling takes the description and the secrets along.
    """

    def __init__(self, toml: str, secrets: str | Iterable[str]) -> None:
        """Accepts what any of `secrets` has signed in the way that the description `toml` says."""
        self._toml = toml
        self._secrets = _listed(secrets)
        self._native = _native.ApiWebhook(toml, self._secrets)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._toml, self._secrets))

    def verify(self, headers: Headers, body: bytes) -> ApiDelivery:
        """Checks a request's headers and raw body, and reads the job in it.

        Raises `SignatureInvalid` when the vendor did not send it (answer 401 or 400), and
        `ProtocolError` when it did but the body is not JSON.
        """
        return self._native.verify(_pairs(headers), body)

    def sign(self, body: bytes) -> list[tuple[str, str]]:
        """The headers with which the vendor would send `body`. For tests and for forwarding."""
        return self._native.sign(body)


def _listed(secrets: str | Iterable[str]) -> list[str]:
    if isinstance(secrets, str):
        return [secrets]
    # Such as a variable of the environment that is not set.
    if secrets is None or isinstance(secrets, bytes):
        raise TypeError(f"secrets: expected str, or several, not {type(secrets).__name__}")
    return list(secrets)


def _pairs(headers: Headers) -> Iterable[tuple[str | bytes, str | bytes]]:
    # Imported here because `import jobferry` shall be quick.
    from collections.abc import Mapping

    return headers.items() if isinstance(headers, Mapping) else headers
