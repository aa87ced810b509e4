"""The client of Midlyr for asyncio."""

from __future__ import annotations

from ._client import AsyncClient
from ._native import MidlyrClient

TYPE_CHECKING = False  # see `_client`
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
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


class AsyncMidlyr(AsyncClient):
    """The client of Midlyr for asyncio. Tasks may share it, in one loop or several.

    Options, pickling and errors are those of `jobferry.Midlyr`. Cancelling a task closes the
    connection at once; the job, if there is one, goes on.
    """

    _native: MidlyrClient

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        super().__init__(MidlyrClient(**options), options)

    async def screen(
        self,
        text: str,
        scenario: MidlyrScenario | str,
        *,
        on_accepted: OnAccepted | None = None,
        **options: Unpack[RunOptions],
    ) -> MidlyrJob:
        """Screens a text, waits for the job, and returns it with its findings.

        `on_accepted` is called with the job's identifier and token when the vendor has accepted the
        text, before the wait: keep them, and an interrupted call loses nothing. It may be a
        coroutine function, which is awaited before the call returns. What it raises ends the call;
        the job goes on.

        Options: `on_unknown`, `poll_interval`, and `deadline` for the whole call (without one the
        wait alone ends after 15 minutes).

        Raises what `submit_screen` and `wait_for_job` raise.
        """
        return await self._native.screen(text, scenario, **options).start(on_accepted)

    async def submit_screen(
        self, text: str, scenario: MidlyrScenario | str, **options: Unpack[JobOptions]
    ) -> MidlyrJobHandle:
        """Submits a text for screening and returns its job's identifier. Options: `on_unknown` and
        `deadline`.

        The vendor has no idempotency keys, so it is repeated only when it was certainly not
        accepted. Raises `SubmitUnknown` when it may have been without an answer arriving, with the
        jobs it may be.
        """
        return await self._native.submit_screen(text, scenario, **options).start()

    async def assess_risk(
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
        return await self._native.assess_risk(text, scenario, **options).start(on_accepted)

    async def job(self, job_or_token: str) -> MidlyrJob:
        """Fetches a job, by its identifier or token. A failed job is no error here.

        Raises `NotFound` when the account has no such job.
        """
        return await self._native.job(job_or_token).start()

    async def wait_for_job(self, job_or_token: str, **options: Unpack[WaitOptions]) -> MidlyrJob:
        """Waits for a job, by its identifier or token, and returns it with the result. A single bad
        answer does not end it. Options: `deadline` (default 15 minutes) and `poll_interval`.

        Raises `JobFailed`, `WaitTimeout` (the job goes on), `NotFound` and `AuthenticationError`,
        each with `job_id` and `token`.
        """
        return await self._native.wait_for_job(job_or_token, **options).start()

    async def reconcile(self, token: str) -> MidlyrJob:
        """Searches for the job of a submission whose outcome is unknown, from the token of its
        `SubmitUnknown`. The token of a job fetches the job.

        Jobs say nothing of their text, so the most it can give is the jobs that began at that time.
        Raises `NotFound` when there are none, so that it may be submitted again, and otherwise
        `SubmitUnknown` with `candidates`.
        """
        return await self._native.reconcile(token).start()

    async def jobs(self, **options: Unpack[MidlyrListOptions]) -> MidlyrJobPage:
        """One page of the account's jobs. Options: `job_types`, `start`, `end`, `limit`, and
        `cursor`, which is good only with the filters it was given for.
        """
        return await self._native.jobs(**options).start()

    async def all_jobs(
        self, **options: Unpack[MidlyrListOptions]
    ) -> AsyncIterator[MidlyrJobSummary]:
        """All of the account's jobs, fetched page by page as they are asked for. Options are those
        of `jobs`.
        """
        items = self._native.all_jobs(**options)
        while (job := await items.next().start()) is not None:
            yield job

    async def regulation(self, id: str) -> RegulationDetails:
        """A regulation's particulars and table of contents, by its identifier or short name such as
        `31-cfr-1020-320`. Raises `NotFound` when there is none.
        """
        return await self._native.regulation(id).start()

    async def regulations(self, **options: Unpack[RegulationListOptions]) -> RegulationPage:
        """One page of the library. Options: `query`, `categories`, `authorities`, `jurisdictions`,
        `limit`, and `cursor`, which is good only with the filters it was given for.
        """
        return await self._native.regulations(**options).start()

    async def all_regulations(
        self, **options: Unpack[RegulationListOptions]
    ) -> AsyncIterator[Regulation]:
        """All regulations of the library, fetched page by page as they are asked for. Options are
        those of `regulations`.
        """
        items = self._native.all_regulations(**options)
        while (regulation := await items.next().start()) is not None:
            yield regulation

    async def regulation_content(
        self, id: str, offset: int = 0, limit: int | None = None
    ) -> RegulationContent:
        """A slice of a regulation's text, from `offset`, of at most `limit` (1 to 40,000, the
        default): bytes, says one page of the vendor, characters, says another. Go on at the
        answer's `next_offset`. Raises `NotFound` when there is no such regulation.
        """
        return await self._native.regulation_content(id, offset, limit).start()

    async def query_regulations(
        self,
        query: str,
        *,
        limit: int | None = None,
        filters: RegulationFilters | dict[str, Any] | None = None,
    ) -> RegulationMatches:
        """The passages of all regulations that are closest to a question, best first; of `limit`
        regulations (1 to 50, default 10).
        """
        return await self._native.query_regulations(query, limit, filters).start()

    async def create_event(
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
        return await self._native.create_event(scenario, text, json, external_ref).start()

    def stats(self) -> ClientStats:
        """What this client has done so far, in this process: requests, retries, 429 answers."""
        return self._native.stats()

    def token(self, job_id: str) -> str:
        """The text with which another process or language goes on with a job. Holds no secret."""
        return self._native.token(job_id)
