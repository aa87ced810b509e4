"""The client of any described job API for programs without asyncio."""

from __future__ import annotations

from ._client import BlockingClient
from ._native import JobApiClient
from ._webhook import ApiWebhook

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from os import PathLike
    from typing import Any, Self, Unpack

    from ._arguments import ApiProgress, ApiRunOptions, Audio, OnAccepted, Progress, Refresh
    from ._native import ApiDelivery
    from .models import (
        ApiJob,
        ApiJobPage,
        ApiSubmitOptions,
        AudioVerdict,
        ClientOptions,
        ClientStats,
        WaitOptions,
    )


class JobApi(BlockingClient):
    """A client of any job API that a file describes. `from_path`, `from_toml` and `from_json` make
    one.

    The options are those of `jobferry.models.ClientOptions`. A key not given comes from the
    environment variable that the description names, such as PAPERMILL_API_KEY. `refresh` is for
    APIs with one credential and returns a new one, as for `jobferry.Alliance`. Threads and
    processes are as for `jobferry.Amplifier`; pickling takes the description along, and `refresh`
    if it can be pickled.

    Times are in seconds. Every call may raise a `jobferry.JobferryError`.
    """

    _native: JobApiClient

    def __init__(
        self,
        *,
        path: str | PathLike[str] | None = None,
        toml: str | None = None,
        json: str | None = None,
        refresh: Refresh | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """What the class methods call, each with its own kind of description."""
        native = JobApiClient(path, toml, json, refresh, **options)
        super().__init__(native, {"toml": native.description, "refresh": refresh, **options})

    @classmethod
    def from_path(
        cls,
        path: str | PathLike[str],
        *,
        refresh: Refresh | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """A client of the API that a file describes, in TOML or JSON.

        Raises `ConfigurationError` with every problem of the description, its line and what to do;
        and when the file cannot be read, or an option is missing.
        """
        return cls(path=path, refresh=refresh, **options)

    @classmethod
    def from_toml(
        cls, toml: str, *, refresh: Refresh | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """The same for a description in TOML, given as text."""
        return cls(toml=toml, refresh=refresh, **options)

    @classmethod
    def from_json(
        cls, json: str, *, refresh: Refresh | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """The same for a description in JSON, given as text."""
        return cls(json=json, refresh=refresh, **options)

    def run(
        self,
        fields: Mapping[str, Any],
        *,
        name: str | None = None,
        file: Audio | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[ApiRunOptions],
    ) -> ApiJob:
        """Submits, waits for the job, and returns it with the result. If the answer shows that the
        job has ended, the call does not wait.

        The arguments are those of `submit`, and `poll_interval`. The `deadline` bounds the whole
        call; without one the wait alone ends after 15 minutes.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        submission, before the wait: keep them, and an interrupted call loses nothing. It is called
        by this thread. What it raises ends the call; the job goes on.

        Raises what `submit` and `wait_for_job` raise.
        """
        return self._native.run(fields, name, file, filename, progress, **options).wait(on_accepted)

    def submit(
        self,
        fields: Mapping[str, Any],
        *,
        name: str | None = None,
        file: Audio | None = None,
        filename: str | None = None,
        progress: Progress | None = None,
        **options: Unpack[ApiSubmitOptions],
    ) -> ApiJob:
        """Submits and returns the job as accepted, with as much as the answer says of it.

        `fields` are whatever `json.dumps` writes; those in braces in the description's path go
        there. `name` says which of the description's submissions it is, where there are several.
        `file` goes with the fields, in any of the forms of a recording; `filename` is what the
        vendor sees instead of the path's. `progress` is called from another thread, anew for a
        repeated attempt.

        It is repeated only when it certainly was not accepted, or when the description says how the
        vendor knows a repetition. Options: `idempotency_key` and `correlation_id` (made when not
        given), `audio_check`, `on_unknown` and `deadline`.

        Raises `InvalidRequest` for fields or a file that do not fit the description, before
        anything is sent; `AudioRejected` where the description says what the vendor accepts; and
        `SubmitUnknown` when the vendor may have accepted it without an answer arriving.
        """
        return self._native.submit(fields, name, file, filename, progress, **options).wait()

    def check(self, audio: Audio, *, filename: str | None = None) -> AudioVerdict:
        """Checks a recording as `submit` does, without sending anything. Without limits in the
        description, every recording passes.
        """
        return self._native.check(audio, filename).wait()

    def job(self, job_or_token: str) -> ApiJob:
        """Fetches a job, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job, and `ProtocolError` when its document
        has no identifier or status where the description says.
        """
        return self._native.job(job_or_token).wait()

    def wait_for_job(
        self,
        job_or_token: str,
        *,
        progress: ApiProgress | None = None,
        **options: Unpack[WaitOptions],
    ) -> ApiJob:
        """Waits for a job, by its identifier or token, and returns it with the result.

        `progress` is called from another thread, after each look, with the job as it stands. A
        verified webhook given to `deliver` ends the wait at once; one bad answer never ends it.
        Options: `deadline` (default 15 minutes) and `poll_interval`.

        Raises `JobFailed` with the vendor's reason, `WaitTimeout` (the job goes on), `NotFound` and
        `AuthenticationError`, each with `job_id` and `token`.
        """
        return self._native.wait_for_job(job_or_token, progress, **options).wait()

    def jobs(self, page: int = 0) -> ApiJobPage:
        """One page of the account's jobs. Pages count from 0, whatever the vendor does.

        Raises `InvalidRequest` when the description has no list, or no numbers for its pages.
        """
        return self._native.jobs(page).wait()

    def all_jobs(self) -> Iterator[ApiJob]:
        """All jobs of the account in the vendor's order, each once, fetched page by page as they
        are asked for, by number or by cursor as the description says.

        Raises `InvalidRequest` when the description has no list.
        """
        items = self._native.all_jobs()
        while (job := items.next().wait()) is not None:
            yield job

    def reconcile(self, token: str) -> ApiJob:
        """Searches for the job of a submission whose outcome is unknown, from the token of its
        `SubmitUnknown`, where the description has a list of jobs. The token of a job fetches the
        job.

        Raises `NotFound` when no job matches, so that it may be submitted again, and
        `SubmitUnknown` with `candidates` when the outcome is unknown.
        """
        return self._native.reconcile(token).wait()

    def webhook(self, secrets: str | Iterable[str]) -> ApiWebhook:
        """Verifies the vendor's webhooks, signed with any of `secrets`.

        Raises `ConfigurationError` when the description has no webhooks, when there is no secret,
        or when one is empty.
        """
        return ApiWebhook(self._native.description, secrets)

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, job_id: str) -> str:
        """The text with which another process or language goes on with a job. Holds no secret."""
        return self._native.token(job_id)

    def deliver(self, delivery: ApiDelivery) -> bool:
        """Passes a verified webhook to the waits for its job, which end at once. Returns whether
        there was such a wait.
        """
        return self._native.deliver(delivery)
