"""What a call that is left leaves behind: its job, in the callback or in the exception."""

from __future__ import annotations

import asyncio
import contextvars
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Sandbox, SilentServer, calls_of, eventually
from jobferry import (
    Alliance,
    Amplifier,
    AsyncAlliance,
    AsyncAmplifier,
    AsyncJobApi,
    AsyncMidlyr,
    JobApi,
    Midlyr,
)
from test_alliance import ASSESSMENT, DOCUMENT, PROMPT
from test_job_api import SCREENING

RISK = {"kind": "screen", "scenario": "complaint", "content": {"type": "text", "text": "Why?"}}


METHODS: list[tuple[Any, str, tuple[Any, ...], dict[str, Any]]] = [
    (client, method, arguments, options)
    for clients, method, arguments, options in [
        (
            (Amplifier, AsyncAmplifier),
            "analyze",
            (ROOT / "samples/diary.flac",),
            {"sign": "stress"},
        ),
        ((Amplifier, AsyncAmplifier), "diarize", (ROOT / "samples/diary.flac", "wellness"), {}),
        ((Midlyr, AsyncMidlyr), "screen", ("Earn 12 %!", "complaint"), {}),
        ((Midlyr, AsyncMidlyr), "assess_risk", ("Earn 12 %!", "complaint"), {}),
        ((Alliance, AsyncAlliance), "preview", (PROMPT,), {}),
        ((Alliance, AsyncAlliance), "parse_document", (ASSESSMENT, DOCUMENT), {}),
        ((Alliance, AsyncAlliance), "analyze_risk", (ASSESSMENT,), {}),
        ((Alliance, AsyncAlliance), "generate_report", (ASSESSMENT,), {}),
        ((JobApi, AsyncJobApi), "run", (RISK,), {}),
    ]
    for client in clients
]


@pytest.mark.parametrize(
    ("client", "method", "arguments", "options"),
    METHODS,
    ids=[f"{client.__name__}.{method}" for client, method, *_ in METHODS],
)
def test_every_method_that_waits_tells_of_its_job(
    client: Any,
    method: str,
    arguments: tuple[Any, ...],
    options: dict[str, Any],
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALLIANCE_TOKEN", sandbox.log_in())
    monkeypatch.setenv("SCREENING_BASE_URL", sandbox.url)
    monkeypatch.setenv("SCREENING_API_KEY", "mlyr_sandbox")
    described = {"toml": SCREENING} if issubclass(client, JobApi | AsyncJobApi) else {}
    call = calls_of(client, **described)
    told: list[tuple[str, str, int]] = []

    def keep(job_id: str, token: str) -> None:
        told.append((job_id, token, threading.get_ident()))

    job = call(method, *arguments, **options, on_accepted=keep)
    (kept,) = told
    identifier = job.id if hasattr(job, "id") else job.job_id
    assert kept[0] == identifier and json.loads(kept[1])["job_id"] == identifier
    assert kept[2] == threading.get_ident()  # the caller's own, or that of its loop


def jobs() -> set[str]:
    """Those that were accepted and paid for."""
    return {job.job_id for job in Amplifier(plan="off").all_jobs()}


class Refused(Exception):
    """What a callback raises."""


def refusing(job_id: str, token: str) -> None:
    raise Refused("the disk is full")


async def refusing_later(job_id: str, token: str) -> None:
    await asyncio.sleep(0)
    raise Refused("the disk is full")


@pytest.mark.parametrize(
    ("client", "callback"),
    [(Amplifier, refusing), (AsyncAmplifier, refusing), (AsyncAmplifier, refusing_later)],
)
def test_what_the_callback_raises_ends_the_call_and_names_the_job(
    client: Any, callback: Callable[[str, str], object], sandbox: Sandbox, recording: Path
) -> None:
    options = {"filename": "a__stuck__.flac", "sign": "stress", "on_accepted": callback}
    with pytest.raises(Refused, match="full") as caught:
        calls_of(client, plan="off")("analyze", recording, **options)
    job_id, token = caught.value.job_id, caught.value.token  # type: ignore[attr-defined]
    assert Amplifier(plan="off").job(token).job_id == job_id
    assert job_id in caught.value.__notes__[0] and token in caught.value.__notes__[0]


def test_a_callback_must_be_one(sandbox: Sandbox, recording: Path) -> None:
    for client in (Amplifier, AsyncAmplifier):
        with pytest.raises(TypeError, match="on_accepted"):
            calls_of(client)("analyze", recording, sign="stress", on_accepted="me")
    with pytest.raises(TypeError, match="only a client for asyncio awaits") as caught:
        Amplifier(plan="off").analyze(recording, sign="stress", on_accepted=refusing_later)
    assert caught.value.token  # type: ignore[attr-defined]


def test_twelve_cancelled_tasks_leave_twelve_jobs_that_are_known(
    sandbox: Sandbox, recording: Path
) -> None:
    name: contextvars.ContextVar[int] = contextvars.ContextVar("name")
    told: dict[int, str] = {}

    async def analyze(client: AsyncAmplifier, number: int) -> None:
        name.set(number)
        await client.analyze(
            recording,
            filename="a__stuck__.flac",
            sign="stress",
            on_accepted=lambda job_id, token: told.update({name.get(): job_id}),
        )

    async def run() -> list[Any]:
        async with AsyncAmplifier(plan="off") as client:
            tasks = [asyncio.create_task(analyze(client, number)) for number in range(12)]
            while len(told) < 12:
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            left = []
            for task in tasks:
                with pytest.raises(asyncio.CancelledError) as caught:
                    await task
                left.append(caught.value)
            return left

    left = asyncio.run(run())
    assert [error.job_id for error in left] == [told[number] for number in range(12)]
    assert jobs() == set(told.values()) and len(jobs()) == 12


@pytest.mark.parametrize("way", ["timeout", "wait_for"])
def test_a_timeout_of_asyncio_names_the_job_by_its_cause(
    way: str, sandbox: Sandbox, recording: Path
) -> None:
    async def run() -> BaseException | None:
        loop: Any = asyncio.get_running_loop()
        passed, time = [0.0], loop.time
        loop.time = lambda: time() + passed[0]
        async with AsyncAmplifier(plan="off") as client:
            call = client.analyze(
                recording,
                filename="a__stuck__.flac",
                sign="stress",
                on_accepted=lambda *_: passed.append(passed.pop() + 3600),
            )
            with pytest.raises(TimeoutError) as caught:
                if way == "wait_for":
                    await asyncio.wait_for(call, 1800)
                async with asyncio.timeout(1800):
                    await call
            return caught.value.__cause__

    cause: Any = asyncio.run(run())
    assert isinstance(cause, asyncio.CancelledError)
    assert Amplifier(plan="off").job(cause.token).job_id == cause.job_id  # type: ignore[attr-defined]


def test_a_submission_that_is_cancelled_on_its_way_can_be_settled(
    sandbox: Sandbox, recording: Path
) -> None:
    async def run() -> asyncio.CancelledError:
        async with AsyncAmplifier(plan="off") as client:
            call = client.submit(recording, filename="a__hang__.flac", sign="stress")
            task = asyncio.create_task(call)
            await asyncio.to_thread(eventually, jobs)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value

    error: Any = asyncio.run(run())
    assert error.job_id is None and "may have been accepted" in error.__notes__[0]
    assert Amplifier(plan="off").reconcile(error.token).job_id == jobs().pop()


def test_a_cancelled_call_that_submits_nothing_leaves_nothing(silent_server: SilentServer) -> None:
    async def run() -> asyncio.CancelledError:
        task = asyncio.create_task(AsyncAmplifier(plan="off").credits())
        connection = await asyncio.to_thread(silent_server.request)
        task.cancel()
        with connection, pytest.raises(asyncio.CancelledError) as caught:
            await task
        return caught.value

    error: Any = asyncio.run(run())
    assert (error.job_id, error.token) == (None, None) and not hasattr(error, "__notes__")


INTERRUPTED = """
import json, signal, sys
from jobferry import Amplifier
signal.signal(signal.SIGINT, signal.default_int_handler)
told = []
def keep(job_id, token):
    told.append(job_id)
    print("accepted", flush=True)
try:
    Amplifier().analyze(sys.argv[1], sign="stress", filename=sys.argv[2], on_accepted=keep)
except KeyboardInterrupt as error:
    print(json.dumps([told, error.job_id, error.token, error.__notes__]))
"""


def interrupted(*arguments: str, when: Callable[[subprocess.Popen[str]], object]) -> Any:
    """What a program with a blocking call says when Ctrl-C comes."""
    command = [sys.executable, "-c", INTERRUPTED, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        when(process)
        process.send_signal(signal.SIGINT)
        return json.loads(process.stdout.read())


def test_ctrl_c_leaves_the_job(sandbox: Sandbox, recording: Path) -> None:
    told, job_id, token, notes = interrupted(
        str(recording),
        "a__stuck__.flac",
        when=lambda process: process.stdout and process.stdout.readline(),
    )
    assert told == [job_id] and job_id in notes[0]
    assert Amplifier(plan="off").job(token).job_id == job_id


def test_ctrl_c_during_the_upload_leaves_what_reconcile_settles(
    sandbox: Sandbox, recording: Path
) -> None:
    told, job_id, token, notes = interrupted(
        str(recording), "a__hang__.flac", when=lambda _: eventually(jobs)
    )
    assert (told, job_id) == ([], None) and token in notes[0]
    assert Amplifier(plan="off").reconcile(token).job_id == jobs().pop()
