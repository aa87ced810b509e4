"""One JSON object per line in, one per line out: the Python client as the conformance cases see it.

Holds no behaviour of its own; each operation is one call of the public API.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Awaitable
from dataclasses import fields
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from jobferry import (
    Alliance,
    Amplifier,
    AmplifierWebhook,
    AsyncAlliance,
    AsyncAmplifier,
    AsyncIdunox,
    AsyncMidlyr,
    Idunox,
    IdunoxWebhook,
    JobApi,
    JobferryError,
    Midlyr,
    RateLimits,
)
from jobferry.models import (
    AllianceJob,
    AllianceJobHandle,
    ApiJob,
    ClientOptions,
    Credits,
    IdunoxAccepted,
    IdunoxSubmission,
    MidlyrJob,
    MidlyrJobHandle,
    MidlyrJobSummary,
    Plan,
    Timestamp,
)

Json = dict[str, Any]
Vendor = Amplifier | Midlyr | Idunox | Alliance
Client = Vendor | JobApi
AsyncClient = AsyncAmplifier | AsyncMidlyr | AsyncIdunox | AsyncAlliance

CLASSES: dict[str, tuple[type[Vendor], type[AsyncClient]]] = {
    "amplifier": (Amplifier, AsyncAmplifier),
    "midlyr": (Midlyr, AsyncMidlyr),
    "idunox": (Idunox, AsyncIdunox),
    "alliance": (Alliance, AsyncAlliance),
}


class Unsupported(Exception):
    """The public API has no such operation."""


def main() -> None:
    if os.environ.get("JOBFERRY_LOG"):
        logging.basicConfig(level=1)
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(answer(request)), flush=True)


def answer(request: Json) -> Json:
    try:
        outcome = perform(request["op"], request.get("base_url") or "", request.get("args") or {})
    except Unsupported as why:
        return {"id": request["id"], "unsupported": str(why)}
    return {"id": request["id"], **outcome}


def perform(op: str, base_url: str, args: Json) -> Json:
    """The outcome of an operation, as the protocol writes it."""
    try:
        return {"ok": True, "value": operate(op, base_url, args)}
    except JobferryError as error:
        return {"ok": False, "error": failure(error)}
    except (KeyboardInterrupt, asyncio.CancelledError) as error:
        message = "\n".join(getattr(error, "__notes__", ())) or "cancelled"
        left = {name: getattr(error, name, None) for name in ("job_id", "token")}
        return {"ok": False, "error": {"kind": "cancelled", "message": message, **left}}


def operate(op: str, base_url: str, args: Json) -> Any:
    match op:
        case "ping":
            return {"name": "python", "version": version("jobferry")}
        case "verify_webhook":
            return verify_webhook(args)
        case "cancel":
            return asyncio.run(cancel(base_url, args))
        case "fork":
            return fork(base_url, args)
        case "leave":
            leave(base_url, args)
    client = blocking_client(base_url, args)
    match op, client:
        case "api_submit", JobApi():
            return api_job(client.submit(**submission(args), **job_options(args)))
        case "api_run", JobApi():
            poll_interval = args.get("poll_interval_s")
            options = job_options(args) | {"poll_interval": poll_interval}
            return api_job(client.run(**submission(args), **options))
        case "api_job", JobApi():
            return api_job(client.job(args["job_id"]))
        case "get_job", Idunox() if args.get("what") == "submission":
            return job(client.submission(args["job_id"]))
        case "get_job", _:
            return job(client.job(args["job_id"]))
        case "wait_job", Idunox() if args.get("what") == "submission":
            return job(client.wait_for_submission(args["job_id"], **wait_options(args)))
        case "wait_job", _:
            return job(client.wait_for_job(args["job_id"], **wait_options(args)))
        case "list_jobs", Amplifier() if args.get("all"):
            return {"jobs": [summary(job) for job in client.all_jobs()]}
        case "list_jobs", Amplifier():
            page = client.jobs(args.get("page") or 0)
            jobs = [summary(job) for job in page.jobs]
            return {"jobs": jobs, "page": page.page, "total_pages": page.total_pages}
        case "list_jobs", Midlyr() if args.get("all"):
            return {"jobs": [summary(job) for job in client.all_jobs(limit=args.get("limit"))]}
        case "list_jobs", Midlyr():
            return {"jobs": [summary(job) for job in client.jobs(limit=args.get("limit")).jobs]}
        case "submit_file", Amplifier():
            return job(client.submit(args["path"], **target(args), **submit_options(args)))
        case "analyze_file", Amplifier():
            options = submit_options(args) | {"poll_interval": args.get("poll_interval_s")}
            return job(client.analyze(args["path"], **target(args), **options))
        case "submit_screen", Midlyr():
            return job(client.submit_screen(args["text"], args["scenario"], **job_options(args)))
        case "assess_risk", Midlyr():
            return job(client.assess_risk(args["text"], args["scenario"]))
        case "submit_idunox", Idunox():
            return job(client.submit(args["request"], **idunox_options(args)))
        case "get_result", Idunox():
            result = client.result(args["result_id"])
            return {"result_id": result.result_id, "outcomes": len(result.outcomes)}
        case "submit_alliance", Alliance():
            return job(submit_alliance(client, args))
        case "credits", Amplifier():
            return credits(client.credits().exact)
        case "set_webhook", Amplifier():
            return {"success": client.set_webhook(args["url"], args["secret"]).success}
        case "describe", _:
            return {"text": f"{client} {client!r} {client.job} {type(client).__doc__}"}
    raise Unsupported(f"{type(client).__name__} has no {op}")


def submit_alliance(client: Alliance, args: Json) -> AllianceJobHandle:
    options = job_options(args)
    match args["task"]:
        case "preview":
            return client.submit_preview(args["request"], **options)
        case "parse_document":
            return client.submit_parse_document(
                args["assessment_id"], args["document_id"], **options
            )
        case "risk_analysis":
            return client.submit_analyze_risk(args["assessment_id"], **options)
        case "report":
            return client.submit_generate_report(args["assessment_id"], **options)
    raise Unsupported("no such task")


async def cancel(base_url: str, args: Json) -> Any:
    """Starts the inner operation and cancels its task after a while."""
    inner = args["inner"]["args"]
    _, client_class = classes(inner)
    async with client_class(**client_options(base_url, inner)) as client:
        call = asyncio.ensure_future(begin(client, args["inner"]["op"], inner))
        asyncio.get_running_loop().call_later(args["after_s"], call.cancel)
        outcome = await call
    return credits(outcome.exact) if isinstance(outcome, Credits) else job(outcome)


def leave(base_url: str, args: Json) -> NoReturn:
    """Starts the inner operation and leaves while it is under way."""
    inner = args["inner"]
    threading.Thread(
        target=perform, args=(inner["op"], base_url, inner["args"]), daemon=True
    ).start()
    time.sleep(args["after_s"])
    sys.exit(7)


def begin(client: AsyncClient, op: str, args: Json) -> Awaitable[Any]:
    match op, client:
        case "get_job", _:
            return client.job(args["job_id"])
        case "wait_job", AsyncIdunox() if args.get("what") == "submission":
            return client.wait_for_submission(args["job_id"], **wait_options(args))
        case "wait_job", _:
            return client.wait_for_job(args["job_id"], **wait_options(args))
        case "credits", AsyncAmplifier():
            return client.credits()
        case "submit_file", AsyncAmplifier():
            return client.submit(args["path"], **target(args), **submit_options(args))
        case "analyze_file", AsyncAmplifier():
            return client.analyze(args["path"], **target(args), **submit_options(args))
    raise Unsupported(f"{op} is not cancelled in any case")


def fork(base_url: str, args: Json) -> Json:
    """Both sides of a fork do their operation at the same time with the same client."""
    inner, child_inner = args["inner"], args.get("child_inner") or args["inner"]
    sides: Json = {}
    for _ in range(args.get("rounds") or 1):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            outcome = perform(child_inner["op"], base_url, child_inner["args"])
            os.write(writing, json.dumps(outcome).encode())
            os._exit(0)
        os.close(writing)
        sides["parent"] = perform(inner["op"], base_url, inner["args"])
        with os.fdopen(reading) as pipe:
            sides["child"] = json.loads(pipe.read())
        os.waitpid(child, 0)
        if not (sides["parent"]["ok"] and sides["child"]["ok"]):
            break
    return sides


CLIENTS: dict[str, Client] = {}


def blocking_client(base_url: str, args: Json) -> Client:
    """One client per address and configuration, so that steps share connections and budgets."""
    description: str | None = args.get("description")
    key = json.dumps([base_url, args.get("client"), description], sort_keys=True)
    if key not in CLIENTS:
        options = client_options(base_url, args)
        client_class, _ = classes(args)
        CLIENTS[key] = (
            client_class(**options)
            if description is None
            else JobApi.from_toml(description, **options)
        )
    return CLIENTS[key]


def classes(args: Json) -> tuple[type[Vendor], type[AsyncClient]]:
    return CLASSES[(args.get("client") or {}).get("vendor") or "amplifier"]


def client_options(base_url: str, args: Json) -> ClientOptions:
    client = args.get("client") or {}
    credentials = client.get("credentials") or {}
    ca_file = client.get("ca_file")
    return {
        "base_url": base_url,
        "account_id": credentials.get("account_id"),
        "api_key": credentials.get("api_key"),
        "token": credentials.get("token"),
        "connect_timeout": client.get("connect_timeout_s"),
        "timeout": client.get("timeout_s"),
        "upload_timeout": client.get("timeout_s"),
        "max_retries": client.get("max_retries"),
        "retry_base": client.get("retry_base_s"),
        "retry_max": client.get("retry_max_s"),
        "plan": plan(client.get("rate_limit")),
        "extra_ca_pem": Path(ca_file).read_text() if ca_file else None,
        "user_agent": client.get("user_agent"),
    }


def plan(rate_limit: Any) -> Plan | None:
    if rate_limit is None:
        return "off"
    if rate_limit == "default":
        return None
    most = 2**32 - 1
    return RateLimits(
        uploads=rate_limit.get("analyze") or most,
        others=rate_limit.get("general") or most,
        window=rate_limit.get("window_s") or 60,
    )


def target(args: Json) -> Json:
    return {args["kind"]: args["selector"]}


def submit_options(args: Json) -> Json:
    return {
        "diarize": args.get("diarize"),
        "webhook_url": args.get("webhook_url"),
        "webhook_secret_key": args.get("webhook_secret"),
        **job_options(args),
    }


def job_options(args: Json) -> Json:
    return {"on_unknown": args.get("on_unknown"), "deadline": args.get("deadline_s")}


def submission(args: Json) -> Json:
    return {
        "fields": args.get("fields") or {},
        "name": args.get("name"),
        "file": args.get("file"),
    }


def wait_options(args: Json) -> Json:
    return {
        "deadline": args.get("deadline_s"),
        "poll_interval": args.get("poll_interval_s"),
    }


def idunox_options(args: Json) -> Json:
    return {
        "idempotency_key": args.get("idempotency_key"),
        "correlation_id": args.get("correlation_id"),
        "deadline": args.get("deadline_s"),
    }


def verify_webhook(args: Json) -> Json:
    headers = [(name, value) for name, value in args["headers"]]
    body = base64.b64decode(args["body_b64"])
    if args.get("scheme") == "idunox":
        now = None if args.get("now") is None else datetime.fromtimestamp(args["now"], UTC)
        IdunoxWebhook(args["secrets"]).verify(headers, body, now=now)
        return {"valid": True}
    delivery = AmplifierWebhook(args["secrets"]).verify(headers, body)
    return {"valid": True, "job_id": delivery.job.job_id}


def job(job: Any) -> Json:
    """The vendor's own fields, with its identifier by one name and the instants as meant and as written."""
    document = job.to_dict()
    value: Json = document if isinstance(document, dict) else {}  # Alliance: a bare identifier
    for field in fields(job):
        text = getattr(job, f"{field.name}_text", None)
        if text is not None:
            name = field.name if field.name in value else camel_case(field.name)
            instant: Timestamp | None = getattr(job, field.name)
            value |= {name: instant and iso(instant), f"{field.name}_text": text}
    return value | {"job_id": identifier(job)}


def api_job(job: ApiJob) -> Json:
    result = job.result and json.loads(job.result)
    return {"job_id": job.job_id, "status": job.status, "state": job.state, "result": result}


def identifier(job: Any) -> str:
    match job:
        case IdunoxAccepted() | IdunoxSubmission():
            return job.submission_id
        case MidlyrJob() | MidlyrJobHandle() | MidlyrJobSummary() | AllianceJob():
            return job.id
    return str(job.job_id)


def camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def summary(job: Any) -> Json:
    created_at = job.created_at and iso(job.created_at)
    return {"job_id": identifier(job), "status": job.status, "created_at": created_at}


def iso(instant: Timestamp) -> str:
    text = instant.replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"


def credits(exact: str) -> Json:
    is_plain = exact.lstrip("-").isdigit() and abs(int(exact)) <= 2**53
    return {"credits": int(exact) if is_plain else exact}


def failure(error: JobferryError) -> Json:
    return {
        "kind": error.kind,
        "cause_kind": error.cause,
        "message": str(error),
        "http_status": error.status,
        "code": error.code,
        "job_id": error.job_id,
        "token": error.token,
        "retry_after_s": error.retry_after,
        "maybe_accepted": error.kind == "submit_unknown",
    }


if __name__ == "__main__":
    main()
