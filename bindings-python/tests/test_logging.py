"""The core's log in `logging`."""

from __future__ import annotations

import logging

import pytest

from jobferry import Amplifier


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
