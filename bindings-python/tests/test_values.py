"""Models as Python values: equality, repr, pickle, match, words, points in time."""

from __future__ import annotations

import copy
import dataclasses
import itertools
import operator
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from jobferry import (
    Amplifier,
    AmplifierJob,
    AmplifierStatus,
    AmplifierWebhook,
    Level,
    RecommendedAction,
)
from jobferry.models import (
    AmplifierResult,
    AudioOutcome,
    AuthScheme,
    FindingPriority,
    IdunoxBandTier,
    MidlyrRiskBand,
    Signal,
    Timestamp,
    UseCase,
    ValueInterpretation,
)


@pytest.fixture
def job(client: Amplifier, recording: Path) -> AmplifierJob:
    return client.analyze(recording, use_case="wellness", poll_interval=0.1)


def test_a_model_is_a_value(job: AmplifierJob) -> None:
    assert pickle.loads(pickle.dumps(job)) == job == copy.deepcopy(job)
    assert hash(job) == hash(dataclasses.replace(job))
    assert dataclasses.replace(job, job_id="other") != job
    assert dataclasses.asdict(job)["result"]["signals"][0]["id"] == job.result.signals[0].id  # type: ignore[union-attr]
    assert "job_id=" in repr(job) and job.raw not in repr(job)
    with pytest.raises(dataclasses.FrozenInstanceError):
        job.job_id = "other"  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        job.surprise = 1  # type: ignore[attr-defined]


def test_a_model_can_be_matched(job: AmplifierJob) -> None:
    match job:
        case AmplifierJob(status=AmplifierStatus.DONE, result=AmplifierResult(signals=[first, *_])):
            assert isinstance(first, Signal)
        case _:
            pytest.fail("no match")


def test_a_word_is_its_text() -> None:
    text: str = "elevated"
    assert text == Level.ELEVATED and f"{Level.ELEVATED}" == "elevated"
    assert dict[str, int]({Level.ELEVATED: 1})["elevated"] == 1 and Level.ELEVATED.is_known
    assert Level(text) is Level.ELEVATED


@pytest.mark.parametrize("text", ["grave", "ELEVATED", "", "a b"])
def test_an_unknown_word_survives(text: str) -> None:
    word = Level(text)
    assert isinstance(word, Level) and word == text and hash(word) == hash(text)
    assert not word.is_known and word not in set(Level)
    restored = pickle.loads(pickle.dumps(word))
    assert restored == word and isinstance(restored, Level) and not restored.is_known
    assert repr(word) == f"<Level: {text!r}>" and str(word) == text


def test_only_text_is_a_word() -> None:
    with pytest.raises(ValueError, match="7 is not a valid Level"):
        Level(7)  # type: ignore[arg-type]


def test_a_point_in_time_keeps_its_text(job: AmplifierJob) -> None:
    created = job.created_at
    assert created is not None and created.text == job.to_dict()["created_at"]
    restored = pickle.loads(pickle.dumps(created))
    assert restored == created and restored.text == created.text
    assert copy.copy(created).text == created.text
    assert isinstance(created - datetime(1970, 1, 1, tzinfo=UTC), timedelta)
    assert (created + timedelta(days=1)).text.endswith("+00:00")


def test_a_time_that_cannot_be_read_keeps_its_text() -> None:
    body = b'{"job_id":"a","status":"done","created_at":1771751640,"completed_at":"2026-02-22T09:14:00,5Z"}'
    webhook = AmplifierWebhook("whsec")
    job = webhook.verify(webhook.sign(body), body).job
    assert (job.created_at, job.created_at_text) == (None, "1771751640")
    assert job.completed_at == datetime(2026, 2, 22, 9, 14, 0, 500_000, UTC)
    assert job.completed_at_text == job.completed_at.text == "2026-02-22T09:14:00,5Z"
    assert pickle.loads(pickle.dumps(job)) == job


@pytest.mark.parametrize(
    ("text", "microsecond", "expected"),
    [
        (
            "2026-03-28T03:05:35.943+02:00",
            1_774_659_935_943_000,
            "2026-03-28T01:05:35.943000+00:00",
        ),
        ("1969-12-31T23:59:59", -1_000_000, "1969-12-31T23:59:59+00:00"),
        ("0000-01-01T00:00:00Z", -62_167_219_200_000_000, "0001-01-01T00:00:00+00:00"),
        ("9999-12-31T23:59:59-05", 253_402_318_799_000_000, "9999-12-31T23:59:59.999999+00:00"),
    ],
)
def test_every_instant_has_a_datetime(text: str, microsecond: int, expected: str) -> None:
    timestamp = Timestamp._of(text, microsecond)
    assert timestamp.isoformat() == expected and timestamp.text == text


def test_an_unknown_word_and_field_come_through(client: Amplifier, recording: Path) -> None:
    job = client.submit(recording, sign="fatigue", filename="a__stuck____status_queued__.flac")
    seen = client.job(job.job_id)
    assert seen.status == "queued" and not seen.status.is_known
    assert seen.to_dict()["status"] == "queued"


SCALES = [
    (Level, ["none", "low", "consider", "moderate", "elevated", "inconclusive"]),
    (RecommendedAction, ["none", "monitor", "consider", "review", "escalate", "inconclusive"]),
    (ValueInterpretation, ["low", "reduced", "within range", "slightly elevated", "high"]),
    (FindingPriority, ["p1", "p2", "p3"]),
    (IdunoxBandTier, ["low", "medium", "high", "unknown"]),
    (MidlyrRiskBand, ["limited", "low", "moderate", "high", "critical"]),
    (AudioOutcome, ["ok", "warn", "unknown", "reject"]),
]


@pytest.mark.parametrize(("words", "scale"), SCALES)
def test_words_on_a_scale_sort_by_it(words: type[StrEnum], scale: list[str]) -> None:
    members = [words(word) for word in scale]
    for order in itertools.permutations(members):
        assert sorted(order) == members and max(order) is members[-1] and min(order) is members[0]
        assert sorted(order, reverse=True) == members[::-1]
    for (i, one), (j, other) in itertools.product(enumerate(members), repeat=2):
        found = (one < other, one <= other, one > other, one >= other, one == other)
        assert found == (i < j, i <= j, i > j, i >= j, i == j)
        # A plain word stands where its member does, on either side.
        assert (one < scale[j], one >= scale[j]) == (i < j, i >= j)
        assert (scale[i] < other, scale[i] >= other) == (i < j, i >= j)


def test_unknown_words_sort_last() -> None:
    words = [Level(text) for text in ["zero", "elevated", "absent", "none", "inconclusive"]]
    assert sorted(words) == ["none", "elevated", "inconclusive", "absent", "zero"]
    assert max(words) == "zero" and not max(words).is_known
    assert Level("grave") <= Level("grave") and not Level("grave") < Level("grave")
    assert Level("grave") > "elevated"
    assert [word for word in words if word.is_known and word >= Level.MODERATE] == [
        "elevated",
        "inconclusive",
    ]


@pytest.mark.parametrize(
    "other", [UseCase.WELLNESS, UseCase("new"), "wellness", AmplifierStatus.DONE, Level.LOW, 7]
)
@pytest.mark.parametrize("word", [UseCase.WELLNESS, UseCase("new"), AuthScheme.BEARER])
def test_words_on_no_scale_have_no_order(word: UseCase | AuthScheme, other: Any) -> None:
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        for one, two in ((word, other), (other, word)):
            with pytest.raises(TypeError):
                compare(one, two)
    assert sorted([UseCase.WELLNESS, UseCase("new")], key=str) == ["new", "wellness"]


@pytest.mark.parametrize("other", ["moderat", "ELEVATED", RecommendedAction.NONE, 7, None])
def test_what_is_no_word_of_a_scale_has_no_place_on_it(other: Any) -> None:
    low = Level.LOW
    comparisons: list[Callable[[], bool]] = [
        lambda: low < other,
        lambda: other > low,
        lambda: low >= other,
        lambda: other <= low,
    ]
    for comparison in comparisons:
        with pytest.raises(ValueError if type(other) is str else TypeError):
            comparison()
    assert other != low
