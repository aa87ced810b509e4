"""Words that survive although they are not documented yet, and words that stand on a scale or on none."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Any, NoReturn, Self


class OpenEnum(StrEnum):
    """A string with known values. A word this version does not know becomes a member as well,
    for which `is_known` is false; it equals its text, hashes and pickles like any other.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        # No name: an unknown word may be spelt like the name of a known one.
        member._name_ = ""
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version knows the word."""
        return self._name_ != ""

    def __repr__(self) -> str:
        if self.is_known:
            return super().__repr__()
        return f"<{type(self).__name__}: {self._value_!r}>"


class Ordered:
    """Sorts the words of an enum in the order of their declaration instead of the alphabet.

    Words this version does not know sort last, among themselves by their text. A member also
    compares with the plain text of a known word. Any other text is a ValueError, and a word of
    another enum a TypeError: their answers would silently be wrong.
    """

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        return self._place() < self._place_of(other) if isinstance(other, str) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._place() <= self._place_of(other) if isinstance(other, str) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self._place() > self._place_of(other) if isinstance(other, str) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self._place() >= self._place_of(other) if isinstance(other, str) else NotImplemented

    def _place(self) -> tuple[int, str]:
        words: Any = type(self)
        scale, text = _scale(words), str(self)
        return scale.get(text, len(scale)), text

    def _place_of(self, other: str) -> tuple[int, str]:
        words: Any = type(self)
        if isinstance(other, Ordered) and isinstance(other, words):
            return other._place()
        if isinstance(other, Enum):
            raise TypeError(f"{other!r} has no place among {words.__name__}")
        scale = _scale(words)
        if other not in scale:
            raise ValueError(f"{other!r} is none of {words.__name__}: {', '.join(scale)}")
        return scale[other], str(other)


class Unordered:
    """Words that stand on no scale. The order of their texts means nothing, so `<` is a TypeError;
    `key=str` sorts by the alphabet.
    """

    __slots__ = ()

    def __lt__(self, other: object) -> bool:
        self._refuse()

    def __le__(self, other: object) -> bool:
        self._refuse()

    def __gt__(self, other: object) -> bool:
        self._refuse()

    def __ge__(self, other: object) -> bool:
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} has no order; key=str sorts by the text")


_SCALES: dict[Any, dict[str, int]] = {}


def _scale(words: Any) -> dict[str, int]:
    """The places of the known words, made once for each enum."""
    if words not in _SCALES:
        _SCALES[words] = {str(word): place for place, word in enumerate(words)}
    return _SCALES[words]
