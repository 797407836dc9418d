"""What importing a part of a whole client loads: what the part needs, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from built import Built

from specloom.api.walk import reachable
from specloom.diagnostics import Report
from specloom.lower import identifiers
from specloom.lower.directions import Types, find_types


def loaded(built: Built, code: str) -> set[str]:
    """Run a program in a fresh process and return the modules of the package that it loads."""
    package = built.config.package
    report = f"print(json.dumps([n for n in sys.modules if n.startswith({package + '.'!r})]))"
    found = subprocess.run(
        [sys.executable, "-c", f"import json, sys\n{code.format(package=package)}\n{report}"],
        cwd=built.folder,
        capture_output=True,
        check=True,
        text=True,
    )
    return {name.removeprefix(package + ".") for name in json.loads(found.stdout)}


def needed(types: Types, name: str) -> set[str]:
    """The modules of the types that a type can hold, itself included."""
    held = (types.known[one] for one in reachable(iter([name]), types.known))
    return {f"models.{identifiers.module(d.owner)}" for d in held if types.is_named(d.name)}


def models(names: set[str]) -> set[str]:
    """The modules of models among others."""
    return {name for name in names if name.startswith("models.")}


def test_the_package_loads_no_model(built: Callable[[str], Built]) -> None:
    """The package, a client and a resource load no model, and no other resource."""
    code = "import {package} as p; p.OpenAI(api_key='k').files.list"
    names = loaded(built("OpenAI"), code)
    assert models(names) == set()
    assert {n for n in names if n.startswith("resources.")} == {"resources.files"}


@pytest.mark.parametrize("name", ["RunObject", "Response", "OpenAIFile", "ChatCompletionList"])
def test_a_model_loads_what_it_needs(name: str, built: Callable[[str], Built]) -> None:
    """A model in use has loaded the modules of what it can hold, and at most that of the unknown."""
    sdk = built("OpenAI")
    found = loaded(sdk, f"from {{package}}.models import {name} as M; M.model_rebuild()")
    expected = needed(find_types(sdk.api, Report()), name)
    assert models(found) - {"models._unknown"} == expected
    assert 0 < len(expected) < 250
    assert {n for n in found if n.partition(".")[0] in ("resources", "variants", "client")} == set()


def test_a_model_loads_no_transport(built: Callable[[str], Built]) -> None:
    """A model needs no HTTP: of the runtime it loads what models are made of."""
    names = loaded(built("OpenAI"), "from {package}.models import RunObject")
    runtime = {name for name in names if name.startswith("_runtime.")}
    assert runtime == {f"_runtime.{n}" for n in ("arguments", "decode", "models")}
