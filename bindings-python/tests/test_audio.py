"""A recording as a path, as bytes, as a file object."""

from __future__ import annotations

import errno
import io
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest

from conftest import Sandbox
from jobferry import Amplifier, JobApi, errors


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

    with pytest.raises(errors.InvalidRequest, match="the tape is torn") as caught:
        client.submit(Broken(b"x" * 1000), sign="fatigue")
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize("check", ["standard", "off"])
def test_a_file_that_cannot_be_read_is_the_built_in_error_too(
    client: Amplifier, tmp_path: Path, check: Literal["standard", "off"]
) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    loop = tmp_path / "loop.wav"
    loop.symlink_to(loop.name)
    failures: list[tuple[Path, type[OSError], int]] = [
        (tmp_path / "nowhere.wav", FileNotFoundError, errno.ENOENT),
        (tmp_path, IsADirectoryError, errno.EISDIR),
        (plain / "visit.wav", NotADirectoryError, errno.ENOTDIR),
        (loop, OSError, errno.ELOOP),
        (tmp_path / ("a" * 300), OSError, errno.ENAMETOOLONG),
    ]
    for path, built_in, number in failures:
        with pytest.raises(built_in, match=path.name) as caught:
            client.submit(path, sign="fatigue", audio_check=check)
        for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
            assert isinstance(error, errors.InvalidRequest) and isinstance(error, built_in)
            assert (error.errno, error.filename) == (number, str(path))
            assert str(error) == str(caught.value) and error.kind == "invalid_request"
            assert type(error) is type(caught.value) and not error.is_retryable


def test_a_description_that_is_missing_is_a_missing_file() -> None:
    with pytest.raises(FileNotFoundError) as caught:
        JobApi.from_path("nowhere.toml")
    assert isinstance(caught.value, errors.ConfigurationError)
    assert str(caught.value.filename) == "nowhere.toml"


@pytest.mark.parametrize("content", [Path.read_bytes, lambda path: io.BytesIO(path.read_bytes())])
def test_content_without_a_name_goes_out_with_the_ending_of_what_it_is(
    client: Amplifier, sandbox: Sandbox, recording: Path, content: Callable[[Path], Any]
) -> None:
    client.submit(content(recording), sign="fatigue")
    (request,) = sandbox.requests()
    assert request["audio"]["file_name"] == "audio.flac"
    assert request["audio"]["content_type"] == "audio/flac"


def test_anything_else_is_a_type_error(client: Amplifier) -> None:
    with pytest.raises(TypeError, match=r"expected a path, bytes, or a file object.* not int"):
        client.submit(7, sign="fatigue")  # type: ignore[arg-type]
