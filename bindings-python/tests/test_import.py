"""What `import jobferry` loads, and that deferred imports change nothing for users."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


def run(program: str) -> list[str]:
    """What a fresh interpreter prints, as words."""
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, text=True, stdout=subprocess.PIPE, timeout=300
    )
    return run.stdout.split()


def test_importing_the_clients_loads_nothing_slow() -> None:
    loaded = run(
        "import sys; bare = set(sys.modules)\n"
        "from jobferry import Amplifier, AmplifierWebhook, AsyncAmplifier, JobferryError\n"
        "Amplifier(account_id='a', api_key='k')\n"
        "print(*(set(sys.modules) - bare))"
    )
    slow = {"asyncio", "dataclasses", "enum", "inspect", "json", "logging", "re", "typing"}
    assert "jobferry._native" in loaded and not {*slow, "jobferry.models"} & set(loaded)


@pytest.mark.parametrize(
    "program",
    [
        "from jobferry import Level; print(Level.LOW)",
        "import jobferry; print(jobferry.Level.LOW)",
        "import jobferry; print(jobferry.models.Level.LOW)",
        "from jobferry import *; print(Level.LOW)",
        "from jobferry import models; print(models.Level.LOW)",
        "import pickle, jobferry; print(pickle.loads(pickle.dumps(jobferry.Level.LOW)))",
    ],
)
def test_the_models_are_there_when_they_are_asked_for(program: str) -> None:
    assert run(program) == ["low"]


def test_the_package_lists_and_explains_its_models() -> None:
    assert {"AmplifierJob", "Level", "models"} <= set(run("import jobferry; print(*dir(jobferry))"))
    assert "AmplifierJob" in run("import jobferry; help(jobferry)")


HINTS = """
import inspect, sys, typing
from jobferry import {client}
assert "jobferry.models" not in sys.modules
for name, method in inspect.getmembers({client}, callable):
    if name == "__init__" or not name.startswith("_"):
        hints = typing.get_type_hints(method)
        parameters = inspect.signature(method, eval_str=True).parameters
        assert {{*hints}} - {{*parameters}} <= {{"return", "options"}} and "return" in hints, name
        assert str not in map(type, hints.values())
        print(name)
"""
CLIENTS = ["Alliance", "Amplifier", "Idunox", "JobApi", "Midlyr"]


@pytest.mark.parametrize(
    "client", [f"{kind}{client}" for client in CLIENTS for kind in ("", "Async")]
)
def test_annotations_are_resolved_while_a_program_runs(client: str) -> None:
    assert {"__init__", "close", "job", "wait_for_job"} <= set(run(HINTS.format(client=client)))


def test_each_client_is_loaded_alone() -> None:
    program = "import sys; from jobferry import Midlyr; print(*sys.modules)"
    loaded = [name for name in run(program) if name.startswith("jobferry._")]
    assert sorted(loaded) == ["jobferry._client", "jobferry._midlyr", "jobferry._native"]


def test_what_does_not_exist_is_named() -> None:
    program = "import jobferry\ntry: jobferry.Levle\nexcept AttributeError as error: print(error)"
    assert run(program)[-1] == "'Levle'"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_child_never_finds_a_module_half_loaded() -> None:
    program = (
        "import os, sys, jobferry\n"
        "needed = {'jobferry.models', 'jobferry._midlyr', 'jobferry._webhook'}\n"
        "if os.fork() == 0: print(needed <= set(sys.modules), flush=True); os._exit(0)\n"
        "os.wait()"
    )
    assert run(program) == ["True"]


SIGNATURES = """
import inspect, sys
from jobferry import Amplifier, AsyncAmplifier, JobApi
assert "jobferry.models" not in sys.modules
client = Amplifier(account_id="a", api_key="k")
for method in (Amplifier, client.analyze, AsyncAmplifier.analyze, JobApi.from_path):
    signature = inspect.signature(method)
    assert isinstance(signature, inspect.Signature)
    assert "options" not in signature.parameters
    print(*signature.parameters)
print(inspect.signature(Amplifier).parameters["plan"])
signature = inspect.signature(AsyncAmplifier.analyze)
assert "deadline: 'float | None' = None" in str(signature) and "deadline" in repr(signature)
assert signature == inspect.signature(AsyncAmplifier.analyze) and hash(signature)
signature.bind(client, "a.wav", sign="stress", deadline=3)
"""


def test_the_options_stand_in_the_signatures() -> None:
    words = run(SIGNATURES)
    assert {"timeout", "use_case", "webhook_url", "poll_interval", "refresh"} <= {*words}
    assert words.count("deadline") == 2 and words.count("plan") == 2
    assert words[-6:] == ["plan:", "'Plan", "|", "None'", "=", "None"]


def test_help_explains_each_option() -> None:
    program = "from jobferry.models import ClientOptions; help(ClientOptions)"
    text = " ".join(run(program))
    assert "`plan`: The requests the account may start" in text and "`allow_http`: Allows" in text


def test_the_package_knows_its_version() -> None:
    program = (
        "import sys, jobferry; print(jobferry.__version__, 'importlib.metadata' in sys.modules)\n"
        "from importlib.metadata import version; print(version('jobferry'))"
    )
    ours, is_slow, installed = run(program)
    assert ours == installed and is_slow == "False"
