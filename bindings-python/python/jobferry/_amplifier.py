"""The client of Amplifier Health for programs without asyncio."""

from __future__ import annotations

from ._client import BlockingClient
from ._native import AmplifierClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import Iterator
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


class Amplifier(BlockingClient):
    """A client of Amplifier Health. Threads may share it; so may processes that were forked.

    The options are those of `jobferry.models.ClientOptions`; each has a default. Credentials not
    given come from AMPLIFIER_ACCOUNT_ID and AMPLIFIER_API_KEY. Pickling takes the options along,
    credentials that were given included.

    Times are in seconds. Every call may raise a `jobferry.JobferryError`.
    """

    _native: AmplifierClient

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(AmplifierClient(**options), options)

    def analyze(
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
        the vendor sees instead of the path's. `progress` is called from another thread, anew for a
        repeated attempt.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        recording, before the wait: keep them, and an interrupted call loses nothing. It is called
        by this thread. What it raises ends the call; the job goes on.

        Options: `diarize`, `webhook_url` with `webhook_secret_key`, `audio_check`, `on_unknown`,
        `deadline` for the whole call (without one the wait alone ends after 15 minutes),
        `poll_interval`. See `jobferry.models.AnalyzeOptions`.

        Raises what `submit` and `wait_for_job` raise.
        """
        return self._native.analyze(
            audio,
            use_case=use_case,
            condition=condition,
            model=model,
            sign=sign,
            filename=filename,
            progress=progress,
            **options,
        ).wait(on_accepted)

    def submit(
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
        return self._native.submit(
            audio,
            use_case=use_case,
            condition=condition,
            model=model,
            sign=sign,
            filename=filename,
            progress=progress,
            **options,
        ).wait()

    def diarize(
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
        return self._native.diarize(audio, use_case, filename).wait(on_accepted)

    def check(self, audio: Audio, *, filename: str | None = None) -> AudioVerdict:
        """Checks a recording as `submit` does, without sending anything."""
        return self._native.check(audio, filename).wait()

    def job(self, job_or_token: str) -> AmplifierJob:
        """Fetches a job, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job.
        """
        return self._native.job(job_or_token).wait()

    def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> AmplifierJob:
        """Waits for a job, by its identifier or token, and returns it with the result.

        Polls at once, then at growing intervals within the account's rate limit; a verified webhook
        given to `deliver` ends it at once. A single bad answer does not end it. Options: `deadline`
        (default 15 minutes) and `poll_interval`.

        Raises `JobFailed`, `WaitTimeout` (the job goes on), `NotFound` and `AuthenticationError`,
        each with `job_id` and `token`.
        """
        return self._native.wait_for_job(job_or_token, **options).wait()

    def reconcile(self, token: str) -> AmplifierJob:
        """Settles a submission whose outcome is unknown, from the token of its `SubmitUnknown`,
        also in another process or language: returns the job it became. The token of a job fetches
        the job.

        Raises `NotFound` when no job of the account matches, so that it may be submitted again, and
        `SubmitUnknown` with `candidates` when several can.
        """
        return self._native.reconcile(token).wait()

    def jobs(self, page: int = 0) -> AmplifierJobPage:
        """One page of the account's jobs, newest first. Pages count from 0."""
        return self._native.jobs(page).wait()

    def all_jobs(self) -> Iterator[AmplifierJobSummary]:
        """All jobs of the account, newest first, fetched page by page as they are asked for."""
        stream = self._native.all_jobs()
        while (job := stream.next().wait()) is not None:
            yield job

    def credits(self) -> Credits:
        """The account's remaining credits; also the usual way to test credentials."""
        return self._native.credits().wait()

    def set_webhook(self, url: str, secret_key: str) -> WebhookConfirmation:
        """Sets where the vendor reports finished jobs of the account, and the secret it signs
        with. Failed jobs are never reported.
        """
        return self._native.set_webhook(url, secret_key).wait()

    def models(self) -> VoiceModelList:
        """The models and the signs each runs."""
        return self._native.models().wait()

    def model(self, name: VoiceModel | str) -> VoiceModelInfo:
        """One model. Raises `NotFound` when there is none of that name."""
        return self._native.model(name).wait()

    def signs(self) -> SignList:
        """The signs that can be analysed on their own."""
        return self._native.signs().wait()

    def sign(self, name: Sign | str) -> SignInfo:
        """One sign. Raises `NotFound` when there is none of that name."""
        return self._native.sign(name).wait()

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
