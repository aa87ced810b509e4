"""Receivers of webhooks, under real frameworks and with the sandbox's own deliveries."""

from __future__ import annotations

import contextlib
import http.client
import importlib
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeAlias
from urllib.parse import urlsplit

import fastapi
import flask
import pytest
from django.urls import path

import jobferry.webhooks.django
import jobferry.webhooks.fastapi
import jobferry.webhooks.flask
import servers
from conftest import ROOT, Sandbox, eventually
from jobferry import (
    Amplifier,
    AmplifierDelivery,
    AmplifierWebhook,
    IdunoxDelivery,
    IdunoxWebhook,
)
from jobferry.webhooks import AsyncReceiver, Claim, MemoryStore, Receiver

SECRET = "whsec_1"
BODY = b'{"job_id":"5b0e7c9a","status":"done","result":{"signals":[]}}'
WEBHOOK = AmplifierWebhook(["whsec_of_next_month", SECRET])
SIGNED = dict(AmplifierWebhook(SECRET).sign(BODY))

Serve: TypeAlias = Callable[..., str]
Server: TypeAlias = Callable[..., contextlib.AbstractContextManager[str]]


def named_servers(chosen: list[Server]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("server", chosen, ids=lambda each: each.__name__)


@pytest.fixture(params=servers.ALL, ids=lambda each: each.__name__)
def serve(request: pytest.FixtureRequest) -> Iterator[Serve]:
    """Starts a receiver and gives its address."""
    with contextlib.ExitStack() as running:
        yield lambda work, **options: running.enter_context(request.param(WEBHOOK, work, **options))


def post(
    url: str, body: bytes | Iterable[bytes] = BODY, headers: dict[str, str] = SIGNED
) -> tuple[int, bytes]:
    """The answer's status and body. An iterable is sent in chunks, its length untold."""
    return ask("POST", url, body, headers)


def ask(
    method: str, url: str, body: bytes | Iterable[bytes], headers: dict[str, str]
) -> tuple[int, bytes]:
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.netloc, timeout=60)
    try:
        connection.request(method, url.partition(address.netloc)[2], body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def answers(sandbox: Sandbox, count: int) -> list[int]:
    """How the sandbox's deliveries were answered, as soon as `count` of them were."""
    eventually(lambda: len(sandbox.control("deliveries")) >= count)
    return [each["status"] for each in sandbox.control("deliveries")]


def answers_in_time(sandbox: Sandbox, count: int) -> list[int]:
    """The same while the sandbox's time passes."""
    while True:
        found = [each["status"] for each in sandbox.control("deliveries")]
        # An attempt without an answer met a connection that the server was just closing.
        if len(answered := [status for status in found if status]) >= count:
            return answered
        sandbox.advance(5)


def test_what_is_given_in_the_wrong_order_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    receiver = Receiver(WEBHOOK, lambda _: None)
    for swapped in (BODY, BODY.decode()):
        with pytest.raises(TypeError, match="headers as a mapping or as pairs") as caught:
            receiver.receive(swapped, SIGNED)  # type: ignore[arg-type]
        assert "5b0e7c9a" not in f"{caught.value}{caplog.text}" and "job_id" not in caplog.text


def test_a_delivery_of_the_vendor_ends_a_running_wait(
    serve: Serve, sandbox: Sandbox, client: Amplifier, recording: Path
) -> None:
    def work(delivery: AmplifierDelivery) -> None:
        eventually(lambda: client.deliver(delivery))  # until the wait below has begun

    url = serve(work)
    job = client.submit(recording, use_case="wellness", webhook_url=url, webhook_secret_key=SECRET)
    # Would look for the first time long after the test's end.
    ended = client.wait_for_job(job.job_id, poll_interval=600, deadline=60)
    assert ended.status == "done" and client.stats().deliveries == 1
    assert answers(sandbox, 1) == [204]


def test_what_the_handler_failed_on_comes_again_and_is_handled_once(
    serve: Serve, still_sandbox: Sandbox, recording: Path
) -> None:
    handled: list[AmplifierDelivery] = []
    failures = iter([RuntimeError("the database is away")])

    def work(delivery: AmplifierDelivery) -> None:
        for failure in failures:
            raise failure
        handled.append(delivery)

    url = serve(work)
    with Amplifier(plan="off") as client:
        job = client.submit(
            recording, use_case="wellness", webhook_url=url, webhook_secret_key=SECRET
        )
    assert answers(still_sandbox, 1) == [500]
    assert answers_in_time(still_sandbox, 2) == [500, 204]
    (delivery,) = handled
    assert delivery.key == delivery.job.job_id == job.job_id
    # Once more, as when the answer was lost on its way.
    body = delivery.job.raw.encode()
    assert post(url, body, dict(WEBHOOK.sign(body))) == (204, b"")
    assert len(handled) == 1


@named_servers([servers.fastapi, servers.flask])
@pytest.mark.parametrize("family", ["idunox", "iduscore"])
def test_a_result_of_idunox_is_received_once(server: Server, family: str, sandbox: Sandbox) -> None:
    received: list[IdunoxDelivery] = []
    webhook = IdunoxWebhook(["whsec_of_next_month", SECRET])
    with server(webhook, received.append) as url:
        target = {"url": url, "secret": SECRET, "family": family}
        sandbox.control("idunox/webhook", target, method="PUT")
        submission = (ROOT / "tests/data/idunox/submission_request.json").read_bytes()
        headers = {
            "X-Api-Key": sandbox.environment.get("IDUNOX_API_KEY", "idu_sandbox"),
            "Idempotency-Key": family,
            "X-Correlation-Id": family,
            "Content-Type": "application/json",
        }
        assert post(f"{sandbox.url}/v1/submissions", submission, headers)[0] == 202
        assert answers(sandbox, 1) == [204]
        (delivery,) = received
        assert delivery.key == delivery.event.result_id
        # Each attempt is signed anew.
        body = delivery.event.raw.encode()
        assert post(url, body, dict(webhook.sign(body)))[0] == 204
        assert post(url, body, dict(IdunoxWebhook("whsec_forged").sign(body)))[0] == 401
    assert len(received) == 1


@pytest.mark.parametrize("secret", ["whsec_forged", SECRET])
def test_the_sandbox_signing_with_another_secret_is_refused(
    serve: Serve, still_sandbox: Sandbox, recording: Path, secret: str
) -> None:
    handled: list[AmplifierDelivery] = []
    url = serve(handled.append)
    with Amplifier(plan="off") as client:
        client.submit(recording, sign="fatigue", webhook_url=url, webhook_secret_key=secret)
    is_ours = secret == SECRET
    assert answers(still_sandbox, 1) == [204 if is_ours else 401]
    assert len(handled) == is_ours


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (BODY + b" ", SIGNED, 401),
        (BODY, {}, 401),
        (b"", {}, 401),
        (BODY, {"X-Webhook-Signature": "gänse"}, 401),
        (b"[]", dict(WEBHOOK.sign(b"[]")), 400),
    ],
)
def test_what_the_vendor_did_not_send_is_refused_and_only_the_operator_learns_why(
    serve: Serve,
    body: bytes,
    headers: dict[str, str],
    status: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    handled: list[AmplifierDelivery] = []
    assert post(serve(handled.append), body, headers) == (status, b"")
    assert not handled
    (record,) = [each for each in caplog.records if each.name == "jobferry.webhooks"]
    assert record.levelno == logging.WARNING and "refused a delivery" in record.message


def test_a_body_beyond_the_limit_is_refused_and_the_log_says_why(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    handled: list[AmplifierDelivery] = []
    url = serve(handled.append, max_body_bytes=len(BODY))
    assert post(url)[0] == 204
    assert post(url, BODY + b" ")[0] == 413
    assert len(handled) == 1
    (record,) = [each for each in caplog.records if each.name == "jobferry.webhooks"]
    assert record.levelno == logging.WARNING
    assert f"max_body_bytes, {len(BODY)} bytes" in record.message


# WSGI as Django understands it has no bodies of unknown length.
@named_servers([*servers.ASYNC, servers.flask])
def test_a_body_of_unknown_length_is_refused_when_it_gets_too_long(server: Server) -> None:
    with server(WEBHOOK, print, max_body_bytes=len(BODY)) as url:
        assert post(url, [BODY[:9], BODY[9:]])[0] == 204
        assert post(url, [BODY, b" "])[0] == 413


# Django under ASGI hands a request over when all of it has come, and Flask's server reads on to
# the end before it closes the connection.
@named_servers([servers.starlette, servers.fastapi])
def test_a_body_without_end_is_not_read_for_ever(server: Server) -> None:
    endless = (b"0" * 65536 for _ in iter(int, 1))
    with (
        server(WEBHOOK, print) as url,
        contextlib.suppress(ConnectionError),  # the server may not stay to be heard
    ):
        assert post(url, endless)[0] == 413


def test_other_methods_are_refused(serve: Serve) -> None:
    assert ask("GET", serve(print), b"", {})[0] == 405


def test_the_same_delivery_twice_at_once_is_handled_once(serve: Serve) -> None:
    entered, leave = threading.Event(), threading.Event()
    handled: list[AmplifierDelivery] = []

    def work(delivery: AmplifierDelivery) -> None:
        handled.append(delivery)
        entered.set()
        leave.wait(60)

    url = serve(work)
    first: list[int] = []
    thread = threading.Thread(target=lambda: first.append(post(url)[0]))
    thread.start()
    assert entered.wait(60)
    assert post(url)[0] == 503  # it must come again, in case the first one fails
    leave.set()
    thread.join()
    assert first == [204] and post(url)[0] == 204
    assert len(handled) == 1


def test_the_answer_may_come_before_the_handler(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    answered = threading.Event()
    outcomes: list[bool] = []
    ended = threading.Semaphore(0)

    def work(delivery: AmplifierDelivery) -> None:
        outcomes.append(answered.wait(60))
        ended.release()
        raise RuntimeError("too late for the vendor to send it again")

    store = MemoryStore()
    url = serve(work, after_answer=True, store=store)
    assert post(url) == (204, b"")
    answered.set()
    assert ended.acquire(timeout=60) and outcomes == [True]
    eventually(lambda: "5b0e7c9a failed after it was answered" in caplog.text)
    assert "too late for the vendor" in caplog.text
    assert store.claim("5b0e7c9a") == Claim.NEW  # it would be handled if it came again


@named_servers(servers.ASYNC)
def test_a_slow_handler_does_not_keep_the_vendor_waiting(
    server: Server, still_sandbox: Sandbox, recording: Path
) -> None:
    leave = threading.Event()
    handled: list[AmplifierDelivery] = []
    store = MemoryStore()

    def work(delivery: AmplifierDelivery) -> None:
        leave.wait(60)
        handled.append(delivery)

    with server(WEBHOOK, work, store=store, answer_within=0.05) as url:
        with Amplifier(plan="off") as client:
            job = client.submit(
                recording, model="pulse", webhook_url=url, webhook_secret_key=SECRET
            )
        assert answers(still_sandbox, 1) == [503]
        leave.set()
        eventually(lambda: store.claim(job.job_id) is Claim.HANDLED)
        assert answers_in_time(still_sandbox, 2) == [503, 204]
    assert len(handled) == 1


def test_memory_keeps_the_latest_deliveries() -> None:
    store = MemoryStore(capacity=2)
    for key in "abc":
        assert store.claim(key) is Claim.NEW
        store.finish(key)
    assert store.claim("b") is Claim.HANDLED and store.claim("c") is Claim.HANDLED
    assert store.claim("a") is Claim.NEW and store.claim("a") is Claim.HANDLING
    store.release("a")
    assert store.claim("a") is Claim.NEW


class AwaitedStore:
    """A store in a database that is awaited."""

    def __init__(self) -> None:
        self.memory = MemoryStore()

    async def claim(self, key: str) -> Claim:
        return self.memory.claim(key)

    async def finish(self, key: str) -> None:
        self.memory.finish(key)

    async def release(self, key: str) -> None:
        self.memory.release(key)


@named_servers(servers.ASYNC)
def test_a_store_may_be_awaited(server: Server) -> None:
    outcomes = iter([RuntimeError("first"), None])

    def work(delivery: AmplifierDelivery) -> None:
        if failure := next(outcomes):
            raise failure

    with server(WEBHOOK, work, store=AwaitedStore()) as url:
        assert [post(url)[0] for _ in range(3)] == [500, 204, 204]
    assert next(outcomes, "both used") == "both used"


def test_a_receiver_that_cannot_await_says_so() -> None:
    async def work(delivery: AmplifierDelivery) -> None: ...

    with pytest.raises(TypeError, match="AsyncReceiver"):
        Receiver(WEBHOOK, work)
    with pytest.raises(TypeError, match="AsyncReceiver"):
        Receiver(WEBHOOK, print, store=AwaitedStore())  # type: ignore[arg-type]
    assert AsyncReceiver(WEBHOOK, work, store=AwaitedStore())


@pytest.mark.parametrize("framework", ["Starlette", "FastAPI", "Flask", "Django"])
def test_a_missing_framework_is_named(framework: str) -> None:
    package = framework.lower()
    needed = "Starlette" if framework == "FastAPI" else framework
    program = (
        f"import sys; sys.modules[{needed.lower()!r}] = None\n"
        f"try: import jobferry.webhooks.{package}\n"
        "except ModuleNotFoundError as error: print(error)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, text=True, capture_output=True
    )
    assert f"needs {needed}: pip install" in run.stdout


class Database:
    """What a dependency gives, open until the answer was sent."""

    def __init__(self) -> None:
        self.is_open = True


def opened() -> Iterator[Database]:
    database = Database()
    yield database
    database.is_open = False


DATABASE: Any = fastapi.Depends(opened)


@pytest.mark.parametrize("after_answer", [False, True])
def test_fastapi_gives_a_handler_what_its_further_parameters_ask_for(after_answer: bool) -> None:
    app = fastapi.FastAPI()
    found: list[tuple[object, ...]] = []

    @app.post("/{tenant}/hook")
    @jobferry.webhooks.fastapi.endpoint(WEBHOOK, after_answer=after_answer)
    async def finished(
        delivery: AmplifierDelivery,
        tenant: str,
        database: Annotated[Database, fastapi.Depends(opened)],
        request: fastapi.Request,
        agent: Annotated[str | None, fastapi.Header()] = None,
        limit: int = fastapi.Query(10),
    ) -> None:
        found.append((delivery.key, tenant, database.is_open, request.method, agent, limit))

    @app.post("/blocking")
    @jobferry.webhooks.fastapi.endpoint(WEBHOOK, after_answer=after_answer)
    def blocking(delivery: AmplifierDelivery, database: Database = DATABASE) -> None:
        found.append((delivery.key, database.is_open))

    with servers.asgi(app) as url:
        assert post(f"{url}/acme/hook?limit=x")[0] == 422
        assert post(f"{url}/acme/hook?limit=7", headers={**SIGNED, "agent": "a"}) == (204, b"")
        assert post(f"{url}/acme/hook", headers={})[0] == 401
        assert post(f"{url}/blocking") == (204, b"")
        eventually(lambda: len(found) == 2)
    assert found == [("5b0e7c9a", "acme", True, "POST", "a", 7), ("5b0e7c9a", True)]
    described = app.openapi()["paths"]["/{tenant}/hook"]["post"]
    assert {each["name"] for each in described["parameters"]} == {"tenant", "agent", "limit"}


def test_flask_and_django_give_a_handler_what_the_route_has() -> None:
    found: list[tuple[str, str]] = []

    def finished(delivery: AmplifierDelivery, tenant: str) -> None:
        found.append((delivery.key, tenant))

    app = flask.Flask(__name__)
    app.post("/<tenant>/hook")(jobferry.webhooks.flask.endpoint(WEBHOOK)(finished))
    with servers.wsgi(app) as url:
        assert post(f"{url}/flask/hook")[0] == 204
    view = jobferry.webhooks.django.endpoint(WEBHOOK)(finished)
    with servers.django_site([path("<tenant>/hook", view)]) as url:
        assert post(f"{url}/django/hook")[0] == 204
    assert found == [("5b0e7c9a", "flask"), ("5b0e7c9a", "django")]


@pytest.mark.parametrize("make", [Receiver, AsyncReceiver])
def test_what_cannot_receive_is_refused_when_the_receiver_is_made(make: Any) -> None:
    for handler, kind in ((None, "NoneType"), (5, "int")):
        with pytest.raises(TypeError, match=f"^handler: expected a function.*, not {kind}$"):
            make(WEBHOOK, handler)
    for webhook, kind in ((None, "NoneType"), (AmplifierWebhook, "the class AmplifierWebhook")):
        with pytest.raises(TypeError, match=f"^webhook: .* with verify, not {kind}$"):
            make(webhook, print)
    with pytest.raises(TypeError, match=r"^store: .* with claim, finish, release, not dict$"):
        make(WEBHOOK, print, store={})
    with pytest.raises(TypeError, match=r"^webhook: ") as caught:
        make(SECRET, print)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("adapter", ["flask", "starlette", "fastapi", "django"])
def test_what_cannot_receive_is_refused_when_the_endpoint_is_made(adapter: str) -> None:
    endpoint: Any = importlib.import_module(f"jobferry.webhooks.{adapter}").endpoint
    for webhook in (None, SECRET, lambda delivery: None):  # the last is `@endpoint` without a call
        with pytest.raises(TypeError, match=r"^webhook: expected an AmplifierWebhook or another"):
            endpoint(webhook)
    with pytest.raises(TypeError, match=r"^handler: expected a function of a delivery, not int"):
        endpoint(WEBHOOK)(5)
    with pytest.raises(TypeError, match=r"^store: expected a MemoryStore or another"):
        endpoint(WEBHOOK, store=object())(print)
