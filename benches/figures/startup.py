"""How long a fresh process takes to load a package, against what users would load instead."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from pathlib import Path

ROUNDS = 41


def table(python: Path, node_project: Path) -> str:
    imports = [
        "pass",
        "from jobferry import Amplifier",
        "import jobferry.models",
        "import requests",
        "import httpx",
    ]
    requires = ["0", "require('jobferry')"]
    programs = {text: [str(python), "-c", text] for text in imports}
    programs |= {text: ["node", "-e", text] for text in requires}
    medians = measured(programs, node_project)
    lines = ["| | CPU | wall | CPU above a bare start |", "|---|---:|---:|---:|"]
    for text, (cpu, wall) in medians.items():
        above = cpu - medians["0" if text in requires else "pass"][0]
        name = {"pass": "Python, bare", "0": "Node, bare"}.get(text, f"`{text}`")
        lines.append(f"| {name} | {cpu:.1f} ms | {wall:.1f} ms | {above:.1f} ms |")
    return "\n".join(lines) + "\n\n" + verdict(medians)


def verdict(medians: dict[str, tuple[float, float]]) -> str:
    """The goal, and what meets it only because it is put off: the models come with a result."""
    bare, theirs = medians["pass"][0], medians["import httpx"][0]

    def share(program: str) -> str:
        cpu = medians[program][0]
        above, whole = (cpu - bare) / (theirs - bare), cpu / theirs
        met = "met" if max(above, whole) < 1 / 3 else "MISSED"
        return f"{met} ({above:.2f} of it above a bare start, {whole:.2f} with it)"

    return (
        "Goal: under a third of `import httpx`, in CPU.\n\n"
        f"- the client: {share('from jobferry import Amplifier')}\n"
        "- with the models, which the first result of a program loads:"
        f" {share('import jobferry.models')}\n"
    )


def measured(programs: dict[str, list[str]], cwd: Path) -> dict[str, tuple[float, float]]:
    """The medians of CPU and wall time in ms. The programs run in turns."""
    for command in programs.values():
        subprocess.run(command, cwd=cwd, check=True)  # writes bytecode, fills caches
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for _ in range(ROUNDS):
        for name, command in programs.items():
            taken[name].append(once(command, cwd))
    return {
        name: (
            statistics.median(cpu for cpu, _ in runs),
            statistics.median(wall for _, wall in runs),
        )
        for name, runs in taken.items()
    }


def once(command: list[str], cwd: Path) -> tuple[float, float]:
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=cwd, check=True)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu * 1000, wall * 1000
