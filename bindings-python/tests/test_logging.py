"""The core's log in `logging`."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import logging
import re

import pytest

import jobferry.models
from conftest import Sandbox
from jobferry import Amplifier, AmplifierWebhook, AsyncAmplifier, Midlyr, RateLimits, errors


def test_requests_are_logged_without_secrets(
    client: Amplifier, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="jobferry"):
        client.credits()
    assert any("/v2/account/credits" in record.getMessage() for record in caplog.records)
    assert all(record.name.startswith("jobferry.") for record in caplog.records)
    assert "mak_sandbox" not in caplog.text


def test_a_silenced_logger_stays_silent(
    client: Amplifier, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="jobferry"):
        client.credits()
    assert caplog.records == []


def test_no_line_at_any_level_holds_what_was_sent_or_found(
    client: Amplifier, sandbox: Sandbox, recording: str, caplog: pytest.LogCaptureFixture
) -> None:
    text = "My neighbour is HIV positive, and earns 12 % without any risk!__score_90__"
    with caplog.at_level(1, logger="jobferry"):
        job = client.analyze(recording, use_case="wellness", poll_interval=0.1)
        client.reconcile(client.token(job.job_id))
        list(client.all_jobs())
        with Midlyr() as midlyr:
            screened = midlyr.screen(text, "complaint", poll_interval=0.1)
            list(midlyr.all_jobs())
        sandbox.fault("GET", "*", {"kind": "answer", "status": 200, "body": '{"credits": "HIV"}'})
        with pytest.raises(errors.ProtocolError) as caught:
            client.credits()
        body = b'{"job_id": "HIV positive", "status": ["HIV positive"]}'
        webhook = AmplifierWebhook("whsec")
        with pytest.raises(errors.ProtocolError) as unread:
            webhook.verify(webhook.sign(body), body)
    assert job.result and screened.result and len(caplog.records) > 10
    told = f"{caplog.text} {caught.value} {unread.value}"
    assert "HIV" not in told and "12 %" not in told
    for document in (job, screened):
        found = json.dumps(document.to_dict()["result"])
        values = {*re.findall(r'": "([^"]{4,})"', found)}
        assert len(values) > 5 and not [value for value in values if value in caplog.text]
    assert "signals" not in caplog.text and "findings" not in caplog.text


def test_no_model_shows_a_whole_document() -> None:
    classes = [each for each in vars(jobferry.models).values() if dataclasses.is_dataclass(each)]
    fields = [field for each in classes for field in dataclasses.fields(each)]
    documents = [field for field in fields if field.name == "raw"]
    assert len(documents) > 10 and not any(field.repr for field in documents)


def test_a_long_wait_for_a_place_is_told(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    limits = RateLimits(uploads=1, others=1, window=600)

    async def run() -> None:
        async with AsyncAmplifier(plan=limits) as client:
            await client.credits()
            waiting = asyncio.create_task(client.credits())
            while not caplog.records:
                await asyncio.sleep(0.01)
            waiting.cancel()

    with caplog.at_level(logging.INFO, logger="jobferry"):
        asyncio.run(asyncio.wait_for(run(), 60))
    (record,) = caplog.records
    assert record.levelno == logging.INFO and record.name.startswith("jobferry.")
    assert "rate limit" in record.getMessage() and "wait_s=" in record.getMessage()
