"""The examples of README and guide, run as they stand."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import servers
from conftest import ROOT, Sandbox, eventually
from jobferry import Amplifier, AmplifierWebhook, JobferryError, errors
from test_job_api import SCREENING


def examples(path: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", path.read_text(), re.DOTALL)


def receiver(title: str, folder: Path) -> dict[str, Any]:
    """What the guide's example of a receiver defines."""
    guide = (ROOT / "docs" / "webhooks.md").read_text()
    example = re.search(rf"### {title}\n.*?```python\n(.*?)```", guide, re.DOTALL)
    assert example
    program = folder / "receiver.py"
    program.write_text(example[1])
    return runpy.run_path(str(program))


@pytest.mark.parametrize("title", ["FastAPI", "Starlette", "Flask", "Django"])
def test_the_guides_receivers_receive(
    title: str,
    still_sandbox: Sandbox,
    recording: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("AMPLIFIER_WEBHOOK_SECRET", "whsec_1")
    program = receiver(title, tmp_path)
    if title == "Django":
        serving = servers.django_site(program["urlpatterns"])
    else:
        serving = (servers.wsgi if title == "Flask" else servers.asgi)(program["app"])
    with serving as url, Amplifier(plan="off") as client:
        job = client.submit(
            recording,
            sign="stress",
            webhook_url=f"{url}/hooks/amplifier",
            webhook_secret_key="whsec_1",
        )
        deliveries = eventually(lambda: still_sandbox.control("deliveries"))
    assert [delivery["status"] for delivery in deliveries] == [204]
    assert f"{job.job_id} done" in capfd.readouterr().out


def test_the_guides_receiver_for_any_server_receives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AMPLIFIER_WEBHOOK_SECRET", "whsec_1")
    program = receiver("Any other server", tmp_path)
    body = b'{"job_id":"5b0e7c9a","status":"done","result":{"signals":[]}}'
    headers = dict(AmplifierWebhook("whsec_1").sign(body))
    assert [program["receive"](body, headers) for _ in range(2)] == [204, 204]
    assert program["receive"](body, {}) == 401
    assert program["job_in"](body, headers) == "5b0e7c9a"
    assert capfd.readouterr().out == "5b0e7c9a done\n"


def test_the_readmes_first_example_runs(sandbox: Sandbox) -> None:
    example = examples(ROOT / "bindings-python" / "README.md")[0]
    run = subprocess.run(
        [sys.executable, "-c", example], cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE
    )
    assert re.search(r"^anxiety \w+$", run.stdout, re.MULTILINE)


def test_the_guides_examples_run(
    sandbox: Sandbox, recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "visit.wav").write_bytes(recording.read_bytes())
    request = ROOT / "tests" / "data" / "idunox" / "submission_request.json"
    (tmp_path / "submission.json").write_bytes(request.read_bytes())
    monkeypatch.setenv("ALLIANCE_TOKEN", sandbox.log_in())
    (tmp_path / "screening.toml").write_text(SCREENING)
    monkeypatch.setenv("SCREENING_BASE_URL", sandbox.url)
    monkeypatch.setenv("SCREENING_API_KEY", "mlyr_sandbox")
    monkeypatch.chdir(tmp_path)
    guide = tmp_path / "guide.py"
    guide.write_text(
        "store = fetch_token = print\n" + "\n".join(examples(ROOT / "docs" / "python.md"))
    )
    assert runpy.run_path(str(guide))["receive"]({}, b"") == 401


def test_the_guide_names_the_class_of_every_kind() -> None:
    guide = (ROOT / "docs" / "python.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", guide, re.MULTILINE)
    assert len(rows) == len(JobferryError.__subclasses__())
    assert all(getattr(errors, name).kind == kind for kind, name in rows)
