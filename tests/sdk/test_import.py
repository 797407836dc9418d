"""What is loaded when: imports cost what they use."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
REPORT = (
    "import json, sys; print(json.dumps([n for n in sys.modules if n.startswith('assistants')]))"
)


def loaded(code: str) -> set[str]:
    """Run a program in a fresh process and return the modules of the package that it loads."""
    found = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{code}\n{REPORT}"],
        cwd=GENERATED,
        capture_output=True,
        check=False,
        text=True,
    )
    assert found.returncode == 0, found.stderr
    return {name.removeprefix("assistants.") for name in json.loads(found.stdout)}


def inside(modules: set[str], package: str) -> set[str]:
    """Return the modules of a subpackage, without itself."""
    return {name for name in modules if name.startswith(f"{package}.")}


def test_the_package_is_light() -> None:
    """The package alone loads nothing but itself."""
    assert loaded("import assistants") == {"assistants"}


def test_a_client_loads_no_models() -> None:
    """A client, and a resource of it, load no model and no other resource."""
    code = "import assistants; assistants.OpenAI(api_key='k').files.list"
    modules = loaded(code)
    assert not inside(modules, "models")
    assert inside(modules, "resources") == {"resources.files"}


def test_a_model_loads_what_it_needs() -> None:
    """A model loads the models that it refers to when it is first used, and no resource."""
    modules = loaded("from assistants.models import RunObject; RunObject.model_rebuild()")
    models = inside(modules, "models")
    assert "models.run_object" in models
    assert "models.truncation_object" in models
    # Nothing of what a run cannot hold.
    assert not {n for n in models if "vector_store_object" in n or "message" in n or "step" in n}
    assert not inside(modules, "resources")
    assert not inside(modules, "variants")
    assert "client" not in modules


def test_a_small_model_loads_itself() -> None:
    """A model without references loads one module."""
    modules = loaded("from assistants.models import DeleteFileResponse")
    assert inside(modules, "models") == {"models.delete_file_response"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("params.CompoundFilter", "params.ComparisonFilter"),
        ("models.RunObject", "models.AssistantStreamEvent"),
    ],
)
def test_types_that_refer_to_each_other(first: str, second: str) -> None:
    """Types that need each other can be imported in either order, and by their modules."""
    both = [f"from assistants import models, params; {name}" for name in (first, second)]
    assert loaded("; ".join(both)) == loaded("; ".join(reversed(both)))


def test_every_name_can_be_imported() -> None:
    """Every type that the package offers can be imported, and decodes on its own."""
    modules = loaded(
        "from assistants import models, params\n"
        "from pydantic import TypeAdapter\n"
        "types = [getattr(m, n) for m in (models, params) for n in dir(m) if n[0].isupper()]\n"
        "assert len(types) > 400, len(types)\n"
        "[TypeAdapter(one).core_schema for one in types]\n"
    )
    assert "resources" not in modules


def test_unknown_names() -> None:
    """A name that does not exist is an AttributeError that says so."""
    code = (
        "import assistants\n"
        "for module in (assistants, assistants.models):\n"
        "    try: module.Nothing\n"
        "    except AttributeError as error: assert 'Nothing' in str(error)\n"
        "    else: raise SystemExit('no error')\n"
    )
    loaded(f"import assistants.models\n{code}")


def test_polling_is_loaded_when_it_is_used() -> None:
    """Neither the package nor a resource that can poll loads what polls."""
    modules = loaded(
        "import assistants; assistants.OpenAI(api_key='k').threads.runs.create_and_poll"
    )
    assert not [name for name in modules if "poll" in name]
