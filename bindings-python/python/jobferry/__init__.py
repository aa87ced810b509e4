"""Submits a recording, waits for its job, and brings the typed analysis back.

    from jobferry import Amplifier

    with Amplifier() as client:
        job = client.analyze("visit.wav", use_case="behavioral-health")
    for signal in job.result.signals:
        print(signal.id, signal.level)

`AsyncAmplifier` is the same for asyncio. What can go wrong is in `jobferry.errors`, what comes back
in `jobferry.models`. The logger `jobferry` tells what is going on, at level DEBUG.
"""

import os

from ._async_client import AsyncAmplifier
from ._client import Amplifier
from ._webhook import AmplifierDelivery, AmplifierWebhook, IdunoxDelivery, IdunoxWebhook
from .errors import JobferryError

__all__ = [
    "Amplifier",
    "AmplifierDelivery",
    "AmplifierJob",
    "AmplifierStatus",
    "AmplifierWebhook",
    "AsyncAmplifier",
    "Condition",
    "IdunoxDelivery",
    "IdunoxWebhook",
    "JobferryError",
    "Level",
    "RateLimits",
    "RecommendedAction",
    "Sign",
    "UseCase",
    "VoiceModel",
]

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
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
else:

    def _load_models():
        from importlib import import_module

        return import_module(".models", __name__)

    def __getattr__(name):
        """Loads the models when one is first asked for: they take longer than all the rest."""
        if name == "models":
            return _load_models()
        if name in __all__:
            value = globals()[name] = getattr(_load_models(), name)
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__, "models"})

    if hasattr(os, "register_at_fork"):
        # A child in which they are half loaded, by a thread it does not have, would wait for ever.
        os.register_at_fork(before=_load_models)
