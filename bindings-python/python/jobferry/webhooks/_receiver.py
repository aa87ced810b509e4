"""What every adapter does with a request's headers and raw body."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Concatenate, Generic, Protocol, TypeAlias, TypeVar

from .._arguments import Headers
from ..errors import JobferryError, ProtocolError, SignatureInvalid
from ._store import AsyncStore, Claim, MemoryStore, Store

_logger = logging.getLogger("jobferry.webhooks")


class Delivery(Protocol):
    """What a webhook proves, such as an `AmplifierDelivery`."""

    @property
    def key(self) -> str:
        """The key by which a repeated delivery is recognised."""


_D = TypeVar("_D", bound=Delivery)
_D_co = TypeVar("_D_co", bound=Delivery, covariant=True)
_T = TypeVar("_T")

Handler: TypeAlias = Callable[[_D], object] | Callable[Concatenate[_D, ...], object]
"""Does what a delivery is for. What it returns is not looked at. It may have further parameters,
which it gets by keyword: what a route or FastAPI's `Depends` gives.
"""

AsyncHandler: TypeAlias = (
    Callable[[_D], Awaitable[object]] | Callable[Concatenate[_D, ...], Awaitable[object]]
)
"""A `Handler` that is awaited."""


class Webhook(Protocol[_D_co]):
    """Verifies deliveries, such as an `AmplifierWebhook`."""

    def verify(self, headers: Headers, body: bytes) -> _D_co:
        """The delivery; raises `SignatureInvalid` or `ProtocolError` when it is none."""


def judge(webhook: object) -> None:
    """Refuses what is no `Webhook`: otherwise the first delivery would fail, maybe days later."""
    _with_methods("webhook", "an AmplifierWebhook", ("verify",), webhook)


def _judge_work(handler: Any, store: object) -> None:
    """The same for what handles and remembers deliveries."""
    if not callable(handler):
        raise TypeError(f"handler: expected a function of a delivery, not {type(handler).__name__}")
    _with_methods("store", "a MemoryStore", ("claim", "finish", "release"), store)


def _with_methods(what: str, example: str, methods: tuple[str, ...], given: object) -> None:
    if isinstance(given, type) or not all(callable(getattr(given, name, None)) for name in methods):
        # Its kind and not itself: what stands in the wrong place may be a secret.
        kind = f"the class {given.__name__}" if isinstance(given, type) else type(given).__name__
        expected = f"{example} or another object with {', '.join(methods)}"
        raise TypeError(f"{what}: expected {expected}, not {kind}")


# A delivery that is being handled must come again, in case the handler fails.
_ANSWERS = {Claim.NEW: 204, Claim.HANDLED: 204, Claim.HANDLING: 503}


class Receiver(Generic[_D]):
    """Receives webhooks under a server that knows no asyncio. Make one and keep it.

    `store` remembers what was handled; the default, a `MemoryStore`, knows this process only.
    """

    def __init__(
        self, webhook: Webhook[_D], handler: Handler[_D], *, store: Store | None = None
    ) -> None:
        store = MemoryStore() if store is None else store
        judge(webhook)
        _judge_work(handler, store)
        if inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(store.claim):
            raise TypeError("handler and store must not be async here; AsyncReceiver awaits them")
        self._webhook = webhook
        self._handler = handler
        self._store = store

    def receive(self, headers: Headers, body: bytes, **further: Any) -> int:
        """Verifies a request, has a new delivery handled, and returns the HTTP status to answer.
        Further keyword arguments are passed on to the handler.

        204 when the delivery is handled, now or earlier; 401 when the vendor did not send it, 400
        when it did but it is unreadable; 503 while an earlier arrival of it is being handled.

        Raises what the handler raises. Answer 500 then: the vendor sends the delivery again.
        """
        status, delivery = self.accept(headers, body)
        if delivery is not None:
            self.handle(delivery, **further)
        return status

    def accept(self, headers: Headers, body: bytes) -> tuple[int, _D | None]:
        """The first half of `receive`: the status, and the delivery if it is to be handled.

        Give it to `handle` before the answer, or to `handle_answered` after it.
        """
        try:
            delivery = self._webhook.verify(headers, body)
        except (ProtocolError, SignatureInvalid) as error:
            return _refused(error), None
        claim = self._store.claim(delivery.key)
        return _ANSWERS[claim], delivery if claim == Claim.NEW else None

    def handle(self, delivery: _D, **further: Any) -> None:
        """Calls the handler. Raises what it raises; the delivery is new again then."""
        try:
            self._handler(delivery, **further)
        except BaseException:
            self._store.release(delivery.key)
            raise
        self._store.finish(delivery.key)

    def handle_answered(self, delivery: _D, **further: Any) -> None:
        """The same for a delivery that the vendor does not send again: logs what is raised."""
        try:
            self.handle(delivery, **further)
        except Exception:
            _logger.exception("handling %s failed after it was answered", delivery.key)


class AsyncReceiver(Generic[_D]):
    """Receives webhooks under asyncio. Make one and keep it.

    A handler that is not async is called in a thread; a store that is not async is called in the
    loop. `answer_within` is how many seconds a handler may delay the answer: it goes on after
    that, the vendor is asked to come again, and finds the delivery handled. The default, 20, is
    less than any of the vendors grants.
    """

    def __init__(
        self,
        webhook: Webhook[_D],
        handler: AsyncHandler[_D] | Handler[_D],
        *,
        store: AsyncStore | Store | None = None,
        answer_within: float = 20,
    ) -> None:
        store = MemoryStore() if store is None else store
        judge(webhook)
        _judge_work(handler, store)
        self._webhook = webhook
        self._handler = handler
        self._store = store
        self._answer_within = answer_within
        self._under_way: set[asyncio.Task[None]] = set()  # the loop holds its tasks weakly

    async def receive(self, headers: Headers, body: bytes, **further: Any) -> int:
        """See `Receiver.receive`; also 503 when the handler takes longer than `answer_within`."""
        status, delivery = await self.accept(headers, body)
        if delivery is None:
            return status
        handling = asyncio.ensure_future(self.handle(delivery, **further))
        self._under_way.add(handling)
        handling.add_done_callback(self._under_way.discard)
        await asyncio.wait({handling}, timeout=self._answer_within)
        if not handling.done():
            return _ANSWERS[Claim.HANDLING]
        handling.result()
        return status

    async def accept(self, headers: Headers, body: bytes) -> tuple[int, _D | None]:
        """See `Receiver.accept`."""
        try:
            delivery = self._webhook.verify(headers, body)
        except (ProtocolError, SignatureInvalid) as error:
            return _refused(error), None
        claim = await _settled(self._store.claim(delivery.key))
        return _ANSWERS[claim], delivery if claim == Claim.NEW else None

    async def handle(self, delivery: _D, **further: Any) -> None:
        """See `Receiver.handle`."""
        try:
            await self._call(delivery, **further)
        except BaseException:
            await _settled(self._store.release(delivery.key))
            raise
        await _settled(self._store.finish(delivery.key))

    async def handle_answered(self, delivery: _D, **further: Any) -> None:
        """See `Receiver.handle_answered`."""
        try:
            await self.handle(delivery, **further)
        except Exception:
            _logger.exception("handling %s failed after it was answered", delivery.key)

    async def _call(self, delivery: _D, **further: Any) -> None:
        handler: Callable[..., Any] = self._handler
        if inspect.iscoroutinefunction(handler):
            await handler(delivery, **further)
        else:
            await _settled(await asyncio.to_thread(handler, delivery, **further))


async def _settled(outcome: Awaitable[_T] | _T) -> _T:
    return await outcome if inspect.isawaitable(outcome) else outcome


def _refused(error: JobferryError) -> int:
    """Tells the operator why, and gives what the sender is told."""
    _logger.warning("refused a delivery: %s", error)
    return 401 if isinstance(error, SignatureInvalid) else 400


def too_large(limit: int) -> int:
    """The same for a body that an adapter has not read to its end."""
    _logger.warning("refused a delivery: its body exceeds max_body_bytes, %s bytes", limit)
    return 413
