"""The command line, in process, as every test of the whole program uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result

from specloom.cli import main

Specloom: TypeAlias = Callable[..., Result]


@pytest.fixture
def specloom(monkeypatch: pytest.MonkeyPatch) -> Specloom:
    """Return a function that runs a command in a folder; what it raises is raised."""

    def run(folder: Path, *arguments: str) -> Result:
        monkeypatch.chdir(folder)
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return run
