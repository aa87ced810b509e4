"""The client of the Alliance's risk-analysis tool for programs without asyncio."""

from __future__ import annotations

from ._client import BlockingClient
from ._native import AllianceClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from typing import Any, Unpack

    from ._arguments import OnAccepted, Refresh, RunOptions
    from .models import (
        AllianceJob,
        AllianceJobHandle,
        AlliancePreviewRequest,
        ClientOptions,
        ClientStats,
        JobOptions,
        WaitOptions,
    )


class Alliance(BlockingClient):
    """A client of the Alliance's risk-analysis tool: it takes prompts and documents and returns the
    output of its background AI.

    The options are those of `jobferry.models.ClientOptions`. An address not given comes from
    ALLIANCE_BASE_URL, an access token from ALLIANCE_TOKEN. `refresh` returns a new token; it is
    called, from another thread, once for each token that the tool refuses, and every call and wait
    goes on with what it returns. What it raises ends the call with `AuthenticationError`.

    Threads, processes and pickling are as for `jobferry.Amplifier`, if `refresh` can be pickled.

    Times are in seconds. Every call may raise a `jobferry.JobferryError`.
    """

    _native: AllianceClient

    def __init__(self, *, refresh: Refresh | None = None, **options: Unpack[ClientOptions]) -> None:
        super().__init__(AllianceClient(refresh, **options), {"refresh": refresh, **options})

    def preview(
        self,
        request: AlliancePreviewRequest | dict[str, Any],
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> AllianceJob:
        """Tries out a prompt, given as its class or as a dict in the tool's spelling, waits for the
        job, and returns it with the output. Administrators only.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        task, before the wait: keep them, and an interrupted call loses nothing. It is called by
        this thread. What it raises ends the call; the job goes on.

        Options: `on_unknown`, `poll_interval`, and `deadline` for the whole call (without one the
        wait alone ends after 15 minutes).

        Raises what `submit_preview` and `wait_for_job` raise.
        """
        return self._native.preview(request, **options).wait(on_accepted)

    def parse_document(
        self,
        assessment_id: str,
        document_id: str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> AllianceJob:
        """Has a document of an assessment read, waits for the job, and returns it. A search for
        gaps follows, whose job is not named. Options and errors are those of `preview`.
        """
        return self._native.parse_document(assessment_id, document_id, **options).wait(on_accepted)

    def analyze_risk(
        self,
        assessment_id: str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> AllianceJob:
        """Has the risks of an assessment scored whose gaps have been filled in, waits for the job,
        and returns it. Options and errors are those of `preview`.
        """
        return self._native.analyze_risk(assessment_id, **options).wait(on_accepted)

    def generate_report(
        self,
        assessment_id: str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> AllianceJob:
        """Has the report of an assessment written, waits for the job, and returns it with the
        address of the PDF. Options and errors are those of `preview`.
        """
        return self._native.generate_report(assessment_id, **options).wait(on_accepted)

    def submit_preview(
        self, request: AlliancePreviewRequest | dict[str, Any], **options: Unpack[JobOptions]
    ) -> AllianceJobHandle:
        """Starts what `preview` starts and returns its job's identifier. Options: `on_unknown` and
        `deadline`.

        The tool has no idempotency keys and no list of jobs, so it is repeated only when it was
        certainly not accepted. Raises `InvalidRequest` for an identifier that is no UUID, before
        anything is sent, and `SubmitUnknown` when the tool may have accepted it without an answer
        arriving.
        """
        return self._native.submit_preview(request, **options).wait()

    def submit_parse_document(
        self, assessment_id: str, document_id: str, **options: Unpack[JobOptions]
    ) -> AllianceJobHandle:
        """Starts what `parse_document` starts and returns its job's identifier. Options and errors
        are those of `submit_preview`.
        """
        return self._native.submit_parse_document(assessment_id, document_id, **options).wait()

    def submit_analyze_risk(
        self, assessment_id: str, **options: Unpack[JobOptions]
    ) -> AllianceJobHandle:
        """Starts what `analyze_risk` starts and returns its job's identifier. Options and errors
        are those of `submit_preview`.
        """
        return self._native.submit_analyze_risk(assessment_id, **options).wait()

    def submit_generate_report(
        self, assessment_id: str, **options: Unpack[JobOptions]
    ) -> AllianceJobHandle:
        """Starts what `generate_report` starts and returns its job's identifier. Options and errors
        are those of `submit_preview`.
        """
        return self._native.submit_generate_report(assessment_id, **options).wait()

    def job(self, job_or_token: str) -> AllianceJob:
        """Fetches one of the caller's own jobs, by its identifier or token. A failed job is no
        error here.

        Raises `InvalidRequest` when the identifier is no UUID, before anything is sent, and
        `NotFound` when there is no such job or it belongs to another user.
        """
        return self._native.job(job_or_token).wait()

    def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> AllianceJob:
        """Waits for a job, by its identifier or token, and returns it with the result. Options:
        `deadline` (default 15 minutes) and `poll_interval`.

        A job may go back from processing to pending and may stay there; the wait then ends at the
        deadline. An access token that expires meanwhile is renewed with `refresh`.

        Raises `JobFailed` with the tool's reason, `WaitTimeout` (the job goes on), `NotFound` and
        `AuthenticationError`, each with `job_id` and `token`.
        """
        return self._native.wait_for_job(job_or_token, **options).wait()

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, job_id: str) -> str:
        """The text with which another process or language goes on with a job. Holds no secret."""
        return self._native.token(job_id)
