"""Receives webhooks under Starlette and what is made of it, such as FastAPI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

from ._adapter import MAX_BODY_BYTES, installed, named_after
from ._receiver import AsyncHandler, AsyncReceiver, Delivery, Handler, Webhook, judge, too_large
from ._store import AsyncStore, Store

with installed("Starlette"):
    from starlette.background import BackgroundTask
    from starlette.requests import ClientDisconnect, Request
    from starlette.responses import Response

__all__ = ["endpoint"]

_D = TypeVar("_D", bound=Delivery)
View: TypeAlias = Callable[..., Awaitable[Response]]


def endpoint(
    webhook: Webhook[_D],
    *,
    store: AsyncStore | Store | None = None,
    after_answer: bool = False,
    answer_within: float = 20,
    max_body_bytes: int = MAX_BODY_BYTES,
) -> Callable[[AsyncHandler[_D] | Handler[_D]], View]:
    """Makes an endpoint of the function that handles a delivery. Route POST requests to it.

    By default the handler runs before the answer, so that the vendor sends again what it failed on;
    `answer_within` and `store` are those of `AsyncReceiver`. With `after_answer` it runs as a
    background task, and its failures are logged only. Requests beyond `max_body_bytes` (1 MB) are
    answered 413 before they are read to their end.
    """
    judge(webhook)

    def endpoint_of(handler: AsyncHandler[_D] | Handler[_D]) -> View:
        receiver = AsyncReceiver(webhook, handler, store=store, answer_within=answer_within)

        async def view(request: Request, /, **further: Any) -> Response:
            try:
                body = await _raw_body(request, max_body_bytes)
            except ClientDisconnect:
                return Response(status_code=400)  # the answer is not read
            if body is None:
                return _cut_off(request, too_large(max_body_bytes))
            if not after_answer:
                status = await receiver.receive(request.headers.raw, body, **further)
                return Response(status_code=status)
            status, delivery = await receiver.accept(request.headers.raw, body)
            if delivery is None:
                return Response(status_code=status)
            task = BackgroundTask(receiver.handle_answered, delivery, **further)
            return Response(status_code=status, background=task)

        return named_after(handler, view)

    return endpoint_of


async def _raw_body(request: Request, limit: int) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            return None
    return bytes(body)


def _cut_off(request: Request, status: int) -> Response:
    # To keep the connection, a server would read on until the body ends. HTTP/2 has no such header.
    is_http_1 = request.scope["http_version"].startswith("1")
    return Response(status_code=status, headers={"Connection": "close"} if is_http_1 else None)
