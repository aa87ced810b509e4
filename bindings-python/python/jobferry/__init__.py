"""Submits a recording, waits for its job, and brings the typed analysis back.

    from jobferry import Amplifier

    with Amplifier() as client:
        job = client.analyze("visit.wav", use_case="behavioral-health")
    for signal in job.result.signals:
        print(signal.id, signal.level)

`AsyncAmplifier` is the same for asyncio. What can go wrong is in `jobferry.errors`, what comes back
in `jobferry.models`. The logger `jobferry` tells what is going on, at level DEBUG.
"""

from ._async_client import AsyncAmplifier
from ._client import Amplifier
from ._webhook import AmplifierDelivery, AmplifierWebhook
from .errors import JobferryError
from .models import (
    AmplifierJob,
    AmplifierStatus,
    Condition,
    Level,
    RateLimits,
    RecommendedAction,
    Sign,
    UseCase,
    VoiceModel,
)

__all__ = [
    "Amplifier",
    "AmplifierDelivery",
    "AmplifierJob",
    "AmplifierStatus",
    "AmplifierWebhook",
    "AsyncAmplifier",
    "Condition",
    "JobferryError",
    "Level",
    "RateLimits",
    "RecommendedAction",
    "Sign",
    "UseCase",
    "VoiceModel",
]
