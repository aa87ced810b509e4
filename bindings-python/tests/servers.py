"""Receivers under the servers that people run: real sockets, real frameworks."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import uvicorn
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.test import override_settings
from django.urls import path
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Route
from werkzeug.serving import make_server

import jobferry.webhooks.django
import jobferry.webhooks.fastapi
import jobferry.webhooks.flask
import jobferry.webhooks.starlette
from jobferry.webhooks import AsyncHandler, Delivery, Handler, Webhook

Work = Handler[Any]

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    SECRET_KEY="only for tests",
)


@contextmanager
def wsgi(app: Any) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def asgi(app: Any) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(app, lifespan="off", log_config=None, ws="none")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def awaited(work: Work) -> AsyncHandler[Any]:
    async def handler(delivery: Delivery) -> None:
        await asyncio.to_thread(work, delivery)

    return handler


@contextmanager
def starlette(webhook: Webhook[Any], work: Work, **options: Any) -> Iterator[str]:
    view = jobferry.webhooks.starlette.endpoint(webhook, **options)(work)
    with asgi(Starlette(routes=[Route("/hook", view, methods=["POST"])])) as url:
        yield f"{url}/hook"


@contextmanager
def fastapi(webhook: Webhook[Any], work: Work, **options: Any) -> Iterator[str]:
    app = FastAPI()
    app.post("/hook")(jobferry.webhooks.fastapi.endpoint(webhook, **options)(awaited(work)))
    with asgi(app) as url:
        yield f"{url}/hook"


@contextmanager
def flask(webhook: Webhook[Any], work: Work, **options: Any) -> Iterator[str]:
    app = Flask(__name__)
    app.post("/hook")(jobferry.webhooks.flask.endpoint(webhook, **options)(work))
    with wsgi(app) as url:
        yield f"{url}/hook"


@contextmanager
def django_site(urlpatterns: list[Any]) -> Iterator[str]:
    with override_settings(ROOT_URLCONF=tuple(urlpatterns)), wsgi(get_wsgi_application()) as url:
        yield url


@contextmanager
def django(webhook: Webhook[Any], work: Work, **options: Any) -> Iterator[str]:
    view = jobferry.webhooks.django.endpoint(webhook, **options)(work)
    with django_site([path("hook", view)]) as url:
        yield f"{url}/hook"


@contextmanager
def async_django(webhook: Webhook[Any], work: Work, **options: Any) -> Iterator[str]:
    view = jobferry.webhooks.django.endpoint(webhook, **options)(awaited(work))
    with override_settings(ROOT_URLCONF=(path("hook", view),)), asgi(get_asgi_application()) as url:
        yield f"{url}/hook"


Server = Callable[..., AbstractContextManager[str]]
ASYNC: list[Server] = [starlette, fastapi, async_django]
ALL: list[Server] = [*ASYNC, flask, django]
