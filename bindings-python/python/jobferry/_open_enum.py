"""Words that survive although nobody has documented them yet."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


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
