"""What can go wrong: one base, and a class for each thing a caller can do about it."""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from typing import Any


class JobferryError(Exception):
    """Every error of this package but arguments of a wrong type (TypeError).

    Its text says what happened, to what, and what to do. Neither text nor repr holds a secret. A
    failure of the operating system is also the built-in exception for it, with `errno` and, of a
    file, `filename`: a missing file is an `InvalidRequest` and a `FileNotFoundError`.
    """

    kind: str = "error"
    """The name every language uses for this class of errors, such as `rate_limited`."""

    code: str | None
    """The vendor's code, or the documented code of a local check."""

    status: int | None
    """The HTTP status, when an answer came."""

    request_id: str | None
    """The vendor's identifier of the request, for its support."""

    job_id: str | None
    """The job concerned."""

    token: str | None
    """The text with which another call, process or language goes on with the job."""

    retry_after: float | None
    """How many seconds the vendor asked to wait."""

    cause: str | None
    """The kind of failure that made a submission's outcome unknown."""

    candidates: tuple[str, ...]
    """The jobs that an unknown submission may have become."""

    raw: str | None
    """What the vendor answered, at most 64 KiB. May hold what the caller sent."""

    is_retryable: bool
    """Whether the same call may succeed later without a change."""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        job_id: str | None = None,
        token: str | None = None,
        retry_after: float | None = None,
        cause: str | None = None,
        candidates: tuple[str, ...] = (),
        raw: str | None = None,
        is_retryable: bool = False,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.request_id = request_id
        self.job_id = job_id
        self.token = token
        self.retry_after = retry_after
        self.cause = cause
        self.candidates = candidates
        self.raw = raw
        self.is_retryable = is_retryable

    def __str__(self) -> str:
        return str(self.args[0])  # an OSError that has an `errno` would find words of its own

    def __reduce__(self) -> tuple[Any, ...]:
        number, path = getattr(self, "errno", None), getattr(self, "filename", None)
        kind = getattr(self, "_kind", type(self))
        return _restored, (kind, self.args, number, path), vars(self)


class ConfigurationError(JobferryError, ValueError):
    """The client cannot be made or used as configured. Fix the option the text names."""

    kind = "configuration"


class AuthenticationError(JobferryError):
    """The vendor refused the credentials (401, 403)."""

    kind = "authentication"


class InsufficientCredits(JobferryError):
    """The account's balance is used up (402)."""

    kind = "insufficient_credits"


class InvalidRequest(JobferryError, ValueError):
    """The request itself is wrong, as judged locally or by the vendor."""

    kind = "invalid_request"


class AudioRejected(JobferryError, ValueError):
    """The recording is unusable, as judged locally or by the vendor; see `code`."""

    kind = "audio_rejected"


class NotFound(JobferryError, LookupError):
    """No such job or catalogue entry for this account (404)."""

    kind = "not_found"


class Conflict(JobferryError):
    """The request contradicts an earlier one (409)."""

    kind = "conflict"


class RateLimited(JobferryError):
    """The vendor's rate limit could not be met within the allowed time (429)."""

    kind = "rate_limited"


class ServerError(JobferryError):
    """The vendor failed (5xx)."""

    kind = "server"


class NetworkError(JobferryError, ConnectionError):
    """The network failed before a usable answer came."""

    kind = "network"


class RequestTimeout(JobferryError, TimeoutError):
    """One request took longer than allowed."""

    kind = "timeout"


class WaitTimeout(JobferryError, TimeoutError):
    """The job did not end before the deadline. It goes on; wait again with `token`."""

    kind = "wait_timeout"


class ProtocolError(JobferryError):
    """The answer is not what the vendor documents; see `raw`."""

    kind = "protocol"


class JobFailed(JobferryError):
    """The job ended without a result."""

    kind = "job_failed"


class SubmitUnknown(JobferryError):
    """A paid submission may or may not have been accepted. Give `token` to `reconcile`."""

    kind = "submit_unknown"


class SignatureInvalid(JobferryError, ValueError):
    """A webhook's signature does not prove that the vendor sent it."""

    kind = "signature_invalid"


class Cancelled(JobferryError):
    """The caller cancelled."""

    kind = "cancelled"


# The operating system's failures that have a built-in exception.
_BUILT_IN: dict[int, type[OSError]] = {
    errno.ENOENT: FileNotFoundError,
    errno.EACCES: PermissionError,
    errno.EISDIR: IsADirectoryError,
    errno.ENOTDIR: NotADirectoryError,
    errno.ELOOP: OSError,
    errno.ENAMETOOLONG: OSError,
    errno.ECONNREFUSED: ConnectionRefusedError,
    errno.ECONNRESET: ConnectionResetError,
    errno.ECONNABORTED: ConnectionAbortedError,
    errno.EPIPE: BrokenPipeError,
}

# `SubmitUnknown` is none of them, because programs retry after a ConnectionError.
_MAY_BE_BUILT_IN = (ConfigurationError, InvalidRequest, NetworkError)

_classes: dict[tuple[type[JobferryError], type[OSError]], type[JobferryError]] = {}


def _of(
    name: str, message: str, *, os_code: str | None, path: object, **facts: Any
) -> JobferryError:
    """The error that the core calls `name`, of the class here and that of the operating system's
    failure `os_code`, such as `ENOENT`.
    """
    kind: type[JobferryError] = globals()[name]
    number = getattr(errno, os_code, None) if os_code else None
    error = _restored(kind, (message,), number, path)
    vars(error).update(facts)
    return error


def _restored(
    kind: type[JobferryError], arguments: tuple[Any, ...], number: int | None, path: object
) -> JobferryError:
    """An error of `kind`; what a pickle of it holds."""
    built_in = _BUILT_IN.get(number or 0) if kind in _MAY_BE_BUILT_IN else None
    error = _both(kind, built_in)(*arguments) if built_in else kind(*arguments)
    if number is not None and isinstance(error, OSError):
        error.errno, error.strerror, error.filename = number, os.strerror(number), path
    return error


def _both(kind: type[JobferryError], built_in: type[OSError]) -> type[JobferryError]:
    """A class of that name that is both, made once."""
    if (kind, built_in) not in _classes:
        body = {"__doc__": kind.__doc__, "__module__": __name__, "_kind": kind}
        _classes[kind, built_in] = type(kind.__name__, (kind, built_in), body)
    return _classes[kind, built_in]
