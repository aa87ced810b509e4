"""Ctrl-C, and threads beside a blocking call."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from conftest import SilentServer
from jobferry import Amplifier, errors

INTERRUPTED = """
import signal, time
from jobferry import Amplifier
# What a shell starts in the background ignores Ctrl-C, and so would this.
signal.signal(signal.SIGINT, signal.default_int_handler)
client = Amplifier(plan="off")
while True:
    try:
        client.credits()
        break
    except KeyboardInterrupt:
        print(time.monotonic(), flush=True)
print("usable", sum(range(10)))
"""

CREDITS = b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"credits":7}'


def test_ctrl_c_interrupts_within_a_tenth_of_a_second(silent_server: SilentServer) -> None:
    command = [sys.executable, "-c", INTERRUPTED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        delays: list[float] = []
        # A busy machine is late now and then; five in a row need a client that is quick.
        while len(delays) < 100 and not (delays[4:] and max(delays[-5:]) < 0.1):
            connection = silent_server.request()
            sent = time.monotonic()
            process.send_signal(signal.SIGINT)
            delays.append(float(process.stdout.readline()) - sent)
            silent_server.seconds_to_close(connection)
        with silent_server.request() as connection:
            connection.sendall(CREDITS)
        assert process.stdout.read() == "usable 45\n"
    assert process.returncode == 0
    assert max(delays[-5:]) < 0.1, delays


def test_other_threads_go_on_meanwhile(silent_server: SilentServer) -> None:
    client = Amplifier(plan="off", max_retries=0)
    with ThreadPoolExecutor() as threads:
        call = threads.submit(client.credits)
        silent_server.request().close()
        with pytest.raises(errors.NetworkError):
            call.result()
