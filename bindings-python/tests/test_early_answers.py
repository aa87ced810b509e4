"""A server that answers an upload before its end and closes: heard, and no signal kills the process."""

from __future__ import annotations

import subprocess
import sys

# In a process of its own, which the signal would end.
UPLOADS = """
import signal, socket, threading
from jobferry import Amplifier, errors

signal.signal(signal.SIGPIPE, signal.SIG_DFL)
server = socket.create_server(("127.0.0.1", 0))

def serve():
    while True:
        connection = server.accept()[0]
        connection.recv(64)
        connection.sendall(b"HTTP/1.1 413 X\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n")
        connection.close()

threading.Thread(target=serve, daemon=True).start()
url = f"http://127.0.0.1:{server.getsockname()[1]}"
client = Amplifier(base_url=url, account_id="a", api_key="k", plan="off", max_retries=0)
for _ in range(40):
    try:
        client.submit(bytes(3 << 20), use_case="wellness", audio_check="off")
    except errors.InvalidRequest as error:
        assert error.status == 413, error
    else:
        raise AssertionError("accepted")
print(signal.getsignal(signal.SIGPIPE).name)
"""


def test_no_signal_leaves_the_library() -> None:
    command = [sys.executable, "-c", UPLOADS]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (process.returncode, process.stdout) == (0, "SIG_DFL\n"), process.stderr
