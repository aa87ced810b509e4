from asyncio import Future
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Generic, TypeVar, final

from .models import (
    AmplifierJob,
    AmplifierJobPage,
    AmplifierJobSummary,
    AudioVerdict,
    ClientStats,
    Credits,
    IdunoxResultReady,
    SignInfo,
    SignList,
    VoiceModelInfo,
    VoiceModelList,
    WebhookConfirmation,
)

__all__ = [
    "AmplifierDelivery",
    "AmplifierWebhook",
    "Call",
    "Client",
    "IdunoxDelivery",
    "IdunoxWebhook",
    "JobStream",
    "shut_down",
]

_T_co = TypeVar("_T_co", covariant=True)

@final
class Call(Generic[_T_co]):
    def wait(self) -> _T_co: ...
    def start(self) -> Future[_T_co]: ...

@final
class Client:
    def __new__(cls, **options: Any) -> Client: ...
    @property
    def base_url(self) -> str: ...
    def close(self) -> None: ...
    def submit(self, audio: object, **keywords: Any) -> Call[AmplifierJob]: ...
    def analyze(self, audio: object, **keywords: Any) -> Call[AmplifierJob]: ...
    def diarize(
        self, audio: object, use_case: str, filename: str | None = None
    ) -> Call[AmplifierJob]: ...
    def check(self, audio: object, filename: str | None = None) -> Call[AudioVerdict]: ...
    def job(self, job_or_token: str) -> Call[AmplifierJob]: ...
    def wait_for_job(self, job_or_token: str, **options: Any) -> Call[AmplifierJob]: ...
    def reconcile(self, token: str) -> Call[AmplifierJob]: ...
    def jobs(self, page: int) -> Call[AmplifierJobPage]: ...
    def all_jobs(self) -> JobStream: ...
    def credits(self) -> Call[Credits]: ...
    def set_webhook(self, url: str, secret_key: str) -> Call[WebhookConfirmation]: ...
    def models(self) -> Call[VoiceModelList]: ...
    def model(self, name: str) -> Call[VoiceModelInfo]: ...
    def signs(self) -> Call[SignList]: ...
    def sign(self, name: str) -> Call[SignInfo]: ...
    def stats(self) -> ClientStats: ...
    def token(self, job_id: str) -> str: ...
    def deliver(self, delivery: AmplifierDelivery) -> bool: ...

@final
class JobStream:
    def next(self) -> Call[AmplifierJobSummary | None]: ...

@final
class AmplifierWebhook:
    def __new__(cls, secrets: list[str]) -> AmplifierWebhook: ...
    def verify(
        self, headers: Iterable[tuple[str | bytes, str | bytes]], body: bytes
    ) -> AmplifierDelivery: ...
    def sign(self, body: bytes) -> list[tuple[str, str]]: ...

@final
class AmplifierDelivery:
    """A report that provably comes from the vendor."""

    @property
    def job(self) -> AmplifierJob:
        """The finished job."""
    @property
    def key(self) -> str:
        """What a repeated delivery is recognised by: the job's identifier."""

@final
class IdunoxWebhook:
    def __new__(cls, secrets: list[str]) -> IdunoxWebhook: ...
    def verify(
        self,
        headers: Iterable[tuple[str | bytes, str | bytes]],
        body: bytes,
        now: datetime | None,
    ) -> IdunoxDelivery: ...
    def sign(self, body: bytes) -> list[tuple[str, str]]: ...

@final
class IdunoxDelivery:
    """A report that provably comes from the vendor."""

    @property
    def event(self) -> IdunoxResultReady:
        """What is reported."""
    @property
    def key(self) -> str:
        """What a repeated delivery is recognised by: the result's identifier. The delivery's own
        identifier changes from attempt to attempt.
        """

def shut_down() -> None: ...
