"""What calls cost in Python; run where the package is installed. Prints rows of µs as JSON."""

from __future__ import annotations

import http.client
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from jobferry import Amplifier, AmplifierWebhook

ROUNDS = 201


def compare(times: int, *works: Callable[[], object]) -> list[float]:
    """The median of each, in µs. They take turns, so that other programs disturb all of them."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, runs in zip(works, taken, strict=True):
            begun = time.perf_counter()
            for _ in range(times):
                work()
            runs.append((time.perf_counter() - begun) / times * 1e6)
    return [statistics.median(runs) for runs in taken]


def plain_credits() -> Callable[[], object]:
    """The same request over one kept connection, by the standard library."""
    connection = http.client.HTTPConnection(urlsplit(os.environ["AMPLIFIER_BASE_URL"]).netloc)
    headers = {
        "x-account-id": os.environ["AMPLIFIER_ACCOUNT_ID"],
        "x-api-key": os.environ["AMPLIFIER_API_KEY"],
    }

    def credits() -> object:
        connection.request("GET", "/v2/account/credits", headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        return json.loads(body)

    return credits


def main() -> None:
    body = Path(sys.argv[1]).read_bytes()
    webhook = AmplifierWebhook("whsec_1")
    headers = webhook.sign(body)
    client = Amplifier(plan="off")
    (token,) = compare(1000, lambda: client.token("5b0e7c9a"))
    call, plain_call = compare(5, client.credits, plain_credits())
    job, plain_job = compare(
        20, lambda: webhook.verify(headers, body).job, lambda: json.loads(body)
    )
    delivery = webhook.verify(headers, body)
    objects, plain_objects = compare(20, lambda: delivery.job, lambda: json.loads(body))
    rows = [
        ("`token`, which sends nothing", token, "", 0),
        ("`credits` over loopback", call, "`http.client`, kept connection", plain_call),
        ("a signed job of 6 KB: proof and objects", job, "`json.loads` alone", plain_job),
        ("the objects of that job alone", objects, "`json.loads` alone", plain_objects),
    ]
    print(json.dumps(rows))


main()
