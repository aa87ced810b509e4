"""Submits a job to a remote service, waits for it, and brings the typed result back.

    from jobferry import Amplifier

    with Amplifier() as client:
        job = client.analyze("visit.wav", use_case="behavioral-health")
    for signal in job.result.signals:
        print(signal.id, signal.level)

`Midlyr`, `Idunox` and `Alliance` are clients of other services, `JobApi` of any that a file
describes; `AsyncAmplifier` and so on are the same for asyncio. What can go wrong is in
`jobferry.errors`, what comes back in `jobferry.models`. The logger `jobferry` tells what is going on, at level DEBUG.
"""

import os

from ._alliance import Alliance
from ._amplifier import Amplifier
from ._async_alliance import AsyncAlliance
from ._async_amplifier import AsyncAmplifier
from ._async_idunox import AsyncIdunox
from ._async_job_api import AsyncJobApi
from ._async_midlyr import AsyncMidlyr
from ._idunox import Idunox
from ._job_api import JobApi
from ._midlyr import Midlyr
from ._webhook import (
    AmplifierDelivery,
    AmplifierWebhook,
    ApiDelivery,
    ApiWebhook,
    IdunoxDelivery,
    IdunoxWebhook,
)
from .errors import JobferryError

__all__ = [
    "Alliance",
    "AllianceJob",
    "AlliancePreviewRequest",
    "Amplifier",
    "AmplifierDelivery",
    "AmplifierJob",
    "AmplifierStatus",
    "AmplifierWebhook",
    "ApiDelivery",
    "ApiJob",
    "ApiWebhook",
    "AsyncAlliance",
    "AsyncAmplifier",
    "AsyncIdunox",
    "AsyncJobApi",
    "AsyncMidlyr",
    "Condition",
    "Idunox",
    "IdunoxDelivery",
    "IdunoxSubmission",
    "IdunoxSubmissionRequest",
    "IdunoxWebhook",
    "JobApi",
    "JobferryError",
    "Level",
    "Midlyr",
    "MidlyrJob",
    "MidlyrScenario",
    "RateLimits",
    "RecommendedAction",
    "Sign",
    "UseCase",
    "VoiceModel",
]

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from .models import (
        AllianceJob,
        AlliancePreviewRequest,
        AmplifierJob,
        AmplifierStatus,
        ApiJob,
        Condition,
        IdunoxSubmission,
        IdunoxSubmissionRequest,
        Level,
        MidlyrJob,
        MidlyrScenario,
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
