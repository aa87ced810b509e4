"""Receives webhooks under Django 5.2 and later."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast

from ._adapter import MAX_BODY_BYTES, installed, named_after
from ._receiver import (
    AsyncHandler,
    AsyncReceiver,
    Delivery,
    Handler,
    Receiver,
    Webhook,
    judge,
    too_large,
)
from ._store import AsyncStore, Store

with installed("Django"):
    from asgiref.sync import async_to_sync
    from django.http import HttpRequest, HttpResponse
    from django.views.decorators.csrf import csrf_exempt
    from django.views.decorators.http import require_POST

__all__ = ["endpoint"]

_D = TypeVar("_D", bound=Delivery)
_View: TypeAlias = Callable[..., Any]  # async views and others


def endpoint(
    webhook: Webhook[_D],
    *,
    store: AsyncStore | Store | None = None,
    after_answer: bool = False,
    answer_within: float = 20,
    max_body_bytes: int = MAX_BODY_BYTES,
) -> Callable[[AsyncHandler[_D] | Handler[_D]], _View]:
    """Makes a view of the function that handles a delivery, an async one of an async function. What
    the path has in angle brackets is passed on to the handler by keyword.

    By default the handler runs before the answer, so that the vendor sends again what it failed on.
    With `after_answer` it runs once the answer has been sent, and its failures are logged only:
    choose that for handlers that take many seconds. `store` is that of `Receiver`; an async handler
    may have an `AsyncStore`, and `answer_within` as in `AsyncReceiver`. Requests beyond
    `max_body_bytes` (1 MB) are answered 413.
    """
    judge(webhook)

    def view_of(handler: AsyncHandler[_D] | Handler[_D]) -> _View:
        if inspect.iscoroutinefunction(handler):
            async_receiver = AsyncReceiver(
                webhook, handler, store=store, answer_within=answer_within
            )
            view = _async_view(async_receiver, after_answer, max_body_bytes)
        else:
            blocking = cast("Store | None", store)  # Receiver refuses any other
            receiver = Receiver(webhook, handler, store=blocking)
            view = _sync_view(receiver, after_answer, max_body_bytes)
        # The signature proves better than Django's token who sends.
        return csrf_exempt(require_POST(named_after(handler, view)))

    return view_of


def _sync_view(receiver: Receiver[_D], after_answer: bool, max_body_bytes: int) -> _View:
    def view(request: HttpRequest, **further: Any) -> HttpResponse:
        body = _raw_body(request, max_body_bytes)
        if body is None:
            return HttpResponse(status=too_large(max_body_bytes))
        if not after_answer:
            return HttpResponse(status=receiver.receive(request.headers, body, **further))
        status, delivery = receiver.accept(request.headers, body)
        if delivery is None:
            return HttpResponse(status=status)
        return _AnswerFirst(status, partial(receiver.handle_answered, delivery, **further))

    return view


def _async_view(receiver: AsyncReceiver[_D], after_answer: bool, max_body_bytes: int) -> _View:
    async def view(request: HttpRequest, **further: Any) -> HttpResponse:
        body = _raw_body(request, max_body_bytes)
        if body is None:
            return HttpResponse(status=too_large(max_body_bytes))
        if not after_answer:
            return HttpResponse(status=await receiver.receive(request.headers, body, **further))
        status, delivery = await receiver.accept(request.headers, body)
        if delivery is None:
            return HttpResponse(status=status)
        handle = async_to_sync(receiver.handle_answered)
        return _AnswerFirst(status, partial(handle, delivery, **further))

    return view


def _raw_body(request: HttpRequest, limit: int) -> bytes | None:
    # Not `request.body`, which reads however much there is.
    body = request.read(limit + 1)
    return body if len(body) <= limit else None


class _AnswerFirst(HttpResponse):
    """Works once it has been sent: servers close an answer then."""

    def __init__(self, status: int, work: Callable[[], None]) -> None:
        super().__init__(status=status)
        self._work = ExitStack()
        self._work.callback(work)

    def close(self) -> None:
        self._work.close()  # does nothing when it is called again
        super().close()  # last, because it also closes the connections to databases
