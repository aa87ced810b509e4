"""Forks, pools, and leaving the interpreter."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import joblib
import pytest

from conftest import Sandbox
from jobferry import Amplifier, AsyncAmplifier, RateLimits, errors

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def forked(client: Amplifier) -> int:
    """Forks; the child makes a call and tells by its status whether an answer came."""
    child = os.fork()
    if child == 0:
        signal.alarm(120)  # a child that hangs shall not hang the tests
        try:
            os._exit(0 if client.credits().credits > 0 else 1)
        finally:
            os._exit(2)
    return child


def test_a_client_works_on_both_sides_of_a_fork(
    client: Amplifier, recording: Path, sandbox: Sandbox
) -> None:
    stuck = client.submit(recording, sign="fatigue", filename="a__stuck__.flac").job_id
    with ThreadPoolExecutor() as threads:
        # A call that is under way at the time of the fork.
        waiting = threads.submit(client.wait_for_job, stuck, poll_interval=0.1)
        for _ in range(20):
            child = forked(client)
            assert client.credits().credits > 0
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        sandbox.control("reset", {})
        with pytest.raises(errors.NotFound):
            waiting.result()


def test_a_child_waits_behind_nobody_who_stayed_with_the_parent(sandbox: Sandbox) -> None:
    limits = RateLimits(uploads=1, others=1, window=2)
    with Amplifier(plan=limits) as client, ThreadPoolExecutor() as threads:
        client.credits()
        queued = [threads.submit(client.credits) for _ in range(2)]
        child = forked(client)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert all(balance.result().credits > 0 for balance in queued)


@pytest.mark.parametrize("client", [Amplifier, AsyncAmplifier])
def test_a_client_pickles_as_its_configuration(
    sandbox: Sandbox, client: type[Amplifier | AsyncAmplifier]
) -> None:
    original = client(plan="enterprise", timeout=7)
    restored = pickle.loads(pickle.dumps(original))
    assert type(restored) is client and repr(restored) == repr(original)
    assert restored._options == {"plan": "enterprise", "timeout": 7}


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_pools_of_multiprocessing_share_a_client(client: Amplifier, method: str) -> None:
    expected = client.credits()
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert [pool.apply(client.credits) for _ in range(2)] == [expected, expected]


def test_joblib_shares_a_client(client: Amplifier) -> None:
    expected = client.credits()
    calls = (joblib.delayed(client.credits)() for _ in range(4))
    assert joblib.Parallel(n_jobs=2)(calls) == [expected] * 4


AWAITS = """
import asyncio
from jobferry import AsyncAmplifier
asyncio.run(AsyncAmplifier(plan="off").credits())
"""

LEAVES_CALLS_BEHIND = """
import asyncio, threading
from jobferry import Amplifier, AsyncAmplifier
client = Amplifier(plan="off")
threading.Thread(target=client.wait_for_job, args=(JOB,), daemon=True).start()
loop = asyncio.new_event_loop()
future = loop.create_task(AsyncAmplifier(plan="off").wait_for_job(JOB))
loop.run_until_complete(asyncio.sleep(0.01))
"""


def exit_status(program: str) -> int:
    command = [sys.executable, "-W", "ignore", "-c", program]
    return subprocess.run(command, check=False, timeout=300).returncode


@pytest.mark.parametrize("processes", [int(os.environ.get("JOBFERRY_TEST_PROCESSES", "100"))])
def test_processes_that_awaited_a_call_end_without_a_crash(
    sandbox: Sandbox, processes: int
) -> None:
    with ThreadPoolExecutor(4) as threads:
        statuses = list(threads.map(exit_status, [AWAITS] * processes))
    assert statuses == [0] * processes


def test_processes_that_leave_calls_behind_end_without_a_crash(
    client: Amplifier, recording: Path
) -> None:
    stuck = client.submit(recording, sign="fatigue", filename="a__stuck__.flac").job_id
    program = LEAVES_CALLS_BEHIND.replace("JOB", repr(stuck))
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(exit_status, [program] * 12)) == [0] * 12
