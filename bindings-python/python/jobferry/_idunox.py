"""The client of Idunox for programs without asyncio."""

from __future__ import annotations

from ._client import BlockingClient
from ._native import IdunoxClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from typing import Any, Unpack

    from ._arguments import PipelineProgress
    from ._native import IdunoxDelivery
    from .models import (
        ClientOptions,
        ClientStats,
        IdunoxAccepted,
        IdunoxJob,
        IdunoxResult,
        IdunoxSubmission,
        IdunoxSubmissionRequest,
        IdunoxSubmitOptions,
        WaitOptions,
    )


class Idunox(BlockingClient):
    """A client of Idunox: it takes de-identified health data and returns wellbeing scores and
    reports.

    A submission passes through a pipeline of seven jobs. One succeeded job is not a finished
    submission: wait for the submission, then fetch its result.

    The options are those of `jobferry.models.ClientOptions`. A key not given comes from
    IDUNOX_API_KEY; `auth` says how it is shown where the address alone does not. Threads, processes
    and pickling are as for `jobferry.Amplifier`.

    Times are in seconds. Every call may raise a `jobferry.JobferryError`.
    """

    _native: IdunoxClient

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(IdunoxClient(**options), options)

    def submit(
        self,
        request: IdunoxSubmissionRequest | dict[str, Any],
        **options: Unpack[IdunoxSubmitOptions],
    ) -> IdunoxAccepted:
        """Submits one bundle of de-identified data, as its class or as a dict in the vendor's
        spelling.

        Sent with an idempotency key, and again on passing faults: the same key, the same bytes, so
        that it counts once. Options: `idempotency_key` and `correlation_id` (made when not given),
        and `deadline`.

        Raises `InvalidRequest` with the vendor's reason, `Conflict` when the key was used within 24
        hours for a different request, and `SubmitUnknown` naming the key when no attempt was
        answered.
        """
        return self._native.submit(request, **options).wait()

    def submission(self, submission_or_token: str) -> IdunoxSubmission:
        """Fetches a submission with its jobs, by its identifier or token.

        Raises `NotFound` when the account has no such submission.
        """
        return self._native.submission(submission_or_token).wait()

    def job(self, job_or_token: str) -> IdunoxJob:
        """Fetches one job of a pipeline, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job, or the host does not show jobs.
        """
        return self._native.job(job_or_token).wait()

    def result(self, result_id: str) -> IdunoxResult:
        """Fetches a result. Its status says whether it is finished, not its time of completion.

        Raises `NotFound` when there is none (yet).
        """
        return self._native.result(result_id).wait()

    def wait_for_submission(
        self,
        submission_or_token: str,
        *,
        progress: PipelineProgress | None = None,
        **options: Unpack[WaitOptions],
    ) -> IdunoxSubmission:
        """Waits until a submission has been completed, by its identifier or token.

        `progress` is called from another thread, after each look, with where the steps of the
        pipeline stand. A verified webhook given to `deliver` ends the wait at once; one bad answer
        never ends it. Options: `deadline` (default 15 minutes) and `poll_interval`.

        Raises `JobFailed` with the reasons of the failed jobs, `WaitTimeout` (it goes on),
        `NotFound` and `AuthenticationError`, each with `job_id` and `token` of the submission.
        """
        return self._native.wait_for_submission(submission_or_token, progress, **options).wait()

    def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> IdunoxJob:
        """Waits for one job of a pipeline, by its identifier or token. A job that failed before its
        last attempt may run again, so it is waited for on; `dead_letter` and `cancelled` are final.
        Options and errors are those of `wait_for_submission`.
        """
        return self._native.wait_for_job(job_or_token, **options).wait()

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, submission_id: str) -> str:
        """The text with which another process or language goes on with a submission. Holds no
        secret.
        """
        return self._native.token(submission_id)

    def deliver(self, delivery: IdunoxDelivery) -> bool:
        """Passes a verified webhook to the waits for its submission, which end at once. Returns
        whether there was such a wait.
        """
        return self._native.deliver(delivery)
