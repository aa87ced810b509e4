"""A recording as a path, as bytes, as a file object."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import Sandbox
from jobferry import Amplifier, errors


@pytest.mark.parametrize(
    "given",
    [
        str,
        Path,
        Path.read_bytes,
        lambda path: bytearray(path.read_bytes()),
        lambda path: memoryview(path.read_bytes()),
        lambda path: memoryview(bytearray(path.read_bytes())),
        lambda path: io.BytesIO(path.read_bytes()),
        lambda path: path.open("rb"),
    ],
)
def test_every_form_arrives_whole(
    client: Amplifier, sandbox: Sandbox, recording: Path, given: Callable[[Path], Any]
) -> None:
    audio = given(recording)
    try:
        job = client.submit(audio, sign="fatigue")
    finally:
        if isinstance(audio, io.IOBase):
            audio.close()
    assert client.job(job.job_id).audio_size_bytes == recording.stat().st_size


def test_a_file_object_is_read_from_its_beginning_for_every_attempt(
    client: Amplifier, sandbox: Sandbox, recording: Path
) -> None:
    sandbox.fault("POST", "*", {"kind": "answer", "status": 429, "headers": [["retry-after", "0"]]})
    with recording.open("rb") as audio:
        audio.read(100)
        job = client.submit(audio, sign="fatigue")
    assert client.job(job.job_id).audio_size_bytes == recording.stat().st_size
    assert len([r for r in sandbox.requests() if r["method"] == "POST"]) == 2


def test_the_name_is_that_of_the_file_or_the_one_given(
    client: Amplifier, sandbox: Sandbox, recording: Path
) -> None:
    with recording.open("rb") as audio:
        client.submit(audio, sign="fatigue")
        client.submit(audio, sign="fatigue", filename="visit.flac")
    names = [request["audio"]["file_name"] for request in sandbox.requests()]
    assert names == [recording.name, "visit.flac"]


def test_what_cannot_be_read_twice_is_refused(client: Amplifier) -> None:
    read_end, write_end = os.pipe()
    os.close(write_end)
    with (
        os.fdopen(read_end, "rb") as audio,
        pytest.raises(ValueError, match=r"pass its content"),
    ):
        client.submit(audio, sign="fatigue")


def test_a_file_in_text_mode_is_refused_with_the_reason(client: Amplifier, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text " * 100)
    with (
        path.open() as audio,
        pytest.raises(errors.InvalidRequest, match="binary mode"),
    ):
        client.submit(audio, sign="fatigue")  # type: ignore[arg-type]


def test_an_error_of_the_file_object_is_told(client: Amplifier) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError("the tape is torn")

    with pytest.raises(errors.InvalidRequest, match="the tape is torn"):
        client.submit(Broken(b"x" * 1000), sign="fatigue")


def test_a_missing_file_is_named(client: Amplifier) -> None:
    with pytest.raises(errors.InvalidRequest, match=r"nowhere\.wav"):
        client.submit("nowhere.wav", sign="fatigue")


def test_anything_else_is_a_type_error(client: Amplifier) -> None:
    with pytest.raises(TypeError, match=r"expected a path, bytes, or a file object.* not int"):
        client.submit(7, sign="fatigue")  # type: ignore[arg-type]
