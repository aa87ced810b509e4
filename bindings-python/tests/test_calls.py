"""Every method, in both clients."""

from __future__ import annotations

import inspect
import os
import unittest.mock
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from conftest import Call, Sandbox, SilentServer, calls_of
from jobferry import (
    Alliance,
    Amplifier,
    AsyncAlliance,
    AsyncAmplifier,
    AsyncIdunox,
    AsyncJobApi,
    AsyncMidlyr,
    Idunox,
    JobApi,
    Level,
    Midlyr,
    RateLimits,
    UseCase,
    errors,
)
from jobferry.models import AudioOutcome


@pytest.fixture(params=[Amplifier, AsyncAmplifier])
def call(request: pytest.FixtureRequest, sandbox: Sandbox) -> Call:
    return calls_of(request.param, plan="off")


def test_a_recording_goes_in_and_a_typed_analysis_comes_out(call: Call, recording: Path) -> None:
    job = call("analyze", recording, use_case=UseCase.WELLNESS, poll_interval=0.1)
    assert job.status == "done" and job.use_case is UseCase.WELLNESS
    assert job.created_at.tzinfo is not None and job.created_at <= job.completed_at
    assert isinstance(job.result.summary.overall_level, Level)
    assert job.to_dict()["result"]["summary"]["overall_level"] == job.result.summary.overall_level
    (quality,) = {job.result.audio_quality}
    assert 0 < quality.voice_percentage <= 100


@pytest.mark.parametrize(
    "target",
    [
        {"use_case": "cognitive"},
        {"condition": "anxiety"},
        {"model": "pulse"},
        {"sign": "fatigue"},
    ],
)
def test_every_kind_of_target_is_submitted(
    call: Call, recording: Path, target: dict[str, str]
) -> None:
    submitted = call("submit", recording, **target)
    assert [submitted.job_type.removesuffix("_name")] == list(target)
    finished = call("wait_for_job", submitted.job_id, poll_interval=0.1, deadline=60)
    assert finished.job_id == submitted.job_id and finished.result.signals


@pytest.mark.parametrize("targets", [{}, {"sign": "fatigue", "model": "pulse"}])
def test_exactly_one_target_is_asked_for(
    call: Call, recording: Path, targets: dict[str, str]
) -> None:
    with pytest.raises(TypeError, match="exactly one of use_case, condition, model, sign"):
        call("submit", recording, **targets)
    with pytest.raises(TypeError, match="argument 'usecase'; did you mean 'use_case'"):
        call("submit", recording, usecase="cognitive", **targets)


def test_a_token_stands_for_its_job(call: Call, client: Amplifier, recording: Path) -> None:
    job_id = client.submit(recording, sign="fatigue").job_id
    token = client.token(job_id)
    assert call("job", token).job_id == job_id
    assert call("wait_for_job", token, poll_interval=0.1).status == "done"


def test_speakers_are_separated_on_request(call: Call, recording: Path, sandbox: Sandbox) -> None:
    before = call("credits").credits
    assert call("diarize", recording, "wellness").status == "done"
    assert before - call("credits").credits == 51


def test_a_recording_is_checked_without_being_sent(
    call: Call, recording: Path, sandbox: Sandbox
) -> None:
    assert call("check", recording).outcome is AudioOutcome.OK
    short = call("check", recording.with_name("too-short.wav"))
    assert short.outcome == "reject" and short.findings[0].code == "AUDIO_TOO_SHORT"
    assert sandbox.requests() == []


def test_pages_and_all_jobs_agree(call: Call, client: Amplifier, recording: Path) -> None:
    submitted = [client.submit(recording, sign="fatigue").job_id for _ in range(21)]
    first, second = call("jobs"), call("jobs", 1)
    assert (len(first.jobs), len(second.jobs), first.total_pages) == (20, 1, 2)
    assert [job.job_id for job in call("all_jobs")] == submitted[::-1]
    with pytest.raises(ValueError, match="page: expected a number from 0 to 4294967295"):
        call("jobs", -1)


def test_the_catalogue_is_read(call: Call) -> None:
    models, signs = call("models"), call("signs")
    assert call("model", models.models[0].name).signs == models.models[0].signs
    assert call("sign", signs.signs[0].name).label == signs.signs[0].label


def test_a_webhook_is_set(call: Call) -> None:
    assert call("set_webhook", "https://example.com/hook", "whsec_1").success


def test_progress_ends_at_the_total(call: Call, recording: Path) -> None:
    reports: list[tuple[int, int]] = []
    call("submit", recording, sign="fatigue", progress=lambda *report: reports.append(report))
    assert reports and reports[-1][0] == reports[-1][1] > recording.stat().st_size
    assert reports == sorted(reports)


def test_what_is_told_of_progress_may_call_the_client(sandbox: Sandbox, recording: Path) -> None:
    client, credits = Amplifier(plan="off"), []
    client.submit(
        recording,
        sign="fatigue",
        progress=lambda *_: credits.append(client.credits()),
        deadline=20,
    )
    assert credits and all(each.credits >= 0 for each in credits)


def test_the_deadline_ends_the_wait_and_the_job_can_be_waited_for_again(
    call: Call, recording: Path
) -> None:
    stuck = call("submit", recording, sign="fatigue", filename="a__stuck__.flac")
    with pytest.raises(errors.WaitTimeout) as caught:
        call("wait_for_job", stuck.job_id, deadline=0.05)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.token and caught.value.job_id and caught.value.is_retryable
    assert call("job", caught.value.token).job_id == caught.value.job_id == stuck.job_id


@pytest.mark.parametrize("method", ["submit", "analyze"])
def test_the_deadline_ends_the_submission_too(
    call: Call, silent_server: SilentServer, recording: Path, method: str
) -> None:
    with pytest.raises((errors.RequestTimeout, errors.SubmitUnknown), match="no complete answer"):
        call(method, recording, sign="fatigue", deadline=0.2)


def lost(call: Call, recording: Path) -> str:
    """Submits a recording whose answer is lost; the token of its submission."""
    with pytest.raises(errors.SubmitUnknown) as caught:
        call("submit", recording, sign="fatigue", filename="a__lost__.flac", on_unknown="error")
    assert caught.value.token
    return caught.value.token


def test_a_lost_submission_is_found_again(call: Call, recording: Path) -> None:
    job = call("submit", recording, sign="fatigue", filename="a__lost__.flac")
    assert [job.job_id] == [each.job_id for each in call("all_jobs")]


def test_a_token_settles_a_lost_submission(call: Call, recording: Path) -> None:
    token = lost(call, recording)
    job = call("reconcile", token)
    assert [job.job_id] == [each.job_id for each in call("all_jobs")]


def test_a_submission_that_became_no_job_may_be_sent_again(
    recording: Path, sandbox: Sandbox
) -> None:
    with Amplifier(plan="off", retry_base=0.01) as client:
        # Only by the vendor's clock is it known that no job was made in that time.
        client.credits()
        with pytest.raises(errors.SubmitUnknown) as caught:
            client.submit(recording, sign="fatigue", filename="a__lost__.flac", on_unknown="error")
        sandbox.control("reset", {})
        assert caught.value.token
        with pytest.raises(errors.NotFound):
            client.reconcile(caught.value.token)


def test_what_resending_costs_is_what_was_asked_for(
    call: Call, recording: Path, sandbox: Sandbox
) -> None:
    sandbox.fault("POST", "*/analyze", {"kind": "close"}, accept=True)
    call("submit", recording, sign="fatigue", on_unknown="resend")
    assert len(call("all_jobs")) == 2


def test_what_a_client_did_is_counted(sandbox: Sandbox, recording: Path) -> None:
    with Amplifier(plan="off") as client:
        before = client.stats()
        client.submit(recording, sign="fatigue", filename="a__lost__.flac")
        after = client.stats()
    assert (before.uploads, before.others, before.reconciliations) == (0, 0, 0)
    assert (after.uploads, after.reconciliations) == (1, 1) and after.others >= 2


@pytest.mark.parametrize(
    ("blocking", "awaited"),
    [
        (Amplifier, AsyncAmplifier),
        (Midlyr, AsyncMidlyr),
        (Idunox, AsyncIdunox),
        (Alliance, AsyncAlliance),
        (JobApi, AsyncJobApi),
    ],
)
def test_the_clients_differ_in_nothing_but_waiting(blocking: type, awaited: type) -> None:
    def methods(client: type) -> dict[str, list[str]]:
        public = [name for name in vars(client) if not name.startswith("_")]
        return {name: list(inspect.signature(getattr(client, name)).parameters) for name in public}

    assert methods(blocking) == methods(awaited) != {}


def test_options_arrive(sandbox: Sandbox) -> None:
    limits = RateLimits(uploads=1, others=1, window=60)
    with Amplifier(plan=limits, account_id="acct_sandbox", user_agent="tests/1") as client:
        client.credits()
    headers = dict(sandbox.requests()[0]["headers"])
    assert headers["user-agent"].startswith("tests/1 jobferry/")


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        (
            {"tiemout": 1},
            TypeError,
            r"^unexpected keyword argument 'tiemout'; did you mean 'timeout'\?$",
        ),
        ({"zebra": 1}, TypeError, "'zebra'; the options are account_id, .*, user_agent$"),
        (
            {"retry_max": timedelta(seconds=1)},
            TypeError,
            r"^retry_max: expected a number of seconds, not datetime\.timedelta; use its \.total_sec",
        ),
        (
            {"timeout": -1},
            errors.ConfigurationError,
            "timeout: expected a finite number of seconds",
        ),
        ({"timeout": float("nan")}, errors.ConfigurationError, "timeout: "),
        ({"timeout": "1"}, TypeError, "timeout: "),
        ({"plan": "gold"}, errors.ConfigurationError, "plan: expected 'standard'"),
        (
            {"max_retries": -1},
            errors.ConfigurationError,
            "max_retries: expected a number from 0 to 4294967295",
        ),
        ({"plan": 7}, TypeError, "plan: expected 'standard'"),
        ({"base_url": "nowhere"}, errors.ConfigurationError, "base_url"),
    ],
)
def test_wrong_options_are_named(
    sandbox: Sandbox, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        Amplifier(**options)


def test_a_value_that_a_call_cannot_have_is_an_invalid_request(
    sandbox: Sandbox, recording: Path
) -> None:
    with pytest.raises(errors.InvalidRequest, match="deadline: expected a finite number"):
        Amplifier().submit(recording, sign="stress", deadline=-1)
    minute = timedelta(minutes=1)
    with pytest.raises(TypeError, match=r"^deadline: expected a number of seconds, not datetime"):
        Amplifier().submit(recording, sign="stress", deadline=minute)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^plan: window: expected a number of seconds, not str$"):
        Amplifier(plan=RateLimits(uploads=1, others=1, window="1"))  # type: ignore[arg-type]


def test_the_environment_is_the_one_that_python_sees(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sandbox.url in repr(Amplifier())
    os.environb[b"AMPLIFIER_BASE_URL"] = b"http://\xff"
    with pytest.raises(errors.ConfigurationError, match="AMPLIFIER_BASE_URL is not valid UTF-8"):
        Amplifier()
    with unittest.mock.patch.dict(os.environ, {"AMPLIFIER_BASE_URL": "http://127.0.0.1:7"}):
        assert "127.0.0.1:7" in repr(Amplifier())
    # The process knows nothing of this one.
    monkeypatch.setattr(os, "environ", {**os.environ, "AMPLIFIER_BASE_URL": "http://127.0.0.1:8"})
    assert "127.0.0.1:8" in repr(Amplifier()) and "127.0.0.1:8" in repr(AsyncAmplifier())
    monkeypatch.setattr(os, "environ", {})
    with pytest.raises(errors.ConfigurationError, match="AMPLIFIER_ACCOUNT_ID"):
        Amplifier()


def test_none_means_the_default(sandbox: Sandbox) -> None:
    Amplifier(timeout=None, plan=None, proxy=None).credits()


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    with Amplifier() as client:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        client.credits()
    assert "base_url" in repr(client)
