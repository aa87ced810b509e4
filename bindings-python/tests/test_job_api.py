"""A described API, in both clients: the sandbox's Midlyr and Amplifier, from descriptions."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from conftest import Call, Sandbox, calls_of, eventually
from jobferry import ApiJob, ApiWebhook, AsyncJobApi, JobApi, errors
from jobferry.models import JobState
from jobferry.webhooks import Receiver

SCREENING = """
vendor = "screening"
title = "Screening"
auth = [{ header = "x-api-key" }]

[submit.screen]
path = "/api/v1/analysis/{kind}"
id = "/id"

[job]
path = "/api/v1/jobs/{job_id}"
id = "/id"
status = "/status"
result = "/result"
error = "/error"
created_at = "/createdAt"

[list]
path = "/api/v1/jobs"
items = "/results"
id = "/jobId"

[states]
running = "running"
succeeded = ["succeeded"]
failed = ["failed"]

[webhook]
headers = [{ signature = "X-Screening-Signature" }]
prefix = "v1="
"""

DIARY = """
vendor = "diary"
auth = [{ header = "X-Account-ID", credential = "account_id" }, { header = "X-API-Key" }]

[submit.sign]
path = "/v2/signs/{sign}/analyze"
body = "multipart"
file_field = "audio"
file_type = "audio/flac"

[submit.use_case]
path = "/v2/use-case/analyze"
body = "multipart"
file_field = "audio"
file_type = "audio/flac"

[job]
path = "/v2/jobs/{job_id}"
id = "/job_id"
status = "/status"
result = "/result"

[states]
pending = ["queued", "pending"]
running = ["processing"]
succeeded = ["done"]
failed = ["failed"]
"""

Client = type[JobApi] | type[AsyncJobApi]


@pytest.fixture
def reachable(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The described API, where clients look by themselves."""
    found_at(sandbox, monkeypatch)


@pytest.fixture
def reachable_and_still(still_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The same where time stands still."""
    found_at(still_sandbox, monkeypatch)
    return still_sandbox


def found_at(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCREENING_BASE_URL", sandbox.url)
    monkeypatch.setenv("SCREENING_API_KEY", "mlyr_sandbox")


@pytest.fixture(params=[JobApi, AsyncJobApi])
def client(request: pytest.FixtureRequest, reachable: None) -> Any:
    return request.param


@pytest.fixture
def call(client: Client) -> Call:
    return calls_of(client, toml=SCREENING)


def fields(words: str = "", kind: str = "screen") -> dict[str, Any]:
    text = f"Earn 12 % without any risk!{words}"
    return {"kind": kind, "content": {"type": "text", "text": text}, "scenario": "generic"}


def test_what_is_described_is_sent_waited_for_and_read(
    call: Call, reachable_and_still: Sandbox
) -> None:
    submitted = call("submit", fields("__score_90____slow_10s__"), name="screen")
    assert isinstance(submitted, ApiJob) and submitted.state is JobState.PENDING
    told: list[ApiJob] = []

    def tell(job: ApiJob) -> None:
        told.append(job)
        reachable_and_still.advance(10)

    with JobApi.from_toml(SCREENING) as client:
        token = client.token(submitted.job_id)
        assert client.stats().uploads == 0
    job = call("wait_for_job", token, progress=tell, poll_interval=0.05, deadline=60)
    assert (job.job_id, job.status, job.state) == (submitted.job_id, "succeeded", "succeeded")
    assert json.loads(job.result)["riskScore"] == 90 and job.to_dict()["id"] == job.job_id
    assert job.created_at.tzinfo is not None
    assert {each.job_id for each in told} == {job.job_id} and told[0].state == "running"
    paths = [request["path"] for request in reachable_and_still.requests()]
    assert paths[0] == "/api/v1/analysis/screen", "what stands in the path comes from the fields"
    assert set(paths[1:]) == {f"/api/v1/jobs/{job.job_id}"}


def test_one_call_does_it_all(call: Call, sandbox: Sandbox) -> None:
    job = call("run", fields("__score_30__"), poll_interval=0.05, deadline=60)
    assert json.loads(job.result)["riskScore"] == 30
    before = len(sandbox.requests())
    assert call("run", fields(kind="risk")).state == "succeeded"
    assert len(sandbox.requests()) == before + 1, "what ended at once is not waited for"


def test_a_failed_job_says_why(call: Call) -> None:
    with pytest.raises(errors.JobFailed, match="analysis_failed") as caught:
        call("run", fields("__fail__"), poll_interval=0.05)
    assert caught.value.job_id and caught.value.token
    failed = call("job", caught.value.token)
    assert failed.state == "failed" and "analysis_failed" in failed.error


def test_one_page_of_jobs(call: Call) -> None:
    submitted = {call("submit", fields()).job_id for _ in range(2)}
    assert {job.job_id for job in call("jobs").jobs} == submitted
    with pytest.raises(errors.InvalidRequest, match=r"list\.page_parameter"):
        call("jobs", 1)


def test_all_jobs_are_listed_page_by_page(
    client: Client, sandbox: Sandbox, recording: Path
) -> None:
    description = DIARY + (
        '[list]\npath = "/v2/jobs"\nitems = "/jobs"\npage_parameter = "page"\n'
        'total_pages = "/total_pages"'
    )
    who = sandbox.environment
    options = {"base_url": sandbox.url, "account_id": who["AMPLIFIER_ACCOUNT_ID"]}
    call = calls_of(client, toml=description, api_key=who["AMPLIFIER_API_KEY"], **options)
    given = {"name": "sign", "file": recording}
    submitted = [call("submit", {"sign": "stress"}, **given).job_id for _ in range(21)]
    assert [job.job_id for job in call("all_jobs")] == submitted[::-1]


def test_a_lost_submission_leaves_its_candidates(call: Call) -> None:
    with pytest.raises(errors.SubmitUnknown) as caught:
        call("submit", fields("__lost__"), on_unknown="error")
    with pytest.raises(errors.SubmitUnknown) as settled:
        call("reconcile", caught.value.token)
    assert settled.value.candidates == tuple(job.job_id for job in call("jobs").jobs)


def test_a_file_goes_with_the_fields(client: Client, sandbox: Sandbox, recording: Path) -> None:
    who = sandbox.environment
    options = {
        "base_url": sandbox.url,
        "account_id": who["AMPLIFIER_ACCOUNT_ID"],
        "api_key": who["AMPLIFIER_API_KEY"],
    }
    call = calls_of(client, toml=DIARY, **options)
    told: list[tuple[int, int | None]] = []

    def tell(sent: int, total: int | None) -> None:
        told.append((sent, total))

    size = recording.stat().st_size
    job = call(
        "run",
        {"sign": "stress"},
        name="sign",
        file=recording.read_bytes(),
        filename="a.flac",
        progress=tell,
        poll_interval=0.05,
    )
    assert job.state == "succeeded" and job.to_dict()["audio_size_bytes"] == size
    assert told and told[-1][0] >= size
    assert call("check", recording).facts.size_bytes == size
    with pytest.raises(errors.InvalidRequest, match="sign, use_case"):
        call("submit", {"sign": "stress"}, file=recording)
    with pytest.raises(errors.InvalidRequest, match="sign needs a file; pass one"):
        call("submit", {"sign": "stress"}, name="sign")
    with pytest.raises(TypeError, match="expected a path, bytes, or a file object"):
        call("submit", {}, name="use_case", file=3)


@pytest.mark.parametrize("method", ["run", "submit"])
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"filename": "a.flac"}, "filename is the name of a file, and there is none"),
        ({"progress": print}, "progress tells of a file's upload .*, and there is none"),
    ],
)
def test_what_concerns_a_file_needs_one(
    call: Call, sandbox: Sandbox, method: str, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.InvalidRequest, match=message):
        call(method, fields(), **given)
    assert sandbox.requests() == []


TOOL = """
vendor = "tool"
auth = [{ header = "Authorization", prefix = "Bearer ", credential = "token" }]

[submit.preview]
path = "/api/admin/prompts/preview"
id = ["/data/jobId", "/jobId", ""]

[job]
path = "/api/jobs/{job_id}"
id = "/id"
status = "/status"

[states]
pending = "PENDING"
running = "PROCESSING"
succeeded = "COMPLETED"
failed = "FAILED"
"""


@pytest.mark.parametrize(
    ("client", "is_coroutine"), [(JobApi, False), (AsyncJobApi, False), (AsyncJobApi, True)]
)
def test_a_token_is_renewed_when_it_is_refused(
    client: Client, sandbox: Sandbox, is_coroutine: bool
) -> None:
    asked: list[str] = []

    def refresh() -> str:
        asked.append(sandbox.log_in())
        return asked[-1]

    async def refresh_in_loop() -> str:
        return await asyncio.to_thread(refresh)

    options: dict[str, Any] = {"base_url": sandbox.url, "token": "expired"}
    given = refresh_in_loop if is_coroutine else refresh
    call = calls_of(client, toml=TOOL, refresh=given, **options)
    prompt = {"systemPrompt": "S.", "userPromptTemplate": "U.", "variables": {}}
    assert call("run", prompt, poll_interval=0.05).status == "COMPLETED"
    assert len(asked) == 1


def no_token() -> str:
    """A `refresh` that can be pickled."""
    raise LookupError("the vault is sealed")


def test_a_refresh_that_gives_none_is_told(client: Client, sandbox: Sandbox) -> None:
    options: dict[str, Any] = {"base_url": sandbox.url, "token": "expired"}
    original = client.from_toml(TOOL, refresh=no_token, **options)
    restored = pickle.loads(pickle.dumps(original))
    assert restored._options["refresh"] is no_token
    with pytest.raises(errors.AuthenticationError, match="LookupError: the vault is sealed"):
        calls_of(client, toml=TOOL, refresh=no_token, **options)("job", "7")
    with pytest.raises(TypeError, match="refresh: expected a function that returns a token"):
        client.from_toml(TOOL, refresh="token")  # type: ignore[arg-type]


def test_a_bad_description_names_its_line(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "screening.toml"
    path.write_text(SCREENING.replace("[list]", "[lists]"))
    line = SCREENING.split("[list]")[0].count("\n") + 1
    with pytest.raises(
        errors.ConfigurationError, match=rf"screening\.toml.*line {line}\b(?s:.*)lists"
    ):
        client.from_path(path)
    with pytest.raises(errors.ConfigurationError, match=r"absent\.toml cannot be read"):
        client.from_path(tmp_path / "absent.toml")
    with pytest.raises(errors.ConfigurationError):
        client.from_json("{")
    with pytest.raises(TypeError, match="exactly one of path, toml, json"):
        client(toml=SCREENING, json="{}")


def test_a_description_may_be_json(sandbox: Sandbox, client: Client) -> None:
    description = {
        "vendor": "screening",
        "auth": "bearer",
        "submit": {"screen": {"path": "/api/v1/analysis/screen"}},
        "job": {"path": "/api/v1/jobs/{job_id}", "id": "/id", "status": "/status"},
        "states": {"running": "running", "succeeded": "succeeded", "failed": "failed"},
    }
    call = calls_of(client, json=json.dumps(description))
    given = {name: value for name, value in fields("__stuck__").items() if name != "kind"}
    job = call("job", call("submit", given).job_id)
    assert (job.state, job.status) == ("running", "running")
    assert "authorization" in dict(sandbox.requests()[0]["headers"])


def test_fields_that_do_not_fit_are_named(call: Call, sandbox: Sandbox) -> None:
    with pytest.raises(errors.InvalidRequest, match="the field kind is missing"):
        call("submit", {})
    with pytest.raises(errors.InvalidRequest, match=r"^fields: .*not JSON compliant"):
        call("submit", {"kind": float("nan")})
    with pytest.raises(TypeError, match=r"^fields: .*not JSON serializable"):
        call("submit", {"kind": {1}})
    with pytest.raises(TypeError, match="progress: expected a function of one ApiJob"):
        call("wait_for_job", "j-1", progress=[])
    with pytest.raises(TypeError, match="argument 'dead_line'; did you mean 'deadline'"):
        call("run", fields(), dead_line=1)
    assert sandbox.requests() == []


def test_a_client_keeps_its_description(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "screening.toml"
    path.write_text(SCREENING)
    original = client.from_path(path, plan="off")
    path.unlink()
    restored = pickle.loads(pickle.dumps(original))
    assert type(restored) is client and repr(restored) == repr(original)
    assert restored.token("j-1") == original.token("j-1")


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_client_works_on_both_sides_of_a_fork(reachable: None) -> None:
    with JobApi.from_toml(SCREENING) as client:
        job_id = client.submit(fields()).job_id
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if client.job(job_id).job_id == job_id else 1)
            finally:
                os._exit(2)
        assert client.job(job_id).job_id == job_id
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def report(status: str, **further: Any) -> bytes:
    return json.dumps({"id": "j-1", "status": status, **further}).encode()


@pytest.fixture
def webhook(client: Client) -> ApiWebhook:
    return client.from_toml(SCREENING).webhook(["new", "old"])


def test_a_report_is_proven_and_read(webhook: ApiWebhook) -> None:
    body = report("succeeded", result=[1, 2])
    headers = webhook.sign(body)
    assert [name for name, _ in headers] == ["X-Screening-Signature"]
    assert headers[0][1].startswith("v1=")
    delivery = pickle.loads(pickle.dumps(webhook)).verify(dict(headers), body)
    assert delivery.job.state == "succeeded" and json.loads(delivery.job.result) == [1, 2]
    assert delivery.document == body.decode() and "j-1" in repr(delivery)
    with pytest.raises(errors.SignatureInvalid):
        webhook.verify(headers, report("failed"))
    other = b'{"event":"ping"}'
    ping = webhook.verify(webhook.sign(other), other)
    assert ping.job is None and ping.key == f"sha256:{hashlib.sha256(other).hexdigest()}"


def test_every_step_of_a_job_is_received_once(webhook: ApiWebhook) -> None:
    received: list[str] = []
    receiver = Receiver(webhook, lambda delivery: received.append(delivery.key))
    for status in ("running", "running", "succeeded", "succeeded"):
        assert receiver.receive(webhook.sign(report(status)), report(status)) == 204
    assert received == ["j-1 running", "j-1 succeeded"]


def test_secrets_and_a_scheme_are_needed(client: Client) -> None:
    with pytest.raises(errors.ConfigurationError, match="secret"):
        client.from_toml(SCREENING).webhook([])
    silent = SCREENING.split("[webhook]")[0]
    with pytest.raises(errors.ConfigurationError, match=r"add a table \[webhook\]"):
        client.from_toml(silent).webhook("whsec_1")


def test_a_delivery_ends_the_wait_for_its_job(reachable: None) -> None:
    with JobApi.from_toml(SCREENING) as client, ThreadPoolExecutor() as threads:
        job_id = client.submit(fields("__stuck__")).job_id
        waiting = threads.submit(client.wait_for_job, job_id)
        webhook = client.webhook("whsec_1")
        body = json.dumps({"id": job_id, "status": "succeeded", "result": []}).encode()
        delivery = webhook.verify(webhook.sign(body), body)
        eventually(lambda: client.deliver(delivery))
        assert waiting.result(timeout=60).result == "[]"
