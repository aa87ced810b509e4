"""Sizes, start-up times and costs of a call, as users of the packages meet them.

`make figures` builds every package as it is shipped, installs it outside the repository, measures,
and writes benches/FIGURES.md. What the figures mean: docs/benchmarks.md.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
from pathlib import Path

import artefacts
import startup
from artefacts import FOLDER, ROOT

RESULT = ROOT / "benches" / "FIGURES.md"


def job_of_6_kb() -> Path:
    """The document of `benches/src/job_document.rs`: an example, with more of what it lists."""
    example = ROOT / "tests" / "data" / "amplifier" / "job_done_use_case.json"
    job = json.loads(example.read_text())
    result = job["result"]
    lists = [
        result["summary"]["description"]["vocal_features"],
        result["signals"],
        result["extended_metrics"],
    ]
    body = FOLDER / "job.json"
    while True:
        for each in lists:
            each.append(each[0])
        text = json.dumps(job, separators=(",", ":"))
        if len(text) >= 6 * 1024:
            body.write_text(text)
            return body


def costs(python: Path, node_project: Path, sandbox: artefacts.Sandbox) -> list[str]:
    """The lines of the table of costs, one process per language."""
    here, body = Path(__file__).parent, job_of_6_kb()
    # Node finds packages beside the script.
    script = node_project / "costs.mjs"
    script.write_bytes((here / "costs.mjs").read_bytes())
    lines = []
    for language, command in (("Python", [python, here / "costs.py"]), ("Node", ["node", script])):
        environment = {**os.environ, **sandbox.environment}
        printed = subprocess.run(
            [*command, body], env=environment, check=True, text=True, stdout=subprocess.PIPE
        ).stdout
        for what, here_us, contender, there_us in json.loads(printed):
            ratio = f"{here_us / there_us:.2f}" if contender else ""
            against = f"{contender}: {there_us:.1f} µs" if contender else ""
            lines.append(f"| {language} | {what} | {here_us:.1f} µs | {against} | {ratio} |")
    return lines


def machine() -> str:
    cpus = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.split(":", 1)[1].strip() for line in cpus if line.startswith("model name")]
    return (
        f"{os.cpu_count()} cores, {(models or [platform.machine()])[0]}, load"
        f" {os.getloadavg()[0]:.1f} after measuring; Python {platform.python_version()}, Node"
        f" {artefacts.node_version()}.\n"
    )


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    built = artefacts.build()
    environment = artefacts.python_environment(built.wheel)
    project = artefacts.node_project(built.tarball)
    with artefacts.Sandbox(built.command_line) as sandbox:
        costs_table = costs(environment, project, sandbox)
    sections = [
        "# Figures\n",
        "Written by `make figures`. What is measured: [docs/benchmarks.md](../docs/benchmarks.md).\n",
        machine(),
        "## Size of what is shipped\n",
        artefacts.table(built.sizes),
        "## Start-up\n",
        startup.table(environment, project),
        "## Cost of a call\n",
        "| | what | Jobferry | instead | ratio |\n|---|---|---:|---:|---:|\n"
        + "\n".join(costs_table)
        + "\n",
    ]
    RESULT.write_text("\n".join(sections))
    print(RESULT.read_text())


if __name__ == "__main__":
    main()
