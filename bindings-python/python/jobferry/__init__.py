"""Submits a job to a remote service, waits for it, and brings the typed result back.

    from jobferry import Amplifier

    with Amplifier() as client:
        job = client.analyze("visit.wav", use_case="behavioral-health")
    if job.result:
        for signal in job.result.signals:
            print(signal.id, signal.level)

`Midlyr`, `Idunox` and `Alliance` are clients of other services, `JobApi` of any that a file
describes; `AsyncAmplifier` and so on are the same for asyncio. What can go wrong is in
`jobferry.errors`, what comes back in `jobferry.models`. The logger `jobferry` tells what is going on, at level DEBUG.
"""

import os

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
    __version__: str
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
    _HOMES = {
        "Alliance": "_alliance",
        "Amplifier": "_amplifier",
        "AmplifierDelivery": "_webhook",
        "AmplifierWebhook": "_webhook",
        "ApiDelivery": "_webhook",
        "ApiWebhook": "_webhook",
        "AsyncAlliance": "_async_alliance",
        "AsyncAmplifier": "_async_amplifier",
        "AsyncIdunox": "_async_idunox",
        "AsyncJobApi": "_async_job_api",
        "AsyncMidlyr": "_async_midlyr",
        "Idunox": "_idunox",
        "IdunoxDelivery": "_webhook",
        "IdunoxWebhook": "_webhook",
        "JobApi": "_job_api",
        "Midlyr": "_midlyr",
    }

    def __getattr__(name):
        """Loads what is asked for when it is: most programs need one client, and the models take
        longer than all the rest.
        """
        if name == "__version__":
            value = globals()[name] = __import__(f"{__name__}._native", fromlist=[name]).__version__
            return value
        if name == "models":
            return __import__(f"{__name__}.models", fromlist=["models"])
        if name in __all__:
            home = f"{__name__}.{_HOMES.get(name, 'models')}"
            value = globals()[name] = getattr(__import__(home, fromlist=[name]), name)
            return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__, "__version__", "models"})

    def _load_all():
        for name in set(__all__) - globals().keys():
            __getattr__(name)

    if hasattr(os, "register_at_fork"):
        # A child in which something is half loaded, by a thread it does not have, would wait for
        # ever.
        os.register_at_fork(before=_load_all)
