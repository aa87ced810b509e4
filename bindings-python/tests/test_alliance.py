"""The Alliance's tool, in both clients."""

from __future__ import annotations

import asyncio
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from conftest import Call, Sandbox, calls_of, eventually
from jobferry import Alliance, AlliancePreviewRequest, AsyncAlliance, errors
from jobferry.models import AllianceJobType

ASSESSMENT = "6f1f5b62-5f6e-4a53-9a55-0d1f1c7a2b10"
DOCUMENT = "0e0c4b0a-4d3e-4b53-8b0e-4ef6f0a5d1c2"
PROMPT = AlliancePreviewRequest(
    system_prompt="You review plans.",
    user_prompt_template="List gaps in {{area}}.",
    variables={"area": "market risk"},
)


def no_token() -> str:
    """A `refresh` that can be pickled."""
    raise LookupError("the vault is sealed")


@pytest.fixture(params=[Alliance, AsyncAlliance])
def client_class(
    request: pytest.FixtureRequest, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> type[Alliance | AsyncAlliance]:
    monkeypatch.setenv("ALLIANCE_TOKEN", sandbox.log_in())
    sandbox.control("reset", {})
    client: type[Alliance | AsyncAlliance] = request.param
    return client


@pytest.fixture
def call(client_class: type[Alliance | AsyncAlliance]) -> Call:
    return calls_of(client_class)


def test_a_prompt_goes_in_and_its_output_comes_out(call: Call) -> None:
    job = call("preview", PROMPT, poll_interval=0.1)
    assert job.status == "COMPLETED" and job.job_type is AllianceJobType.AI_PREVIEW
    assert "market risk" in job.result.preview.output
    same = {"systemPrompt": "S.", "userPromptTemplate": "U.", "variables": {}}
    handle = call("submit_preview", same)
    assert call("wait_for_job", handle.job_id, poll_interval=0.1).result.preview.output


def test_every_task_has_its_result(call: Call) -> None:
    parsed = call("parse_document", ASSESSMENT, DOCUMENT, poll_interval=0.1)
    assert parsed.job_type is AllianceJobType.PARSE_DOCUMENT
    scored = call("analyze_risk", ASSESSMENT, poll_interval=0.1)
    assert scored.result.risk_analysis.assessment_id == ASSESSMENT
    report = call("generate_report", ASSESSMENT, poll_interval=0.1).result.report
    assert report.download_url.startswith("http") and report.download_url not in repr(report)


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("submit_preview", [PROMPT]),
        ("submit_parse_document", [ASSESSMENT, DOCUMENT]),
        ("submit_analyze_risk", [ASSESSMENT]),
        ("submit_generate_report", [ASSESSMENT]),
    ],
)
def test_whatever_the_answer_looks_like_it_names_the_job(
    call: Call, method: str, arguments: list[Any]
) -> None:
    handle = call(method, *arguments)
    with Alliance() as client:
        token = client.token(handle.job_id)
    assert call("job", token).id == handle.job_id


def test_a_failed_job_says_why(call: Call) -> None:
    prompt = {"systemPrompt": "S.__fail__", "userPromptTemplate": "U."}
    with pytest.raises(errors.JobFailed) as caught:
        call("preview", prompt, poll_interval=0.1)
    failed = call("job", caught.value.token)
    assert failed.error and failed.error in str(caught.value)


def test_a_job_may_go_back(call: Call) -> None:
    prompt = {"systemPrompt": "S.__back__", "userPromptTemplate": "U."}
    assert call("preview", prompt, poll_interval=0.05).attempts == 2


@pytest.mark.parametrize(
    ("method", "arguments"),
    [("job", ["7"]), ("parse_document", [ASSESSMENT, "7"]), ("submit_analyze_risk", ["7"])],
)
def test_what_is_no_uuid_is_not_sent(
    call: Call, sandbox: Sandbox, method: str, arguments: list[str]
) -> None:
    with pytest.raises(errors.InvalidRequest, match="is no UUID such as"):
        call(method, *arguments)
    assert sandbox.requests() == []


def looks(sandbox: Sandbox) -> list[int]:
    """How the looks at jobs were answered so far."""
    requests = sandbox.requests()
    return [each["status"] for each in requests if each["path"].startswith("/api/jobs/")]


def test_a_token_that_expires_in_the_middle_of_a_wait_is_renewed_once(
    client_class: type[Alliance | AsyncAlliance],
    still_sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALLIANCE_TOKEN", still_sandbox.log_in())
    asked_on: list[threading.Thread] = []

    def refresh() -> str:
        asked_on.append(threading.current_thread())
        return still_sandbox.log_in()

    def expire() -> None:
        eventually(lambda: 200 in looks(still_sandbox))
        still_sandbox.control("alliance/expire", {})
        eventually(lambda: 401 in looks(still_sandbox))
        still_sandbox.advance(10)

    prompt = {"systemPrompt": "S.__slow_10s__", "userPromptTemplate": "U."}
    with ThreadPoolExecutor() as threads:
        threads.submit(expire)
        job = calls_of(client_class, refresh=refresh)("preview", prompt, poll_interval=0.1)
    assert job.status == "COMPLETED" and len(asked_on) == 1
    assert asked_on != [threading.main_thread()]
    answers = looks(still_sandbox)
    assert answers.count(401) == 1 and answers[0] == answers[-1] == 200


def test_a_coroutine_renews_in_the_loop_of_the_call(sandbox: Sandbox, call: Call) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    async def refresh() -> str:
        loops.append(asyncio.get_running_loop())
        return await asyncio.to_thread(sandbox.log_in)

    async def run(client: AsyncAlliance) -> asyncio.AbstractEventLoop:
        sandbox.control("alliance/expire", {})
        await client.submit_preview(PROMPT)
        return asyncio.get_running_loop()

    client = AsyncAlliance(refresh=refresh)
    assert [asyncio.run(run(client)), asyncio.run(run(client))] == loops


@pytest.mark.parametrize(
    ("refresh", "message"),
    [(no_token, "LookupError: the vault is sealed"), (lambda: 7, "TypeError: refresh: ")],
)
def test_without_a_new_token_the_call_ends(
    client_class: type[Alliance | AsyncAlliance],
    sandbox: Sandbox,
    refresh: Callable[[], Any],
    message: str,
) -> None:
    sandbox.control("alliance/expire", {})
    with pytest.raises(errors.AuthenticationError, match=message) as caught:
        calls_of(client_class, refresh=refresh)("submit_preview", PROMPT)
    cause = caught.value.__cause__
    assert cause and message.startswith(type(cause).__name__)
    assert (cause.__traceback__ is not None) == (refresh is no_token)


def test_only_an_asyncio_client_awaits_its_refresh(sandbox: Sandbox) -> None:
    async def refresh() -> str:
        return sandbox.log_in()

    with (
        Alliance(token="expired", refresh=refresh) as client,  # type: ignore[arg-type]
        pytest.raises(errors.AuthenticationError, match="refresh is a coroutine function, which"),
    ):
        client.job(ASSESSMENT)


def test_without_refresh_an_expired_token_is_refused(call: Call, sandbox: Sandbox) -> None:
    sandbox.control("alliance/expire", {})
    with pytest.raises(errors.AuthenticationError):
        call("submit_preview", PROMPT)


def test_a_refresh_that_is_none_is_named(client_class: type[Alliance | AsyncAlliance]) -> None:
    with pytest.raises(TypeError, match="refresh: expected a function that returns a token"):
        client_class(refresh="token")  # type: ignore[arg-type]


def test_a_client_pickles_with_its_refresh(client_class: type[Alliance | AsyncAlliance]) -> None:
    client = pickle.loads(pickle.dumps(client_class(refresh=no_token, timeout=7)))
    assert type(client) is client_class
    assert client._options == {"refresh": no_token, "timeout": 7}
