"""Webhooks: proof, and the end of a wait."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobferry import Amplifier, AmplifierWebhook, IdunoxWebhook, errors
from jobferry._arguments import Headers

BODY = b'{"job_id":"5b0e7c9a","status":"done","result":{"signals":[]}}'
READY = b'{"eventType":"result.ready","resultId":"d4e5f6a7"}'
Pairs = list[tuple[str, str]]


@pytest.mark.parametrize(
    "given",
    [
        dict,
        list,
        lambda pairs: [(name.lower().encode(), value.encode()) for name, value in pairs],
        lambda pairs: {name.encode(): value.encode() for name, value in pairs},
        lambda pairs: iter([*pairs, ("Content-Type", "application/json")]),
    ],
)
def test_headers_are_taken_as_frameworks_give_them(given: Callable[[Pairs], Headers]) -> None:
    webhook = AmplifierWebhook("whsec_1")
    delivery = webhook.verify(given(webhook.sign(BODY)), BODY)
    assert delivery.job.job_id == "5b0e7c9a" and "5b0e7c9a" in repr(delivery)


def test_any_of_several_secrets_proves() -> None:
    headers = AmplifierWebhook("old").sign(BODY)
    assert AmplifierWebhook(["new", "old"]).verify(headers, BODY).job.status == "done"
    with pytest.raises(errors.SignatureInvalid):
        AmplifierWebhook("new").verify(headers, BODY)


def test_a_receiver_pickles_with_its_secrets() -> None:
    webhook = pickle.loads(pickle.dumps(AmplifierWebhook(["new", "old"])))
    headers = AmplifierWebhook("old").sign(BODY)
    assert webhook.verify(headers, BODY).job.status == "done"


def test_unwrapping_gives_what_is_inside() -> None:
    amplifier, idunox = AmplifierWebhook("whsec_1"), IdunoxWebhook("whsec_1")
    assert amplifier.unwrap(BODY, dict(amplifier.sign(BODY))).job_id == "5b0e7c9a"
    assert idunox.unwrap(READY, dict(idunox.sign(READY))).result_id == "d4e5f6a7"
    with pytest.raises(errors.SignatureInvalid):
        amplifier.unwrap(BODY, dict(idunox.sign(BODY)))


def test_a_report_of_idunox_is_read_under_either_family_of_headers() -> None:
    webhook = pickle.loads(pickle.dumps(IdunoxWebhook(["new", "old"])))
    headers = IdunoxWebhook("old").sign(READY)
    for family in ("X-Idunox-", "x-iduscore-"):
        renamed = {name.replace("X-Idunox-", family): value for name, value in headers}
        delivery = webhook.verify(renamed, READY)
        assert delivery.event.event_type == "result.ready"
        assert delivery.key == delivery.event.result_id == "d4e5f6a7"
        assert "d4e5f6a7" in repr(delivery)
    with pytest.raises(errors.SignatureInvalid):
        webhook.verify(headers, READY + b" ")
    with pytest.raises(errors.ProtocolError):
        webhook.verify(webhook.sign(b"[]"), b"[]")


def test_a_report_of_idunox_counts_for_five_minutes() -> None:
    webhook = IdunoxWebhook("whsec_1")
    headers, present = webhook.sign(READY), datetime.now(UTC)
    for minutes in (-4, 4):
        webhook.verify(headers, READY, now=present + timedelta(minutes=minutes))
    for minutes in (-6, 6):
        with pytest.raises(errors.SignatureInvalid, match="300 s"):
            webhook.verify(headers, READY, now=present + timedelta(minutes=minutes))


def test_what_was_not_signed_is_refused() -> None:
    webhook = AmplifierWebhook("whsec_1")
    with pytest.raises(errors.SignatureInvalid):
        webhook.verify(webhook.sign(BODY), BODY + b" ")
    with pytest.raises(errors.SignatureInvalid, match="X-Webhook-Signature"):
        webhook.verify({}, BODY)
    with pytest.raises(errors.SignatureInvalid):
        webhook.verify({"X-Webhook-Signature": "\ud800"}, BODY)
    with pytest.raises(errors.ProtocolError):
        webhook.verify(webhook.sign(b"[]"), b"[]")


def test_arguments_of_the_wrong_type_are_named() -> None:
    webhook, signed = AmplifierWebhook("whsec_1"), AmplifierWebhook("whsec_1").sign(BODY)
    with pytest.raises(TypeError, match="the request's raw body as bytes, not dict"):
        webhook.verify(signed, json.loads(BODY))
    for headers in (BODY, None):
        with pytest.raises(TypeError, match=r"headers as a mapping or as pairs, not (bytes|None)"):
            webhook.verify(headers, BODY)  # type: ignore[arg-type]
    for secrets in (None, b"whsec_1"):
        with pytest.raises(TypeError, match=r"secrets: expected str, or several, not (None|bytes)"):
            AmplifierWebhook(secrets)  # type: ignore[arg-type]


@pytest.mark.parametrize("secrets", ["", [], ["a", ""]])
def test_no_secret_is_a_configuration_error(secrets: str | list[str]) -> None:
    for webhook in (AmplifierWebhook, IdunoxWebhook):
        with pytest.raises(errors.ConfigurationError):
            webhook(secrets)


def test_a_delivery_ends_the_wait(client: Amplifier, recording: Path) -> None:
    job = client.submit(recording, sign="fatigue", filename="a__stuck__.flac")
    document = {"job_id": job.job_id, "status": "done", "result": {"signals": []}}
    body = json.dumps(document).encode()
    webhook = AmplifierWebhook("whsec_1")
    delivery = webhook.verify(webhook.sign(body), body)
    with ThreadPoolExecutor() as threads:
        waiting = threads.submit(client.wait_for_job, job.job_id, deadline=60)
        while not client.deliver(delivery):
            assert not waiting.done()
        assert waiting.result().status == "done"
