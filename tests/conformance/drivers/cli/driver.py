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
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parents[4]
JOBFERRY = ROOT / os.environ.get("CARGO_TARGET_DIR", "target") / "debug" / "jobferry"

# Where the protocol has another word than the command line.
KINDS = {
    "authentication": "auth",
    "configuration": "invalid_request",
    "conflict": "invalid_request",
    "local": "invalid_request",
    "wait_timeout": "timeout",
}

UNSUPPORTED = {
    "batch": "there is no batch runner yet",
    "describe": "a process has no textual form",
    "fork": "every run is a process of its own",
    "leave": "a run ends with what it was asked for, or is interrupted",
    "submit_screen": "there is no Midlyr client yet",
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
    is_unknown = error["kind"] == "submit_unknown"
    kind = error["cause"] if is_unknown else error["kind"]
    renamed = {"kind": KINDS.get(kind, kind), "http_status": error.get("status"), "maybe_accepted": is_unknown}
    known = {name: error.get(name) for name in ("message", "code", "job_id", "retry_after_s", "request_id")}
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
    with tempfile.TemporaryDirectory() as folder:
        command = command_of(op, args) + secret_file(args, Path(folder)) + connection(args.get("client") or {})
        printed = run(command, environment_of(base_url, args), interrupt_after)
    if op == "credits":
        return credits(json.loads(printed, parse_float=str)["credits"])
    value = json.loads(printed)
    if op == "list_jobs":
        return listed(value if args.get("all") else value["jobs"], value)
    return value if op == "set_webhook" else with_instants(value)


def command_of(op: str, args: Json) -> list[str]:
    match op:
        case "credits":
            return ["credits"]
        case "get_job":
            return ["job", args["job_id"]]
        case "wait_job":
            return ["wait", args["job_id"], *option("--deadline", args.get("deadline_s"))]
        case "submit_file" | "analyze_file":
            return ["submit" if op == "submit_file" else "analyze", args["path"], *submission(args)]
        case "list_jobs" if args.get("all"):
            return ["jobs", "--all"]
        case "list_jobs":
            return ["jobs", "--page", str(args.get("page") or 0)]
        case "set_webhook":
            return ["webhook", "set", args["url"]]
    raise Unsupported("no such operation")


def submission(args: Json) -> list[str]:
    return [
        f"--{args['kind'].replace('_', '-')}",
        args["selector"],
        *(["--diarize"] if args.get("diarize") else []),
        *option("--webhook-url", args.get("webhook_url")),
        *option("--deadline", args.get("deadline_s")),
    ]


def secret_file(args: Json, folder: Path) -> list[str]:
    """In the environment a secret without an address would count for nothing."""
    if not args.get("webhook_secret"):
        return []
    path = folder / "secret"
    path.write_text(args["webhook_secret"])
    return ["--webhook-secret-file", str(path)]


def connection(client: Json) -> list[str]:
    if client.get("vendor") not in (None, "amplifier"):
        raise Unsupported("Amplifier only so far")
    if isinstance(client.get("rate_limit"), dict):
        raise Unsupported("--plan takes a name, no numbers")
    if client.get("user_agent"):
        raise Unsupported("no option sets the user agent")
    plan = "off" if client.get("rate_limit") is None else None
    return [
        *option("--plan", plan),
        *option("--timeout", client.get("timeout_s")),
        *option("--upload-timeout", client.get("timeout_s")),
        *option("--max-retries", client.get("max_retries")),
        *option("--ca-file", client.get("ca_file")),
    ]


def option(name: str, value: Any) -> list[str]:
    return [] if value is None else [name, str(value)]


def environment_of(base_url: str, args: Json) -> dict[str, str]:
    credentials = (args.get("client") or {}).get("credentials") or {}
    given = {
        "AMPLIFIER_BASE_URL": base_url,
        "AMPLIFIER_ACCOUNT_ID": credentials.get("account_id"),
        "AMPLIFIER_API_KEY": credentials.get("api_key"),
        "AMPLIFIER_WEBHOOK_SECRET": args.get("secret"),
    }
    given["JOBFERRY_LOG"] = os.environ.get("JOBFERRY_LOG")
    return {name: value for name, value in given.items() if value is not None}


def run(command: list[str], environment: dict[str, str], interrupt_after: float | None = None) -> str:
    """What a run prints. It is interrupted as a shell does it."""
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
    if process.returncode != 0:
        raise Failed(json.loads(said.splitlines()[-1]))
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
        now = datetime.fromtimestamp(args["now"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return json.loads(run([*command, "--now", now], {}))


def credits(found: int | str) -> Json:
    is_plain = isinstance(found, int) and abs(found) <= 2**53
    return {"credits": found if is_plain else str(found)}


def listed(jobs: list[Json], page: Any) -> Json:
    numbers = {} if isinstance(page, list) else {name: page[name] for name in ("page", "total_pages")}
    return {"jobs": [with_instants(job) for job in jobs], **numbers}


def with_instants(job: Json) -> Json:
    if not str(job.get("created_at") or "Z").endswith("Z"):
        raise Unsupported("documents are printed as the vendor wrote them, times included")
    return job


if __name__ == "__main__":
    main()
