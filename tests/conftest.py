"""The command line, in process, as every test of the whole program uses it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result

from specloom.cli import main

sys.path.insert(0, str(Path(__file__).parent / "support"))

import judged  # found by the line above

# What tests build lives long and is hardly ever cyclic; the command line sets the same.
gc.set_threshold(200_000, 50, 100)

Specloom: TypeAlias = Callable[..., Result]


@pytest.fixture
def specloom(monkeypatch: pytest.MonkeyPatch) -> Specloom:
    """Return a function that runs a command in a folder; what it raises is raised."""

    def run(folder: Path, *arguments: str) -> Result:
        monkeypatch.chdir(folder)
        monkeypatch.delenv("FORCE_COLOR", raising=False)
        return CliRunner().invoke(main, arguments, catch_exceptions=False)

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end how much the judges have looked at and found right."""
    if judged.line():
        terminalreporter.section("judges")
        terminalreporter.write_line(judged.line())
