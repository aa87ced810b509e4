"""Errors: their classes, their facts, and what they never say."""

from __future__ import annotations

import pickle
import re
import socket
from pathlib import Path

import pytest

from conftest import ROOT, Sandbox
from jobferry import Amplifier, JobferryError, errors


def classes() -> dict[str, type[JobferryError]]:
    return {error.kind: error for error in JobferryError.__subclasses__()}


def test_every_documented_kind_has_its_class() -> None:
    guide = (ROOT / "docs" / "errors.md").read_text()
    rows = re.findall(r"^\| (`.*?`) \|", guide, re.MULTILINE)
    kinds = {kind for row in rows for kind in re.findall(r"`(\w+)`", row)}
    assert len(kinds) == 17 and set(classes()) == kinds


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, errors.InvalidRequest),
        (401, errors.AuthenticationError),
        (402, errors.InsufficientCredits),
        (403, errors.AuthenticationError),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (429, errors.RateLimited),
        (503, errors.ServerError),
    ],
)
def test_a_status_becomes_its_class(
    sandbox: Sandbox, status: int, expected: type[JobferryError]
) -> None:
    answer = {
        "kind": "answer",
        "status": status,
        "headers": [["retry-after", "7"], ["x-request-id", "r1"]],
        "json": {"code": "CODE", "message": "No.", "status": status},
    }
    sandbox.fault("GET", "*", answer, times=None)
    with pytest.raises(expected) as caught, Amplifier(max_retries=0) as client:
        client.credits()
    error = caught.value
    assert (error.status, error.code, error.request_id) == (status, "CODE", "r1")
    assert error.retry_after == 7.0
    assert error.raw and "No." in error.raw


def test_a_failed_job_names_itself(client: Amplifier, recording: Path) -> None:
    with pytest.raises(errors.JobFailed) as caught:
        client.analyze(recording, sign="fatigue", filename="a__fail__.flac", poll_interval=0.1)
    assert caught.value.job_id and caught.value.token


def test_a_submission_in_doubt_carries_what_settles_it(
    client: Amplifier, recording: Path, sandbox: Sandbox
) -> None:
    # Stays in doubt, so that nothing like it is settled in this process for a while.
    with pytest.raises(errors.SubmitUnknown) as caught:
        client.submit(recording, sign="stress", filename="a__lost__.flac", on_unknown="error")
    assert caught.value.cause == "network" and caught.value.token
    assert not caught.value.is_retryable


def test_refused_recordings_carry_the_documented_code(client: Amplifier, recording: Path) -> None:
    with pytest.raises(errors.AudioRejected) as caught:
        client.submit(recording.with_name("too-short.wav"), sign="fatigue")
    assert caught.value.code == "AUDIO_TOO_SHORT"


def test_nobody_listens() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        client = Amplifier(base_url=address, account_id="a", api_key="k", max_retries=0)
        with pytest.raises(ConnectionError) as caught:
            client.credits()
    assert isinstance(caught.value, errors.NetworkError)
    assert isinstance(caught.value, ConnectionRefusedError) and caught.value.errno


@pytest.mark.parametrize("kind", sorted(classes()))
def test_errors_survive_pickling(kind: str) -> None:
    error = classes()[kind]("What happened.", status=503, candidates=("a", "b"), token="t")
    restored = pickle.loads(pickle.dumps(error))
    assert type(restored) is type(error) and str(restored) == "What happened."
    assert vars(restored) == vars(error) and restored.kind == kind


def test_no_text_shows_a_secret(sandbox: Sandbox) -> None:
    client = Amplifier(api_key="mak_private")
    with pytest.raises(errors.AuthenticationError) as caught:
        client.credits()
    assert "mak_private" not in f"{client!r} {client} {caught.value!r} {vars(caught.value)}"
