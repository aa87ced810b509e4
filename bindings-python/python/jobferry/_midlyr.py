"""The client of Midlyr for programs without asyncio."""

from __future__ import annotations

from ._client import BlockingClient
from ._native import MidlyrClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, Unpack

    from ._arguments import OnAccepted, RunOptions
    from .models import (
        ClientOptions,
        ClientStats,
        JobOptions,
        MidlyrEvent,
        MidlyrJob,
        MidlyrJobHandle,
        MidlyrJobPage,
        MidlyrJobSummary,
        MidlyrListOptions,
        MidlyrScenario,
        Regulation,
        RegulationContent,
        RegulationDetails,
        RegulationFilters,
        RegulationListOptions,
        RegulationMatches,
        RegulationPage,
        WaitOptions,
    )


class Midlyr(BlockingClient):
    """A client of Midlyr: texts in, compliance findings out; and the regulations they cite.

    The options are those of `jobferry.models.ClientOptions`. A key not given comes from
    MIDLYR_API_KEY; `auth="bearer"` shows it as agent tools do. Threads, processes and pickling are
    as for `jobferry.Amplifier`.

    Times are in seconds. Every call may raise a `jobferry.JobferryError`.
    """

    _native: MidlyrClient

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(MidlyrClient(**options), options)

    def screen(
        self,
        text: str,
        scenario: MidlyrScenario | str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> MidlyrJob:
        """Screens a text, waits for the job, and returns it with its findings.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        text, before the wait: keep them, and an interrupted call loses nothing. It is called by
        this thread. What it raises ends the call; the job goes on.

        Options: `on_unknown`, `poll_interval`, and `deadline` for the whole call (without one the
        wait alone ends after 15 minutes).

        Raises what `submit_screen` and `wait_for_job` raise.
        """
        return self._native.screen(text, scenario, **options).wait(on_accepted)

    def submit_screen(
        self, text: str, scenario: MidlyrScenario | str, **options: Unpack[JobOptions]
    ) -> MidlyrJobHandle:
        """Submits a text for screening and returns its job's identifier. Options: `on_unknown` and
        `deadline`.

        The vendor has no idempotency keys, so it is repeated only when it was certainly not
        accepted. Raises `SubmitUnknown` when it may have been without an answer arriving, with the
        jobs it may be.
        """
        return self._native.submit_screen(text, scenario, **options).wait()

    def assess_risk(
        self,
        text: str,
        scenario: MidlyrScenario | str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> MidlyrJob:
        """Scores the compliance risk of a text. The vendor answers at once; if it says that the job
        is still running, the call waits for the job. Options are those of `screen`.

        Raises `JobFailed` with the vendor's reason, which it gives within a successful answer, and
        what `submit_screen` raises.
        """
        return self._native.assess_risk(text, scenario, **options).wait(on_accepted)

    def job(self, job_or_token: str) -> MidlyrJob:
        """Fetches a job, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job.
        """
        return self._native.job(job_or_token).wait()

    def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> MidlyrJob:
        """Waits for a job, by its identifier or token, and returns it with the result. A single bad
        answer does not end it. Options: `deadline` (default 15 minutes) and `poll_interval`.

        Raises `JobFailed`, `WaitTimeout` (the job goes on), `NotFound` and `AuthenticationError`,
        each with `job_id` and `token`.
        """
        return self._native.wait_for_job(job_or_token, **options).wait()

    def reconcile(self, token: str) -> MidlyrJob:
        """Searches for the job of a submission whose outcome is unknown, from the token of its
        `SubmitUnknown`. The token of a job fetches the job.

        Jobs say nothing of their text, so the most it can give is the jobs that began at that time.
        Raises `NotFound` when there are none, so that it may be submitted again, and otherwise
        `SubmitUnknown` with `candidates`.
        """
        return self._native.reconcile(token).wait()

    def jobs(self, **options: Unpack[MidlyrListOptions]) -> MidlyrJobPage:
        """One page of the account's jobs. Options: `job_types`, `start`, `end`, `limit`, and
        `cursor`, which is good only with the filters it was given for.
        """
        return self._native.jobs(**options).wait()

    def all_jobs(self, **options: Unpack[MidlyrListOptions]) -> Iterator[MidlyrJobSummary]:
        """All of the account's jobs, fetched page by page as they are asked for. Options are those
        of `jobs`.
        """
        items = self._native.all_jobs(**options)
        while (job := items.next().wait()) is not None:
            yield job

    def regulation(self, id: str) -> RegulationDetails:
        """A regulation's particulars and table of contents, by its identifier or short name such as
        `31-cfr-1020-320`. Raises `NotFound` when there is none.
        """
        return self._native.regulation(id).wait()

    def regulations(self, **options: Unpack[RegulationListOptions]) -> RegulationPage:
        """One page of the library. Options: `query`, `categories`, `authorities`, `jurisdictions`,
        `limit`, and `cursor`, which is good only with the filters it was given for.
        """
        return self._native.regulations(**options).wait()

    def all_regulations(self, **options: Unpack[RegulationListOptions]) -> Iterator[Regulation]:
        """All regulations of the library, fetched page by page as they are asked for. Options are
        those of `regulations`.
        """
        items = self._native.all_regulations(**options)
        while (regulation := items.next().wait()) is not None:
            yield regulation

    def regulation_content(
        self, id: str, offset: int = 0, limit: int | None = None
    ) -> RegulationContent:
        """A slice of a regulation's text, from `offset`, of at most `limit` (1 to 40,000, the
        default): bytes, says one page of the vendor, characters, says another. Go on at the
        answer's `next_offset`. Raises `NotFound` when there is no such regulation.
        """
        return self._native.regulation_content(id, offset, limit).wait()

    def query_regulations(
        self,
        query: str,
        *,
        limit: int | None = None,
        filters: RegulationFilters | dict[str, Any] | None = None,
    ) -> RegulationMatches:
        """The passages of all regulations that are closest to a question, best first; of `limit`
        regulations (1 to 50, default 10).
        """
        return self._native.query_regulations(query, limit, filters).wait()

    def create_event(
        self,
        scenario: MidlyrScenario | str,
        *,
        text: str | None = None,
        json: Mapping[str, Any] | None = None,
        external_ref: str | None = None,
    ) -> MidlyrEvent:
        """Reports a compliance signal, as exactly one of `text` and `json`, which becomes a ticket.

        With an `external_ref` it is repeated on passing faults and finds its ticket again; without
        one it is sent once, and `SubmitUnknown` says that there may be a ticket all the same.
        """
        return self._native.create_event(scenario, text, json, external_ref).wait()

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, job_id: str) -> str:
        """The text with which another process or language goes on with a job. Holds no secret."""
        return self._native.token(job_id)
