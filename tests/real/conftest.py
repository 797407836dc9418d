"""The SDKs of the real specs, and the table of what was seen of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "support"), str(HERE)]

from built import Built, build  # noqa: E402  # found by the line above
from table import lines  # noqa: E402

Builder: TypeAlias = Callable[[str], Built]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Return a function that generates the SDK of a name in `built.CONFIGS`, once."""
    return cache(lambda name: build(name, tmp_path_factory.mktemp("sdk")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table after the tests."""
    if lines():
        terminalreporter.section("real specs")
        for line in lines():
            terminalreporter.write_line(line)
