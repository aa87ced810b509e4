"""Ctrl-C, and threads beside a blocking call."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import pytest

from conftest import SilentServer
from jobferry import Amplifier, errors

INTERRUPTED = """
import signal, time
from jobferry import Amplifier
# What a shell starts in the background ignores Ctrl-C, and so would this.
signal.signal(signal.SIGINT, signal.default_int_handler)
client = Amplifier(plan="off")
for _ in range(5):
    try:
        client.credits()
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
print("usable", sum(range(10)))
"""


def test_ctrl_c_interrupts_within_a_tenth_of_a_second(silent_server: SilentServer) -> None:
    command = [sys.executable, "-c", INTERRUPTED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        delays = []
        for _ in range(5):
            connection = silent_server.request()
            sent = time.monotonic()
            process.send_signal(signal.SIGINT)
            delays.append(float(process.stdout.readline()) - sent)
            assert silent_server.seconds_to_close(connection) < 1
        assert process.stdout.read() == "usable 45\n"
    assert process.returncode == 0
    assert median(delays) < 0.1, delays


def test_other_threads_go_on_meanwhile(silent_server: SilentServer) -> None:
    client = Amplifier(plan="off", max_retries=0)
    with ThreadPoolExecutor() as threads:
        call = threads.submit(client.credits)
        silent_server.request().close()
        with pytest.raises(errors.NetworkError):
            call.result()
