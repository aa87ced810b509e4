"""Builds every package as it is shipped, weighs it, and installs it as its users do."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
FOLDER = TARGET / "figures"
LIMIT_MB = 5.0


@dataclass(frozen=True)
class Size:
    """A file, and whether it is a native library, which the goal is about."""

    name: str
    path: Path
    is_library: bool = False


@dataclass(frozen=True)
class Built:
    wheel: Path
    tarball: Path
    command_line: Path
    sizes: list[Size]


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Runs a command of the build; what it prints, or the error with all it said."""
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    done = subprocess.run(
        command, cwd=cwd, env=environment, check=False, text=True, capture_output=True
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def build() -> Built:
    """All packages, in the profile that is shipped. Takes minutes."""
    wheel, python_library = python()
    tarball, node_library = node()
    c = c_libraries()
    command_line = cargo("jobferry-cli", "jobferry")
    kotlin_library = cargo("jobferry-uniffi", "libjobferry_uniffi.so")
    sizes = [
        Size("Python: wheel", wheel),
        Size("Python: native library", python_library, is_library=True),
        Size("Node: tarball", tarball),
        Size("Node: native library", node_library, is_library=True),
        Size("C: shared library", c / "libjobferry.so", is_library=True),
        Size("C: static library, before linking", c / "libjobferry.a"),
        Size("Kotlin: native library", kotlin_library, is_library=True),
        Size("Swift: static library, before linking", kotlin_library.with_suffix(".a")),
        Size("Command line", command_line),
    ]
    return Built(wheel, tarball, command_line, sizes)


def cargo(package: str, file: str) -> Path:
    run("cargo", "build", "--package", package, "--profile", "binding")
    return TARGET / "binding" / file


def python() -> tuple[Path, Path]:
    folder = emptied("python")
    run("python3", "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, "./bindings-python")
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (library,) = [name for name in archive.namelist() if name.endswith(".so")]
        return wheel, Path(archive.extract(library, folder))


def node() -> tuple[Path, Path]:
    """Packed beside the working package, whose library is the tests'."""
    package, folder = ROOT / "bindings-node", emptied("node")
    if not (package / "node_modules").exists():
        run("npm", "install", "--no-package-lock", "--no-fund", "--no-audit", cwd=package)
    run("npm", "run", "build:native", "--", "--profile", "binding", "--output-dir",
        folder / "dist", cwd=package)  # fmt: skip
    run("npx", "tsc", "--outDir", folder / "dist", cwd=package)
    for name in ("package.json", "README.md"):
        shutil.copy(package / name, folder)
    packed = json.loads(run("npm", "pack", "--json", cwd=folder))
    (library,) = (folder / "dist").glob("*.node")
    return folder / packed[0]["filename"], library


def c_libraries() -> Path:
    folder = emptied("c")
    run("bindings-c/install.sh", folder)
    return folder / "lib"


def emptied(name: str) -> Path:
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def python_environment(wheel: Path) -> Path:
    """The interpreter of an environment with the package and what it is compared with."""
    folder = FOLDER / "environment"
    venv.create(folder, with_pip=True, clear=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel, "httpx", "requests")
    return python


def node_project(tarball: Path) -> Path:
    folder = emptied("project")
    (folder / "package.json").write_text("{}")
    run("npm", "install", "--no-audit", "--no-fund", tarball, cwd=folder)
    return folder


def node_version() -> str:
    return run("node", "--version").strip().removeprefix("v")


def table(sizes: list[Size]) -> str:
    lines = ["| | MB | |", "|---|---:|---|"]
    for size in sizes:
        megabytes = size.path.stat().st_size / 1e6
        verdict = ""
        if size.is_library:
            met = "met" if megabytes <= LIMIT_MB else "MISSED"
            verdict = f"at most {LIMIT_MB:.0f}: {met}"
        lines.append(f"| {size.name} | {megabytes:.2f} | {verdict} |")
    return "\n".join(lines) + "\n"


class Sandbox:
    """The stand-in of the vendor, without limits; `environment` leads clients to it."""

    def __init__(self, command_line: Path) -> None:
        command = [str(command_line), "sandbox", "--plan", "off", "--delay", "0s"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        lines = [self.process.stdout.readline().strip() for _ in range(3)]
        self.environment = dict(line.removeprefix("export ").split("=", 1) for line in lines)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.process.terminate()
        self.process.wait()
