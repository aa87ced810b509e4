"""Living in an event loop: cancelling, several loops, a loop that already runs."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from conftest import Sandbox, SilentServer
from jobferry import Amplifier, AsyncAmplifier


def test_cancelling_a_task_closes_the_connection(silent_server: SilentServer) -> None:
    async def run() -> float:
        client = AsyncAmplifier(plan="off")
        task = asyncio.create_task(client.credits())
        connection = await asyncio.to_thread(silent_server.request)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await asyncio.to_thread(silent_server.seconds_to_close, connection)

    assert min(asyncio.run(run()) for _ in range(5)) < 0.1


def test_a_timeout_of_asyncio_closes_the_connection(silent_server: SilentServer) -> None:
    async def run() -> float:
        async def expire(limit: asyncio.Timeout) -> socket.socket:
            connection = await asyncio.to_thread(silent_server.request)
            limit.reschedule(0)
            return connection

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(None) as limit:
                expiring = asyncio.create_task(expire(limit))
                await AsyncAmplifier(plan="off").credits()
        return await asyncio.to_thread(silent_server.seconds_to_close, await expiring)

    assert min(asyncio.run(run()) for _ in range(5)) < 0.1


def test_many_calls_run_side_by_side(sandbox: Sandbox) -> None:
    async def run() -> set[int]:
        async with AsyncAmplifier(plan="off") as client:
            answers = await asyncio.gather(*(client.credits() for _ in range(50)))
            return {answer.credits for answer in answers}

    assert len(asyncio.run(run())) == 1


def test_one_client_serves_loop_after_loop(sandbox: Sandbox) -> None:
    client = AsyncAmplifier(plan="off")
    for _ in range(3):
        assert asyncio.run(client.credits()).credits > 0


def test_a_running_loop_takes_both_clients_as_a_notebook_does(sandbox: Sandbox) -> None:
    loop = asyncio.new_event_loop()
    kernel = threading.Thread(target=loop.run_forever)
    kernel.start()

    async def cell() -> tuple[int, int]:
        blocking = Amplifier(plan="off").credits()
        return blocking.credits, (await AsyncAmplifier(plan="off").credits()).credits

    first, second = asyncio.run_coroutine_threadsafe(cell(), loop).result(timeout=60)
    loop.call_soon_threadsafe(loop.stop)
    kernel.join()
    loop.close()
    assert first == second > 0


def test_progress_is_reported_in_the_loop(sandbox: Sandbox, recording: str) -> None:
    async def run() -> set[int]:
        threads: set[int] = set()
        async with AsyncAmplifier(plan="off") as client:
            await client.submit(
                recording,
                sign="fatigue",
                progress=lambda *_: threads.add(threading.get_ident()),
            )
        return threads

    assert asyncio.run(run()) == {threading.get_ident()}


def test_without_a_loop_nothing_is_sent(sandbox: Sandbox) -> None:
    coroutine = AsyncAmplifier(plan="off").credits()
    with pytest.raises(RuntimeError, match="no running event loop"):
        coroutine.send(None)
    assert sandbox.requests() == []
