"""Midlyr, in both clients."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from conftest import Call, Sandbox, calls_of
from jobferry import AsyncMidlyr, Midlyr, MidlyrScenario, errors
from jobferry.models import (
    FindingPriority,
    MidlyrJobType,
    MidlyrRiskBand,
    RegulationCategory,
    RegulationFilters,
)

TEXT = "Earn 12 % without any risk!"


@pytest.fixture(params=[Midlyr, AsyncMidlyr])
def call(request: pytest.FixtureRequest, sandbox: Sandbox) -> Call:
    return calls_of(request.param)


def test_a_text_goes_in_and_typed_findings_come_out(call: Call) -> None:
    job = call("screen", f"{TEXT}__score_90__", MidlyrScenario.MARKETING_ASSET, poll_interval=0.1)
    assert job.status == "succeeded" and job.job_type is MidlyrJobType.SCREEN_ANALYSIS
    assert job.result.risk_score == 90 and job.result.risk_band is MidlyrRiskBand.CRITICAL
    finding = job.result.findings[0]
    assert finding.priority in set(FindingPriority) and finding.citations[0].regulation.id
    assert job.created_at.tzinfo is not None
    assert job.to_dict()["result"]["riskScore"] == 90


def test_a_screening_is_waited_for_by_its_token(call: Call, still_sandbox: Sandbox) -> None:
    handle = call("submit_screen", f"{TEXT}__slow_10s__", "complaint")
    assert call("job", handle.id).status == "running"
    with Midlyr() as client:
        token = client.token(handle.id)
        assert client.stats().uploads == 0
    still_sandbox.advance(10)
    assert call("wait_for_job", token, poll_interval=0.1, deadline=60).id == handle.id


def test_a_failed_screening_says_why(call: Call) -> None:
    with pytest.raises(errors.JobFailed, match="analysis_failed The analysis did not") as caught:
        call("screen", f"{TEXT}__fail__", "generic", poll_interval=0.1)
    assert caught.value.code == "analysis_failed"
    assert caught.value.job_id and caught.value.token


def test_a_scoring_answers_at_once_and_may_have_failed(call: Call, sandbox: Sandbox) -> None:
    job = call("assess_risk", f"{TEXT}__score_30__", "dispute")
    assert (job.result.risk_score, job.result.risk_band) == (30, "low")
    assert job.result.findings == () and len(sandbox.requests()) == 1
    with pytest.raises(errors.JobFailed, match="analysis_failed") as caught:
        call("assess_risk", f"{TEXT}__fail__", "dispute")
    assert caught.value.job_id and {request["status"] for request in sandbox.requests()} == {200}


@pytest.mark.parametrize("client", [Midlyr, AsyncMidlyr])
def test_the_key_is_shown_either_way(
    call: Call, client: type[Midlyr | AsyncMidlyr], sandbox: Sandbox
) -> None:
    calls_of(client)("jobs")
    calls_of(client, auth="bearer")("jobs")
    shown = [dict(request["headers"]) for request in sandbox.requests()]
    assert ["x-api-key" in shown[0], "authorization" in shown[0]] == [True, False]
    assert ["x-api-key" in shown[1], "authorization" in shown[1]] == [False, True]
    with pytest.raises(ValueError, match="auth: expected one of api_key, bearer"):
        client(auth="basic")  # type: ignore[arg-type]


def test_pages_and_all_jobs_agree(call: Call) -> None:
    submitted = {call("submit_screen", TEXT, "generic").id for _ in range(3)}
    call("assess_risk", TEXT, "generic")
    screenings: dict[str, Any] = {"job_types": [MidlyrJobType.SCREEN_ANALYSIS], "limit": 2}
    first = call("jobs", **screenings)
    assert len(first.jobs) == 2 and first.has_more
    second = call("jobs", cursor=first.next_cursor, **screenings)
    assert {job.id for job in (*first.jobs, *second.jobs)} == submitted and not second.has_more
    assert {job.id for job in call("all_jobs", **screenings)} == submitted
    assert len(call("all_jobs", limit=1)) == 4
    assert call("jobs", start=datetime(2020, 1, 1), end=datetime(2020, 1, 2, tzinfo=UTC)).jobs == ()


def test_the_library_is_read(call: Call) -> None:
    page = call("regulations", limit=1)
    assert len(page.regulations) == 1 and page.has_more
    regulations = call("all_regulations", limit=1)
    assert len(regulations) > 1 and regulations[0] == page.regulations[0]
    statutes = call("all_regulations", categories=[RegulationCategory.STATUTE])
    assert {regulation.category for regulation in statutes} <= {RegulationCategory.STATUTE}
    details = call("regulation", page.regulations[0].id)
    assert details.id == page.regulations[0].id and details.table_of_contents
    with pytest.raises(errors.NotFound):
        call("regulation", "nowhere")


def test_a_regulation_is_read_slice_by_slice(call: Call) -> None:
    regulation = call("regulations", limit=1).regulations[0]
    whole = call("regulation_content", regulation.id)
    slices, offset = [], 0
    while offset is not None:
        content = call("regulation_content", regulation.id, offset, limit=100)
        slices.append(content.text)
        offset = content.next_offset
    assert len(slices) > 1 and "".join(slices) == whole.text


@pytest.mark.parametrize("filters", [RegulationFilters(ids=["none"]), {"ids": ["none"]}, None])
def test_a_question_finds_passages(call: Call, filters: Any) -> None:
    matches = call("query_regulations", "customer identification", limit=1, filters=filters)
    assert len(matches.citations) == (1 if filters is None else 0)
    assert all(citation.chunks for citation in matches.citations)


def test_a_signal_finds_its_ticket_again(call: Call) -> None:
    first = call("create_event", "complaint", text="No refund.", external_ref="case-1")
    second = call("create_event", "complaint", json={"refund": None}, external_ref="case-1")
    assert (first.created, second.created) == (True, False) and first.ticket_id == second.ticket_id
    with pytest.raises(errors.InvalidRequest, match="exactly one of text and json"):
        call("create_event", "complaint")


def test_a_lost_submission_leaves_its_candidates(call: Call) -> None:
    with pytest.raises(errors.SubmitUnknown) as caught:
        call("submit_screen", f"{TEXT}__lost__", "generic", on_unknown="error")
    with pytest.raises(errors.SubmitUnknown) as settled:
        call("reconcile", caught.value.token)
    assert settled.value.candidates == tuple(job.id for job in call("all_jobs"))


def test_wrong_arguments_are_named(call: Call) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'dead_line'"):
        call("screen", TEXT, "generic", dead_line=1)
    with pytest.raises(TypeError, match=r"^start: expected a datetime or its text, not int"):
        call("jobs", start=5)
    with pytest.raises(TypeError, match=r"^expected RegulationFilters or a dict, not list"):
        call("query_regulations", "customer identification", filters=["none"])
    with pytest.raises(errors.InvalidRequest, match="the text is empty"):
        call("screen", "", "generic")
