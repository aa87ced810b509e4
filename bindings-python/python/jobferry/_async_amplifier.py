"""The client of Amplifier Health for asyncio."""

from __future__ import annotations

from ._client import AsyncClient, on_loop
from ._native import AmplifierClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Unpack

    from ._arguments import Audio, OnAccepted, Progress
    from ._native import AmplifierDelivery
    from .models import (
        AmplifierJob,
        AmplifierJobPage,
        AmplifierJobSummary,
        AnalyzeOptions,
        AudioVerdict,
        ClientOptions,
        ClientStats,
        Condition,
        Credits,
        Sign,
        SignInfo,
        SignList,
        SubmitOptions,
        UseCase,
        VoiceModel,
        VoiceModelInfo,
        VoiceModelList,
        WaitOptions,
        WebhookConfirmation,
    )


class AsyncAmplifier(AsyncClient):
    """The client of Amplifier Health for asyncio. Tasks may share it, in one loop or several.

    Options, pickling and errors are those of `jobferry.Amplifier`. Cancelling a task closes the
    connection at once; the job, if there is one, goes on.
    """

    _native: AmplifierClient

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(AmplifierClient(**options), options)

    async def analyze(
        self,
        audio: Audio,
        *,
        use_case: UseCase | str | None = None,
        condition: Condition | str | None = None,
        model: VoiceModel | str | None = None,
        sign: Sign | str | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[AnalyzeOptions],
    ) -> AmplifierJob:
        """Submits a recording, waits for its job, and returns it with the result.

        Exactly one of `use_case`, `condition`, `model` and `sign` says what for. `filename` is what
        the vendor sees instead of the path's. `progress` is called in the loop, anew for a repeated
        attempt.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        recording, before the wait: keep them, and an interrupted call loses nothing. It may be a
        coroutine function, which is awaited before the call returns. What it raises ends the call;
        the job goes on.

        Options: `diarize`, `webhook_url` with `webhook_secret_key`, `audio_check`, `on_unknown`,
        `deadline` for the whole call (without one the wait alone ends after 15 minutes),
        `poll_interval`. See `jobferry.models.AnalyzeOptions`.

        Raises what `submit` and `wait_for_job` raise.
        """
        return await self._native.analyze(
            audio,
            use_case=use_case,
            condition=condition,
            model=model,
            sign=sign,
            filename=filename,
            progress=on_loop(progress),
            **options,
        ).start(on_accepted)

    async def submit(
        self,
        audio: Audio,
        *,
        use_case: UseCase | str | None = None,
        condition: Condition | str | None = None,
        model: VoiceModel | str | None = None,
        sign: Sign | str | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[SubmitOptions],
    ) -> AmplifierJob:
        """Submits a recording and returns the job as accepted, usually still running.

        The arguments are those of `analyze`, without `poll_interval`. The recording is checked
        first; what the vendor would certainly refuse is not sent. Costs credits, so it is repeated
        only when the vendor certainly did not accept it.

        When no answer arrives the job is looked for and adopted; `on_unknown="error"` leaves that
        to `reconcile`, `on_unknown="resend"` sends again and may pay twice.

        Raises `AudioRejected` with the documented code, and `SubmitUnknown` when the vendor may
        have accepted it and the outcome is unknown; give its `token` to `reconcile`.
        """
        return await self._native.submit(
            audio,
            use_case=use_case,
            condition=condition,
            model=model,
            sign=sign,
            filename=filename,
            progress=on_loop(progress),
            **options,
        ).start()

    async def diarize(
        self,
        audio: Audio,
        use_case: UseCase | str,
        *,
        filename: str | None = None,
        on_accepted: OnAccepted | None = None,
    ) -> AmplifierJob:
        """Analyses a recording for a use case with its speakers separated (50 credits more, says
        the vendor). The shape of such results is not documented; see the job's `to_dict()`.
        """
        return await self._native.diarize(audio, use_case, filename).start(on_accepted)

    async def check(self, audio: Audio, *, filename: str | None = None) -> AudioVerdict:
        """Checks a recording as `submit` does, without sending anything."""
        return await self._native.check(audio, filename).start()

    async def job(self, job_or_token: str) -> AmplifierJob:
        """Fetches a job, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job.
        """
        return await self._native.job(job_or_token).start()

    async def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> AmplifierJob:
        """Waits for a job, by its identifier or token, and returns it with the result.

        Polls at once, then at growing intervals within the account's rate limit; a verified webhook
        given to `deliver` ends it at once. A single bad answer does not end it. Options: `deadline`
        (default 15 minutes) and `poll_interval`.

        Raises `JobFailed`, `WaitTimeout` (the job goes on), `NotFound` and `AuthenticationError`,
        each with `job_id` and `token`.
        """
        return await self._native.wait_for_job(job_or_token, **options).start()

    async def reconcile(self, token: str) -> AmplifierJob:
        """Settles a submission whose outcome is unknown, from the token of its `SubmitUnknown`,
        also in another process or language: returns the job it became. The token of a job fetches
        the job.

        Raises `NotFound` when no job of the account matches, so that it may be submitted again, and
        `SubmitUnknown` with `candidates` when several can.
        """
        return await self._native.reconcile(token).start()

    async def jobs(self, page: int = 0) -> AmplifierJobPage:
        """One page of the account's jobs, newest first. Pages count from 0."""
        return await self._native.jobs(page).start()

    async def all_jobs(self) -> AsyncIterator[AmplifierJobSummary]:
        """All jobs of the account, newest first, fetched page by page as they are asked for."""
        stream = self._native.all_jobs()
        while (job := await stream.next().start()) is not None:
            yield job

    async def credits(self) -> Credits:
        """The account's remaining credits; also the usual way to test credentials."""
        return await self._native.credits().start()

    async def set_webhook(self, url: str, secret_key: str) -> WebhookConfirmation:
        """Sets where the vendor reports finished jobs of the account, and the secret it signs
        with. Failed jobs are never reported.
        """
        return await self._native.set_webhook(url, secret_key).start()

    async def models(self) -> VoiceModelList:
        """The models and the signs each runs."""
        return await self._native.models().start()

    async def model(self, name: VoiceModel | str) -> VoiceModelInfo:
        """One model. Raises `NotFound` when there is none of that name."""
        return await self._native.model(name).start()

    async def signs(self) -> SignList:
        """The signs that can be analysed on their own."""
        return await self._native.signs().start()

    async def sign(self, name: Sign | str) -> SignInfo:
        """One sign. Raises `NotFound` when there is none of that name."""
        return await self._native.sign(name).start()

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, job_id: str) -> str:
        """The text with which another process or language goes on with a job. Holds no secret."""
        return self._native.token(job_id)

    def deliver(self, delivery: AmplifierDelivery) -> bool:
        """Passes a verified webhook to the waits for its job, which end at once. Returns whether
        there was such a wait.
        """
        return self._native.deliver(delivery)
