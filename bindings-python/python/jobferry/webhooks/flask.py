"""Receives webhooks under Flask 3.1 and later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias, TypeVar

from ._adapter import MAX_BODY_BYTES, installed, named_after
from ._receiver import Delivery, Handler, Receiver, Webhook, judge, too_large
from ._store import Store

with installed("Flask"):
    from flask import Response, copy_current_request_context, request

__all__ = ["endpoint"]

_D = TypeVar("_D", bound=Delivery)
_View: TypeAlias = Callable[..., Response]


def endpoint(
    webhook: Webhook[_D],
    *,
    store: Store | None = None,
    after_answer: bool = False,
    max_body_bytes: int = MAX_BODY_BYTES,
) -> Callable[[Handler[_D]], _View]:
    """Makes a view of the function that handles a delivery. Route POST requests to it. What the
    route has in angle brackets is passed on to the handler by keyword.

    By default the handler runs before the answer, so that the vendor sends again what it failed on.
    With `after_answer` it runs once the answer has been sent, in the same thread and with the same
    `request`, and its failures are logged only: choose that for handlers that take many seconds.
    `store` is that of `Receiver`. Requests beyond `max_body_bytes` (1 MB) are answered 413.
    """
    judge(webhook)

    def view_of(handler: Handler[_D]) -> _View:
        receiver = Receiver(webhook, handler, store=store)

        def view(**further: Any) -> Response:
            request.max_content_length = max_body_bytes + 1  # at which Flask cuts, without a word
            headers, body = request.headers, request.get_data()
            if len(body) > max_body_bytes:
                return Response(status=too_large(max_body_bytes))
            if not after_answer:
                return Response(status=receiver.receive(headers, body, **further))
            status, delivery = receiver.accept(headers, body)
            response = Response(status=status)
            if delivery is not None:
                handle = copy_current_request_context(receiver.handle_answered)
                response.call_on_close(partial(handle, delivery, **further))
            return response

        return named_after(handler, view)

    return view_of
