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
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from jobferry import (
    Amplifier,
    AmplifierJob,
    AmplifierWebhook,
    AsyncAmplifier,
    IdunoxWebhook,
    JobferryError,
    RateLimits,
)
from jobferry.errors import ProtocolError
from jobferry.models import AmplifierJobSummary, ClientOptions, Plan, Timestamp

Json = dict[str, Any]

UNSUPPORTED = {
    "batch": "there is no batch runner yet",
    "submit_screen": "there is no Midlyr client yet",
}

KINDS = {
    "authentication": "auth",
    "wait_timeout": "timeout",
    "conflict": "invalid_request",
    "configuration": "invalid_request",
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
    except (KeyboardInterrupt, asyncio.CancelledError):
        return {"ok": False, "error": {"kind": "cancelled", "message": "cancelled"}}


def operate(op: str, base_url: str, args: Json) -> Any:
    if op in UNSUPPORTED:
        raise Unsupported(UNSUPPORTED[op])
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
    match op:
        case "submit_file":
            return job(client.submit(args["path"], **target(args), **submit_options(args)))
        case "analyze_file":
            options = submit_options(args) | {"poll_interval": args.get("poll_interval_s")}
            return job(client.analyze(args["path"], **target(args), **options))
        case "credits":
            return credits(client.credits().exact)
        case "get_job":
            return job(client.job(args["job_id"]))
        case "wait_job":
            return job(client.wait_for_job(args["job_id"], **wait_options(args)))
        case "list_jobs" if args.get("all"):
            return {"jobs": [summary(job) for job in client.all_jobs()]}
        case "list_jobs":
            page = client.jobs(args.get("page") or 0)
            jobs = [summary(job) for job in page.jobs]
            return {"jobs": jobs, "page": page.page, "total_pages": page.total_pages}
        case "set_webhook":
            return {"success": client.set_webhook(args["url"], args["secret"]).success}
        case "describe":
            return {"text": f"{client} {client!r} {client.credits} {AsyncAmplifier.__doc__}"}
    raise Unsupported("no such operation")


async def cancel(base_url: str, args: Json) -> Any:
    """Starts the inner operation and cancels its task after a while."""
    inner = args["inner"]["args"]
    async with AsyncAmplifier(**client_options(base_url, inner)) as client:
        call = asyncio.ensure_future(begin(client, args["inner"]["op"], inner))
        asyncio.get_running_loop().call_later(args["after_s"], call.cancel)
        outcome = await call
    return job(outcome) if isinstance(outcome, AmplifierJob) else credits(outcome.exact)


def leave(base_url: str, args: Json) -> NoReturn:
    """Starts the inner operation and leaves while it is under way."""
    inner = args["inner"]
    threading.Thread(
        target=perform, args=(inner["op"], base_url, inner["args"]), daemon=True
    ).start()
    time.sleep(args["after_s"])
    sys.exit(7)


def begin(client: AsyncAmplifier, op: str, args: Json) -> Awaitable[Any]:
    match op:
        case "credits":
            return client.credits()
        case "get_job":
            return client.job(args["job_id"])
        case "wait_job":
            return client.wait_for_job(args["job_id"], **wait_options(args))
        case "submit_file":
            return client.submit(args["path"], **target(args), **submit_options(args))
        case "analyze_file":
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


CLIENTS: dict[str, Amplifier] = {}


def blocking_client(base_url: str, args: Json) -> Amplifier:
    """One client per address and configuration, so that steps share connections and budgets."""
    key = json.dumps([base_url, args.get("client")], sort_keys=True)
    if key not in CLIENTS:
        CLIENTS[key] = Amplifier(**client_options(base_url, args))
    return CLIENTS[key]


def client_options(base_url: str, args: Json) -> ClientOptions:
    client = args.get("client") or {}
    if client.get("vendor") not in (None, "amplifier"):
        raise Unsupported("Amplifier only so far")
    credentials = client.get("credentials") or {}
    ca_file = client.get("ca_file")
    return {
        "base_url": base_url,
        "account_id": credentials.get("account_id"),
        "api_key": credentials.get("api_key"),
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
        "deadline": args.get("deadline_s"),
    }


def wait_options(args: Json) -> Json:
    return {"deadline": args.get("deadline_s"), "poll_interval": args.get("poll_interval_s")}


def verify_webhook(args: Json) -> Json:
    headers = [(name, value) for name, value in args["headers"]]
    body = base64.b64decode(args["body_b64"])
    if args.get("scheme") == "idunox":
        now = datetime.fromtimestamp(args["now"], UTC)
        with suppress(ProtocolError):  # proven, though it is no event
            IdunoxWebhook(args["secrets"]).verify(headers, body, now=now)
        return {"valid": True}
    delivery = AmplifierWebhook(args["secrets"]).verify(headers, body)
    return {"valid": True, "job_id": delivery.job.job_id}


def job(job: AmplifierJob) -> Json:
    """The vendor's own fields, with the instants as they are meant."""
    value: Json = job.to_dict()
    for name in ("created_at", "completed_at"):
        instant = getattr(job, name)
        if instant is not None:
            value[name] = iso(instant)
    return value


def summary(job: AmplifierJobSummary) -> Json:
    created_at = job.created_at and iso(job.created_at)
    return {"job_id": job.job_id, "status": job.status, "created_at": created_at}


def iso(instant: Timestamp) -> str:
    text = instant.replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"


def credits(exact: str) -> Json:
    is_plain = exact.lstrip("-").isdigit() and abs(int(exact)) <= 2**53
    return {"credits": int(exact) if is_plain else exact}


def failure(error: JobferryError) -> Json:
    maybe_accepted = error.kind == "submit_unknown"
    kind = (error.cause if maybe_accepted else None) or error.kind
    return {
        "kind": KINDS.get(kind, kind),
        "message": str(error),
        "http_status": error.status,
        "code": error.code,
        "job_id": error.job_id,
        "retry_after_s": error.retry_after,
        "maybe_accepted": maybe_accepted,
    }


if __name__ == "__main__":
    main()
