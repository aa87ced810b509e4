"""The examples of README and guide, run as they stand."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT, Sandbox
from jobferry import JobferryError, errors


def examples(path: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", path.read_text(), re.DOTALL)


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
    monkeypatch.chdir(tmp_path)
    guide = tmp_path / "guide.py"
    guide.write_text("store = print\n" + "\n".join(examples(ROOT / "docs" / "python.md")))
    assert runpy.run_path(str(guide))["receive"]({}, b"") == 401


def test_the_guide_names_the_class_of_every_kind() -> None:
    guide = (ROOT / "docs" / "python.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", guide, re.MULTILINE)
    assert len(rows) == len(JobferryError.__subclasses__())
    assert all(getattr(errors, name).kind == kind for kind, name in rows)
