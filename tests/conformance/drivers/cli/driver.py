"""One JSON object per line in, one per line out: the command line as the conformance cases see it.

Holds no behaviour of its own; each operation is one run of `jobferry`. Only Python's own library is
needed.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[4]
JOBFERRY = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug" / "jobferry"

UNSUPPORTED = {
    "batch": "there is no batch runner yet",
    "describe": "a process has no textual form",
    "api_job": "a job of a described API is waited for",
    "api_submit": "a submission to a described API is waited for",
    "fork": "every run is a process of its own",
    "leave": "a run ends with what it was asked for, or is interrupted",
}

# What no option of the command line says.
IGNORED = ["connect_timeout_s", "retry_base_s", "retry_max_s"]


class Unsupported(Exception):
    """The command line cannot say this."""


class Failed(Exception):
    """The command ended with another exit code than 0, and said why in JSON."""

    def __init__(self, error: Json) -> None:
        super().__init__(error["message"])
        self.error = error


def main() -> None:
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


def answer(request: Json) -> Json:
    args = request.get("args") or {}
    head = {"id": request["id"], "ignored": [name for name in IGNORED if (args.get("client") or {}).get(name)]}
    try:
        return head | {"ok": True, "value": operate(request["op"], request.get("base_url") or "", args)}
    except Unsupported as why:
        return head | {"unsupported": str(why)}
    except Failed as failure:
        return head | {"ok": False, "error": told(failure.error)}


def told(error: Json) -> Json:
    """The error as the protocol has it."""
    if len(left := error.get("left_behind", [])) == 1:
        error = left[0] | error
    renamed = {"cause_kind": error.get("cause"), "http_status": error.get("status")}
    renamed["maybe_accepted"] = error["kind"] == "submit_unknown"
    same = ("kind", "message", "code", "job_id", "token", "retry_after_s", "request_id")
    known = {name: error.get(name) for name in same}
    return {name: value for name, value in (renamed | known).items() if value is not None}


def operate(op: str, base_url: str, args: Json) -> Any:
    if op in UNSUPPORTED:
        raise Unsupported(UNSUPPORTED[op])
    if op == "ping":
        return {"name": "cli", "version": run(["--version"], {}).split()[-1]}
    if op == "verify_webhook":
        return verify_webhook(args)
    if op == "cancel":
        inner = args["inner"]
        return perform(inner["op"], base_url, inner["args"], interrupt_after=args["after_s"])
    return perform(op, base_url, args)


def perform(op: str, base_url: str, args: Json, interrupt_after: float | None = None) -> Any:
    vendor = (args.get("client") or {}).get("vendor") or "amplifier"
    with tempfile.TemporaryDirectory() as folder:
        command = command_of(vendor, op, args, Path(folder)) + secret_file(args, Path(folder)) + connection(args)
        command += option("--deadline", args.get("deadline_s"))
        printed = run(command, environment_of(base_url, args), interrupt_after)
    if op == "credits":
        return credits(json.loads(printed, parse_float=str)["credits"])
    value = json.loads(printed)
    if op == "list_jobs":
        page = value if isinstance(value, dict) else {"jobs": value}
        return listed(page["jobs"] if "jobs" in page else page["results"], page)
    if op == "api_run":
        return as_written(named(value))
    return value if op == "set_webhook" else with_instants(named(value, is_submission(op, args)))


def command_of(vendor: str, op: str, args: Json, folder: Path) -> list[str]:
    """The words of a run. What Amplifier's commands are called, the other vendors' are below their name."""
    group = [] if vendor == "amplifier" else [vendor]
    match vendor, op:
        case "amplifier", "credits":
            return ["credits"]
        case "amplifier", "submit_file" | "analyze_file":
            return ["submit" if op == "submit_file" else "analyze", args["path"], *submission(args)]
        case "amplifier", "set_webhook":
            return ["webhook", "set", args["url"]]
        case "amplifier", "list_jobs" if not args.get("all"):
            return ["jobs", "--page", str(args.get("page") or 0)]
        case "midlyr", "submit_screen" | "assess_risk":
            text = written(folder / "text", args["text"])
            command = ["midlyr", "submit" if op == "submit_screen" else "risk", text]
            command += ["--anyway", "--scenario", args["scenario"]]
            return [*command, *option("--on-unknown", args.get("on_unknown"))]
        case "midlyr" | "amplifier", "list_jobs":
            size = [] if vendor == "amplifier" else option("--page-size", args.get("limit"))
            return [*group, "jobs", *(["--all"] if args.get("all") else []), *size]
        case "idunox", "submit_idunox":
            file = written(folder / "submission.json", json.dumps(args["request"]))
            keys = option("--idempotency-key", args.get("idempotency_key"))
            return ["idunox", "submit", file, *keys, *option("--correlation-id", args.get("correlation_id"))]
        case "alliance", "submit_alliance":
            return ["alliance", *alliance_task(args, folder), "--no-wait", *option("--on-unknown", args.get("on_unknown"))]
        case _, "api_run":
            file = written(folder / "api.toml", args["description"])
            fields = written(folder / "fields.json", json.dumps(args.get("fields") or {}))
            command = ["api", "run", file, *([args["name"]] if args.get("name") else []), "--json", fields]
            return [*command, *option("--file", args.get("file")), *option("--on-unknown", args.get("on_unknown"))]
        case _, "get_job":
            return [*group, "submission" if is_submission(op, args) else "job", args["job_id"]]
        case _, "wait_job":
            wait = "wait-job" if vendor == "idunox" and not is_submission(op, args) else "wait"
            return [*group, wait, args["job_id"], *option("--poll-interval", args.get("poll_interval_s"))]
    raise Unsupported("no such operation")


def is_submission(op: str, args: Json) -> bool:
    """Whether it is about a whole submission to Idunox, and not one of its jobs."""
    return op == "submit_idunox" or args.get("what") == "submission"


def alliance_task(args: Json, folder: Path) -> list[str]:
    assessment = str(args.get("assessment_id"))
    match args["task"]:
        case "preview":
            request = args["request"]
            system = written(folder / "system", request["systemPrompt"])
            prompt = written(folder / "prompt", request["userPromptTemplate"])
            variables = [f"--var={name}={value}" for name, value in (request.get("variables") or {}).items()]
            return ["preview", "--system", system, "--prompt", prompt, *variables]
        case "parse_document":
            return ["parse", assessment, str(args.get("document_id"))]
        case "risk_analysis":
            return ["risk", assessment]
        case "report":
            return ["report", assessment]
    raise Unsupported("no such task")


def written(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def submission(args: Json) -> list[str]:
    return [
        f"--{args['kind'].replace('_', '-')}",
        args["selector"],
        "--anyway",
        *(["--diarize"] if args.get("diarize") else []),
        *option("--webhook-url", args.get("webhook_url")),
        *option("--on-unknown", args.get("on_unknown")),
    ]


def secret_file(args: Json, folder: Path) -> list[str]:
    """In the environment a secret without an address would count for nothing."""
    if not args.get("webhook_secret"):
        return []
    path = folder / "secret"
    path.write_text(args["webhook_secret"])
    return ["--webhook-secret-file", str(path)]


def connection(args: Json) -> list[str]:
    client = args.get("client") or {}
    if isinstance(client.get("rate_limit"), dict):
        raise Unsupported("--plan takes a name, no numbers")
    if client.get("user_agent"):
        raise Unsupported("no option sets the user agent")
    plan = "off" if client.get("rate_limit") is None else None
    has_uploads = client.get("vendor") in (None, "amplifier") or "description" in args
    return [
        *option("--plan", plan),
        *option("--timeout", client.get("timeout_s")),
        *(option("--upload-timeout", client.get("timeout_s")) if has_uploads else []),
        *option("--max-retries", client.get("max_retries")),
        *option("--ca-file", client.get("ca_file")),
    ]


def option(name: str, value: Any) -> list[str]:
    return [] if value is None else [name, str(value)]


def environment_of(base_url: str, args: Json) -> dict[str, str]:
    client = args.get("client") or {}
    credentials = client.get("credentials") or {}
    described = tomllib.loads(args["description"])["vendor"] if "description" in args else None
    vendor = (described or client.get("vendor") or "amplifier").upper()
    given = {
        f"{vendor}_BASE_URL": base_url,
        f"{vendor}_ACCOUNT_ID": credentials.get("account_id"),
        f"{vendor}_API_KEY": credentials.get("api_key"),
        f"{vendor}_TOKEN": credentials.get("token"),
        "AMPLIFIER_WEBHOOK_SECRET": args.get("secret"),
        "JOBFERRY_LOG": os.environ.get("JOBFERRY_LOG"),
    }
    inherited = {name: value for name, value in os.environ.items() if described and name.startswith(f"{vendor}_")}
    return inherited | {name: value for name, value in given.items() if value is not None}


def run(command: list[str], environment: dict[str, str], interrupt_after: float | None = None) -> str:
    """What a run prints. It is interrupted as a shell does it."""
    if any("\0" in word for word in map(str, command)):
        raise Unsupported("an argument of a command ends at a NUL")
    process = subprocess.Popen(
        [JOBFERRY, *command, "--quiet", "--output", "json"],
        env={"PATH": os.environ.get("PATH", ""), **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        printed, said = process.communicate(timeout=interrupt_after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
        printed, said = process.communicate()
    sys.stderr.write(said)
    if process.returncode == -signal.SIGINT:  # it had not come to listen for signals yet
        raise Failed({"kind": "cancelled", "message": "ended by the signal"})
    if process.returncode != 0:
        error = json.loads(said.splitlines()[-1])
        if error["kind"] == "local":
            raise Unsupported("what is wrong with a file of this machine has a kind of its own, local")
        raise Failed(error)
    return printed


def verify_webhook(args: Json) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        body = Path(folder) / "body"
        body.write_bytes(base64.b64decode(args["body_b64"]))
        command = ["webhook", "verify", str(body), "--scheme", args.get("scheme") or "amplifier"]
        for number, secret in enumerate(args["secrets"]):
            path = Path(folder) / f"secret-{number}"
            path.write_text(secret)
            command += ["--secret-file", str(path)]
        for name, value in args["headers"]:
            command += ["--header", f"{name}: {value}"]
        if args.get("now") is not None:
            command += ["--now", datetime.fromtimestamp(args["now"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")]
        return json.loads(run(command, {}))


def credits(found: int | str) -> Json:
    is_plain = isinstance(found, int) and abs(found) <= 2**53
    return {"credits": found if is_plain else str(found)}


def listed(jobs: list[Json], page: Json) -> Json:
    numbers = {name: page[name] for name in ("page", "total_pages") if name in page}
    return {"jobs": [with_instants(named(job)) for job in jobs], **numbers}


def named(document: Json, is_submission: bool = False) -> Json:
    """A vendor's own document, with the name that every job has here."""
    body = document.get("data") or document
    names = ["submissionId"] if is_submission else ["job_id", "jobId", "id"]
    return document | {"job_id": next((body[name] for name in names if name in body), None)}


def as_written(job: Json) -> Json:
    """A described API's document, where it is what the description finds in it."""
    if not (isinstance(job["job_id"], str) and isinstance(job.get("status"), str)):
        raise Unsupported("documents are printed as the vendor wrote them, without what a description finds")
    return job


def with_instants(job: Json) -> Json:
    if not str(job.get("created_at") or "Z").endswith("Z"):
        raise Unsupported("documents are printed as the vendor wrote them, times included")
    return job | {f"{name}_text": job[name] for name in ("created_at", "completed_at") if job.get(name)}


if __name__ == "__main__":
    main()
