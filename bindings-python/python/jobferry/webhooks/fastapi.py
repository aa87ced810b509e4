"""Receives webhooks under FastAPI, whose requests and answers are Starlette's."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from inspect import Parameter
from typing import Any, TypeVar

from . import starlette
from ._adapter import MAX_BODY_BYTES, installed, named_after
from ._receiver import AsyncHandler, Delivery, Handler, Webhook
from ._store import AsyncStore, Store
from .starlette import View

with installed("FastAPI"):
    from fastapi import Depends, Request, Response

__all__ = ["endpoint"]

_D = TypeVar("_D", bound=Delivery)


def endpoint(
    webhook: Webhook[_D],
    *,
    store: AsyncStore | Store | None = None,
    after_answer: bool = False,
    answer_within: float = 20,
    max_body_bytes: int = MAX_BODY_BYTES,
) -> Callable[[AsyncHandler[_D] | Handler[_D]], View]:
    """Makes an endpoint of the function that handles a delivery. Route POST requests to it.

    The parameters after the delivery are FastAPI's, as in any other endpoint: `Depends`, those of
    the path, `Request` and so on, but none that FastAPI reads from the body. What a dependency
    with `yield` gives ends with the answer, also for a handler that goes on after it.

    By default the handler runs before the answer, so that the vendor sends again what it failed on;
    `answer_within` and `store` are those of `AsyncReceiver`. With `after_answer` it runs as a
    background task, and its failures are logged only. Requests beyond `max_body_bytes` (1 MB) are
    answered 413 before they are read to their end.
    """
    starlettes = starlette.endpoint(
        webhook,
        store=store,
        after_answer=after_answer,
        answer_within=answer_within,
        max_body_bytes=max_body_bytes,
    )

    def endpoint_of(handler: AsyncHandler[_D] | Handler[_D]) -> View:
        receive: Any = starlettes(handler)

        async def view(jobferry_request: Request, **further: Any) -> Response:
            response: Response = await receive(jobferry_request, **further)
            return response

        # FastAPI fills one parameter with the request; this way the handler may have another.
        request = Parameter("jobferry_request", Parameter.KEYWORD_ONLY, default=Depends(_request))
        parameters = [request, *_further_parameters(handler)]
        signature = inspect.Signature(parameters, return_annotation=Response)
        setattr(view, "__signature__", signature)  # noqa: B010 - no type checker knows it
        return named_after(handler, view)

    return endpoint_of


def _request(request: Request) -> Request:
    return request


# FastAPI reads annotations as of the module of the endpoint, which is this one.
_request.__annotations__ = {"request": Request, "return": Request}


def _further_parameters(handler: Callable[..., Any]) -> list[Parameter]:
    """Those after the delivery, with their annotations read as of the handler's module."""
    names = getattr(inspect.unwrap(handler), "__globals__", {})
    _, *further = inspect.signature(handler).parameters.values()
    return [
        parameter.replace(
            kind=Parameter.KEYWORD_ONLY,
            annotation=eval(parameter.annotation, names)
            if isinstance(parameter.annotation, str)
            else parameter.annotation,
        )
        for parameter in further
    ]
