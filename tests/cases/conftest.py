"""The committed packages of all cases, ready to be imported and type-checked."""

from __future__ import annotations

import importlib
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from specloom.plan.runtime import CALLS, modules

# Generated code is what is tested, never a test, whatever its modules are called.
collect_ignore_glob = ["*/*/expected"]
HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "sdk" / "_runtime"
# Modules of the runtime that a file imports, or a name of.
IMPORTED = re.compile(r"^\s*from \.+_runtime(?:\.| import )(\w+)", re.MULTILINE)
# Other reasons for modules, and what tables have then.
SAID = {"uploads": r'\bbody="(multipart|bytes)"', "deprecated": r"\bdeprecated=\("}


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package of every case under the name of the case."""
    root = tmp_path_factory.mktemp("packages")
    for manifest in sorted(HERE.glob("*/*/expected/*/__init__.py")):
        case = manifest.parents[2]
        target = root / re.sub(r"\W", "_", f"{case.parent.name}_{case.name}")
        shutil.copytree(manifest.parent, target)
        own = "\n".join(path.read_text("utf-8") for path in target.rglob("*.py"))
        said = (reason for reason, text in SAID.items() if re.search(text, own))
        reasons = {CALLS, *IMPORTED.findall(own), *said} if (target / "client.py").is_file() else ()
        (target / "_runtime").mkdir()
        for module in modules(reasons):
            shutil.copy(RUNTIME / f"{module}.py", target / "_runtime")
        (target / "py.typed").touch()
    # Programs that use them, for the type checkers.
    for program in sorted(HERE.glob("*/*/usage.py")):
        name = re.sub(r"\W", "_", program.parent.name)
        shutil.copy(program, root / f"usage_of_{name}.py")
    return root


@pytest.fixture
def load(packages: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Return a function that imports a module of the packages."""
    monkeypatch.syspath_prepend(packages)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return importlib.import_module
