"""Stores in which a receiver remembers deliveries."""

from __future__ import annotations

from enum import StrEnum
from threading import Lock
from typing import Protocol


class Claim(StrEnum):
    """The state of a delivery."""

    NEW = "new"
    """This caller has claimed it and handles it now."""
    HANDLING = "handling"
    """Another caller is handling it."""
    HANDLED = "handled"
    """It has been handled."""


class Store(Protocol):
    """Remembers which deliveries were handled.

    Processes that receive the same webhooks must share a store, in their database or cache. Each
    method must be atomic: two claims of one key at the same time must not both be `NEW`.
    """

    def claim(self, key: str) -> Claim:
        """Claims a delivery that is not handled yet; other callers then get `HANDLING`.

        Let the claim lapse after some minutes: a process that dies releases nothing.
        """

    def finish(self, key: str) -> None:
        """The delivery is `HANDLED`. Remember it for as long as the vendor may send it again."""

    def release(self, key: str) -> None:
        """The handler failed; the delivery's next arrival is `NEW`."""


class AsyncStore(Protocol):
    """A `Store` whose methods are awaited."""

    async def claim(self, key: str) -> Claim:
        """See `Store.claim`."""

    async def finish(self, key: str) -> None:
        """See `Store.finish`."""

    async def release(self, key: str) -> None:
        """See `Store.release`."""


class MemoryStore:
    """Remembers the latest `capacity` deliveries for as long as this process lives."""

    def __init__(self, capacity: int = 10_000) -> None:
        self._capacity = capacity
        self._handling: set[str] = set()
        self._handled: dict[str, None] = {}  # a set in the order of arrival
        self._lock = Lock()

    def claim(self, key: str) -> Claim:
        """Claims a delivery that is not handled yet."""
        with self._lock:
            if key in self._handled:
                return Claim.HANDLED
            if key in self._handling:
                return Claim.HANDLING
            self._handling.add(key)
            return Claim.NEW

    def finish(self, key: str) -> None:
        """The delivery is handled; the oldest one may be forgotten for it."""
        with self._lock:
            self._handling.discard(key)
            self._handled[key] = None
            if len(self._handled) > self._capacity:
                del self._handled[next(iter(self._handled))]

    def release(self, key: str) -> None:
        """The delivery's next arrival is new."""
        with self._lock:
            self._handling.discard(key)
