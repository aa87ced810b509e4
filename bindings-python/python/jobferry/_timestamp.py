"""Points in time as vendors write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self, overload

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Timestamp(datetime):
    """An aware datetime in UTC, together with the text it was read from.

    Texts without a designator mean UTC. The datetime is exact to the microsecond; `text` has what
    the vendor wrote.
    """

    __slots__ = ("_text",)
    _text: str

    @property
    def text(self) -> str:
        """The text as the vendor wrote it; ISO 8601 for a value made in Python."""
        return getattr(self, "_text", None) or self.isoformat()

    @classmethod
    def _of(cls, text: str, microsecond: int) -> Self:
        try:
            timestamp = cls(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microsecond)
        except OverflowError:
            # Python's calendar ends before the vendor's; the text still tells.
            end = "9999-12-31T23:59:59.999999Z" if microsecond > 0 else "0001-01-01T00:00:00Z"
            timestamp = cls.fromisoformat(end)
        timestamp._text = text
        return timestamp

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return (type(self)._of, (self.text, (self - _EPOCH) // timedelta(microseconds=1)))

    if TYPE_CHECKING:
        # A subclass of datetime is otherwise taken to subtract only its own kind.
        @overload  # type: ignore[override]
        def __sub__(self, other: datetime, /) -> timedelta: ...
        @overload
        def __sub__(self, other: timedelta, /) -> Self: ...
        def __sub__(self, other: datetime | timedelta, /) -> timedelta | Self: ...
