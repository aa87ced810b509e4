"""What callers may give, as type checkers see it. Nothing imports this while a program runs."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from os import PathLike
from typing import IO, Any, TypeAlias

from .models import ApiJob, ApiSubmitOptions, IdunoxProgress, JobOptions, WaitOptions

Audio: TypeAlias = str | PathLike[str] | bytes | bytearray | memoryview | IO[bytes]
"""A recording, or another file: a path, its content, or a seekable file object, which is read from its beginning."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""Told how many bytes of an upload have been handed to the network, and how many there are."""

OnAccepted: TypeAlias = Callable[[str, str], object]
"""Told the identifier and the token of a job that the vendor has accepted."""

PipelineProgress: TypeAlias = Callable[[IdunoxProgress], object]
"""Told where the steps of a submission stand."""

ApiProgress: TypeAlias = Callable[[ApiJob], object]
"""Told where a job stands."""

Refresh: TypeAlias = Callable[[], str]
"""Returns a new access token."""

AsyncRefresh: TypeAlias = Callable[[], str | Coroutine[Any, Any, str]]
"""A `Refresh` that may be a coroutine function."""


class RunOptions(JobOptions, WaitOptions):
    """How a job is submitted and waited for, in one call."""


class ApiRunOptions(ApiSubmitOptions, WaitOptions):
    """The same for a described API."""


Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str | bytes, str | bytes]]
)
"""A request's headers, as frameworks and ASGI servers give them."""
