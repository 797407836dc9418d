"""What `distribution` is for: uv builds it, pip installs the wheel, and it works from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from small_project import rewrite, small_project

Specloom: TypeAlias = Callable[..., Result]
#: What a program sees of an installed distribution.
ABOUT = """
import importlib.metadata, json, sys
sys.path.insert(0, sys.argv[1])
import sdk
from sdk import models, params
found = importlib.metadata.distribution("acme-notes")
about = {key: found.metadata.get_all(key) for key in set(found.metadata)}
own = {"file": sdk.__file__, "version": sdk.__version__, "all": sorted(sdk.__all__)}
own["note"] = models.Notes.model_validate({"text": "Hi"}).text
print(json.dumps({**about, "own": own}))
"""


def build(folder: Path) -> tuple[Path, Path]:
    """The wheel and the source distribution of an output folder, built with what is installed here."""
    command = [sys.executable, "-m", "uv", "build", "--quiet", "--offline", "--no-build-isolation"]
    subprocess.run([*command, "--python", sys.executable, str(folder)], check=True)
    (wheel,), (source,) = (folder / "dist").glob("*.whl"), (folder / "dist").glob("*.tar.gz")
    return wheel, source


def install(wheel: Path, target: Path) -> dict[str, Any]:
    """What a wheel says of itself when pip has installed it into a folder."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-index", "--no-deps", "--target", str(target), str(wheel)]
    subprocess.run(command, check=True)
    program = [sys.executable, "-I", "-c", ABOUT, str(target)]
    found: dict[str, Any] = json.loads(subprocess.check_output(program, cwd=target))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("only", [False, True], ids=["client", "models_only"])
def test_a_distribution_is_built_and_installed(
    tmp_path: Path, specloom: Specloom, *, only: bool
) -> None:
    """The wheel and the source distribution are the package alone; what pip installs of them works."""
    folder = small_project(tmp_path / "project")
    about = f'distribution = "Acme.Notes"\nversion = "1.4"\nmodels_only = {json.dumps(only)}\n'
    rewrite("specloom.toml", "[sdk]\n", f"[sdk]\n{about}")(folder)
    (folder / ".gitignore").write_text("generated/\n", "utf-8")
    (folder / ".git").mkdir()
    assert specloom(folder, "generate").exit_code == 0
    package = folder / "generated" / "sdk"
    wanted = {f"sdk/{p.relative_to(package)}" for p in package.rglob("*") if p.is_file()}
    wheel, source = build(folder / "generated")
    info = "acme_notes-1.4.dist-info"
    with zipfile.ZipFile(wheel) as found:
        assert set(found.namelist()) == {
            *wanted,
            *(f"{info}/{n}" for n in ("METADATA", "WHEEL", "RECORD")),
        }
    with tarfile.open(source) as archive:
        # hatchling takes the file along by which it is told what not to take.
        beside = {"pyproject.toml", "PKG-INFO", ".gitignore"}
        assert set(archive.getnames()) == {f"acme_notes-1.4/{n}" for n in {*wanted, *beside}}
    installed = install(wheel, tmp_path / "target")
    own = installed.pop("own")
    assert (installed["Name"], installed["Version"]) == (["Acme.Notes"], ["1.4"])
    needs = {one.partition(">=")[0] for one in installed["Requires-Dist"]}
    assert needs == {"pydantic", "typing-extensions", *(() if only else ("httpx2",))}
    assert (own["version"], own["note"]) == ("1.4", "Hi")
    assert Path(own["file"]).is_relative_to(tmp_path / "target")
    assert ("Notes" in own["all"]) is not only
    assert os.path.lexists(tmp_path / "target" / "sdk" / "py.typed")
    assert specloom(folder, "check").exit_code == 0
