"""Idunox, in both clients."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from conftest import ROOT, Call, Sandbox, calls_of, eventually
from jobferry import AsyncIdunox, Idunox, IdunoxSubmissionRequest, IdunoxWebhook, errors
from jobferry.models import (
    IdunoxJobType,
    IdunoxMarker,
    IdunoxOutput,
    IdunoxProgress,
    IdunoxSchema,
    IdunoxSubject,
    IdunoxSubmissionChoices,
    MarkerCode,
    MarkerUnit,
)

EXAMPLE = ROOT / "tests" / "data" / "idunox" / "submission_request.json"


@pytest.fixture(params=[Idunox, AsyncIdunox])
def call(request: pytest.FixtureRequest, sandbox: Sandbox) -> Call:
    return calls_of(request.param)


def request(name: str = "sub-1") -> dict[str, Any]:
    """The vendor's example; words in `name` make it go wrong."""
    document: dict[str, Any] = json.loads(EXAMPLE.read_text())
    return document | {"partnerSubmissionId": name}


def test_data_goes_in_and_typed_scores_come_out(call: Call) -> None:
    accepted = call("submit", request())
    reports: list[IdunoxProgress] = []
    ended = call(
        "wait_for_submission", accepted.submission_id, progress=reports.append, poll_interval=0.05
    )
    assert ended.submission_id == accepted.submission_id and ended.status == "completed"
    assert len(ended.jobs) == 7 and {job.status for job in ended.jobs} == {"succeeded"}
    steps = [step.job_type for step in reports[-1].steps]
    assert steps == list(IdunoxJobType) and reports[-1].succeeded == 7
    assert [report.succeeded for report in reports] == sorted(r.succeeded for r in reports)
    result = call("result", ended.result_id)
    assert result.status == "completed" and result.outcomes[0].outcome_id
    assert result.to_dict()["resultId"] == ended.result_id


def test_a_request_is_the_same_as_its_class_and_as_a_dict(call: Call) -> None:
    document = request()
    made = IdunoxSubmissionRequest(
        schema_version=IdunoxSchema.CANONICAL_V1,
        partner_id=document["partnerId"],
        partner_submission_id="sub-1",
        partner_subject_id=document["partnerSubjectId"],
        subject=IdunoxSubject(
            demographics=document["subject"]["demographics"],
            measurements=document["subject"]["measurements"],
        ),
        markers=[
            IdunoxMarker(code=MarkerCode(marker["code"]), value=1, unit=MarkerUnit(marker["unit"]))
            for marker in document["markers"]
        ],
        options=IdunoxSubmissionChoices(requested_outputs=[IdunoxOutput.INFERENCE_SCORE_V1]),
    )
    del document["sourceMetadata"], document["options"]["requestedOutcomes"]
    document["options"]["requestedOutputs"] = ["inference_score_v1"]
    # Other bytes under the same key are a conflict.
    first, second = (call("submit", each, idempotency_key="k1") for each in (made, document))
    assert first.submission_id == second.submission_id


def test_a_wait_ends_with_the_submission_and_not_with_a_job(
    call: Call, still_sandbox: Sandbox
) -> None:
    accepted = call("submit", request("sub__slow_80s__"))
    still_sandbox.advance(25)  # each of the seven jobs takes 10 s
    first = call("wait_for_job", accepted.job_id, poll_interval=0.02)
    assert first.status == "succeeded" and first.job_type is IdunoxJobType.INGEST_VALIDATE
    assert call("job", accepted.job_id).submission_id == accepted.submission_id
    assert call("submission", accepted.submission_id).status == "processing"
    with pytest.raises(errors.WaitTimeout) as caught:
        call("wait_for_submission", accepted.submission_id, deadline=0.05)
    assert caught.value.token
    still_sandbox.advance(60)
    ended = call("wait_for_submission", caught.value.token, poll_interval=0.02)
    assert ended.status == "completed"


def test_a_failed_submission_gives_the_reasons_of_its_jobs(call: Call) -> None:
    accepted = call("submit", request("sub__dead_letter__"))
    with pytest.raises(errors.JobFailed, match=r"pipeline\.run_inference: ") as caught:
        call("wait_for_submission", accepted.submission_id, poll_interval=0.05)
    assert caught.value.job_id == accepted.submission_id and caught.value.token
    jobs = call("submission", accepted.submission_id).jobs
    (dead,) = [job.job_id for job in jobs if job.status == "dead_letter"]
    with pytest.raises(errors.JobFailed):
        call("wait_for_job", dead)


def test_a_job_that_failed_once_may_run_again(call: Call) -> None:
    accepted = call("submit", request("sub__retry__"))
    ended = call("wait_for_submission", accepted.submission_id, poll_interval=0.05)
    assert max(job.attempts for job in ended.jobs) == 2


def test_a_repetition_has_the_same_key_and_counts_once(call: Call, sandbox: Sandbox) -> None:
    sandbox.fault("POST", "/v1/submissions", {"kind": "close"}, accept=True)
    accepted = call("submit", request(), correlation_id="c-1")
    sent = [dict(each["headers"]) for each in sandbox.requests() if each["method"] == "POST"]
    assert len(sent) == 2 and len({headers["idempotency-key"] for headers in sent}) == 1
    assert {headers["x-correlation-id"] for headers in sent} == {"c-1"}
    assert call("submission", accepted.submission_id).jobs[0].correlation_id == "c-1"


def test_a_key_used_for_something_else_is_explained(call: Call) -> None:
    call("submit", request("sub-1"), idempotency_key="k1")
    with pytest.raises(errors.Conflict, match="the idempotency key k1 belongs to another"):
        call("submit", request("sub-2"), idempotency_key="k1")


def test_a_delivery_ends_the_wait_for_its_submission(sandbox: Sandbox) -> None:
    webhook = IdunoxWebhook("whsec_1")
    with Idunox() as client, ThreadPoolExecutor() as threads:
        submission_id = client.submit(request("sub__stuck__")).submission_id
        waiting = threads.submit(client.wait_for_submission, submission_id)
        event = {"resultId": "r-1", "submissionId": submission_id, "status": "completed"}
        body = json.dumps(event).encode()
        delivery = webhook.verify(webhook.sign(body), body)
        eventually(lambda: client.deliver(delivery))
        assert waiting.result(timeout=60).submission_id == submission_id


def test_a_wrong_request_is_explained(call: Call, sandbox: Sandbox) -> None:
    wrong = request()
    wrong["subject"]["name"] = "Jane"
    unknown = r"^the request: at /subject/name: unknown field `name`; known: "
    with pytest.raises(errors.InvalidRequest, match=unknown):
        call("submit", wrong)
    with pytest.raises(errors.InvalidRequest, match=r"^the request: missing field `schemaVersion`"):
        call("submit", {})
    del wrong["subject"]["name"], wrong["subject"]["demographics"]
    missing = r"^the request: at /subject: missing field `demographics`$"
    with pytest.raises(errors.InvalidRequest, match=missing) as caught:
        call("submit", wrong)
    assert isinstance(caught.value, ValueError) and caught.value.kind == "invalid_request"
    wrong["sourceMetadata"] = {"weight": float("nan")}
    with pytest.raises(errors.InvalidRequest, match=r"^the request: .*not JSON compliant"):
        call("submit", wrong)
    with pytest.raises(TypeError, match=r"^expected IdunoxSubmissionRequest or a dict, not str"):
        call("submit", EXAMPLE.read_text())
    with pytest.raises(TypeError, match="progress: expected a function of one IdunoxProgress"):
        call("wait_for_submission", "s-1", progress=[])
    assert sandbox.requests() == []


def test_the_key_is_shown_as_asked(call: Call, sandbox: Sandbox) -> None:
    for auth in ("api_key", "bearer"):
        with Idunox(auth=auth) as client, pytest.raises(errors.NotFound):
            client.submission("1b4e28ba-2fa1-41d2-883f-0016d3cca427")
    shown = [dict(each["headers"]) for each in sandbox.requests()]
    assert ["x-api-key" in headers for headers in shown] == [True, False]
    assert ["authorization" in headers for headers in shown] == [False, True]
