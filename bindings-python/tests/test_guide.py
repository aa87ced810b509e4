"""The examples of README and guide, run as they stand."""

from __future__ import annotations

import ast
import inspect
import itertools
import re
import runpy
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import jobferry
import jobferry.webhooks
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


PAGES = ["README.md", "bindings-python/README.md", "docs/python.md", "docs/webhooks.md"]

# What examples leave to their readers, or take over from the example before.
GIVEN = {
    "client": "from jobferry import Amplifier\nclient = Amplifier()\n",
    "job": "from jobferry import Amplifier\njob = Amplifier().job('one of them')\n",
    "store": "def store(token: str | None) -> None: ...\n",
    "fetch_token": "def fetch_token() -> str:\n    return 'eyJ...'\n",
}


def whole(example: str) -> str:
    """The example with what it takes for granted."""
    names = [node for node in ast.walk(ast.parse(example)) if isinstance(node, ast.Name)]
    made = {name.id for name in names if isinstance(name.ctx, ast.Store)}
    return (
        "".join(GIVEN[name] for name in GIVEN.keys() & {name.id for name in names} - made) + example
    )


def test_the_examples_pass_the_strictest_type_check(tmp_path: Path) -> None:
    pages = [examples(ROOT / page) for page in PAGES]
    docstrings = [
        inspect.cleandoc(module.__doc__ or "") for module in (jobferry, jobferry.webhooks)
    ]
    pages += [re.findall(r"(?:^    .*\n|^\n)+", text, re.MULTILINE) for text in docstrings]
    assert all(pages)
    for number, example in enumerate(itertools.chain(*pages)):
        (tmp_path / f"example_{number}.py").write_text(whole(textwrap.dedent(example)))
    settings = ROOT / "bindings-python" / "pyproject.toml"
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        str(settings),
        str(tmp_path),
    ]
    checked = subprocess.run(command, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("page", ["README.md", "bindings-python/README.md"])
def test_the_readmes_first_example_runs(page: str, sandbox: Sandbox) -> None:
    example = examples(ROOT / page)[0]
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
