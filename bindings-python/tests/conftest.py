"""One sandbox per session; its address, credentials and controls for every test."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from jobferry import Amplifier

Call = Callable[..., Any]
T = TypeVar("T")

ROOT = Path(__file__).parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


class Sandbox:
    """The stand-in of the vendors, as a user starts it at a shell."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self.url = environment["AMPLIFIER_BASE_URL"]

    def control(self, path: str, body: object = None, method: str | None = None) -> Any:
        """By default GET without a body, POST with one."""
        data = None if body is None else json.dumps(body).encode()
        address = f"{self.url}/_sandbox/{path}"
        request = urllib.request.Request(address, data, method=method)
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def advance(self, seconds: float) -> None:
        self.control("clock/advance", {"seconds": seconds})

    def fault(self, method: str, path: str, action: dict[str, Any], **further: Any) -> None:
        self.control("faults", {"method": method, "path": path, "action": action, **further})

    def log_in(self) -> str:
        """A new access token of the Alliance."""
        who = {"email": "admin@sandbox.example", "password": "sandbox-password"}
        request = urllib.request.Request(f"{self.url}/api/auth/login", json.dumps(who).encode())
        with urllib.request.urlopen(request) as answer:
            token: str = json.loads(answer.read())["accessToken"]
        return token

    def requests(self) -> list[dict[str, Any]]:
        return list(self.control("requests"))


def calls_of(client_class: type, **options: Any) -> Call:
    """Calls a method of a client of either kind and gives its outcome; iterations as a list."""

    def blocking(method: str, *args: Any, **keywords: Any) -> Any:
        with client_class(**options) as client:
            outcome = getattr(client, method)(*args, **keywords)
            return list(outcome) if isinstance(outcome, Iterator) else outcome

    async def awaiting(method: str, *args: Any, **keywords: Any) -> Any:
        async with client_class(**options) as client:
            outcome = getattr(client, method)(*args, **keywords)
            if isinstance(outcome, AsyncIterator):
                return [item async for item in outcome]
            return await outcome

    if hasattr(client_class, "__enter__"):
        return blocking
    return lambda *args, **keywords: asyncio.run(awaiting(*args, **keywords))


@contextlib.contextmanager
def started_sandbox(*options: str) -> Iterator[Sandbox]:
    program = str(TARGET / "debug" / "jobferry")
    command = [program, "sandbox", "--plan", "enterprise", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline().strip() for _ in range(9)]
            environment = dict(line.removeprefix("export ").split("=", 1) for line in lines)
            yield Sandbox(environment)
        finally:
            process.terminate()


def eventually(condition: Callable[[], T]) -> T:
    """The first true value of `condition`, which must not keep the test for ever."""
    end = time.monotonic() + 60
    while not (value := condition()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)
    return value


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    with started_sandbox("--delay", "200ms") as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def running_still_sandbox() -> Iterator[Sandbox]:
    with started_sandbox("--delay", "0s", "--virtual-clock") as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """As new, and where clients look by themselves."""
    return as_new(running_sandbox, monkeypatch)


@pytest.fixture
def still_sandbox(
    sandbox: Sandbox, running_still_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> Sandbox:
    """Found by clients in place of the other: its jobs are done at once, unless a word asks for
    more, and its time passes only when a test has it pass.
    """
    return as_new(running_still_sandbox, monkeypatch)


def as_new(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    sandbox.control("reset", {})
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)
    return sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Amplifier]:
    with Amplifier(plan="off") as client:
        yield client


@pytest.fixture(scope="session")
def recording() -> Path:
    return ROOT / "samples" / "diary.flac"


class SilentServer:
    """Accepts connections and never answers."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.settimeout(20)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def request(self) -> socket.socket:
        """The connection of the next request, once its head has come."""
        connection, _ = self.socket.accept()
        connection.settimeout(20)
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        return connection

    @staticmethod
    def seconds_to_close(connection: socket.socket) -> float:
        """How long the other side takes from now to close."""
        begun = time.monotonic()
        with connection, contextlib.suppress(ConnectionResetError):
            while connection.recv(65536):
                pass
        return time.monotonic() - begun


@pytest.fixture
def silent_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SilentServer]:
    server = SilentServer()
    monkeypatch.setenv("AMPLIFIER_BASE_URL", server.url)
    monkeypatch.setenv("AMPLIFIER_ACCOUNT_ID", "acct_1")
    monkeypatch.setenv("AMPLIFIER_API_KEY", "mak_1")
    with server.socket:
        yield server
