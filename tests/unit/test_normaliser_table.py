"""docs/normaliser.md tells the truth: its codes and cases exist, and no case is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specloom.codes.table import CODES

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
DOCUMENT = (ROOT / "docs" / "normaliser.md").read_text("utf-8")
# Pipes inside of code are escaped in no row, so that a row is split at every one.
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in DOCUMENT.splitlines()
    if line.startswith("| ") and not line.startswith(("| construct", "| **"))
]
NAMED = {row[0]: re.findall(r"`([^`]+)`", row[-1]) for row in ROWS}
TESTS = frozenset(
    name
    for path in (ROOT / "tests" / "unit").glob("test_*.py")
    for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row[0])[:40])
def test_every_kind_is_shown(row: list[str]) -> None:
    """A kind has five cells and names at least one case or test that there is."""
    assert len(row) == 5
    assert NAMED[row[0]]
    for name in NAMED[row[0]]:
        assert name in TESTS if name.startswith("test_") else (CASES / name).is_dir(), name


def test_every_code_exists() -> None:
    """The table speaks of codes that the compiler has."""
    assert set(re.findall(r"SL\d{3}", DOCUMENT)) <= set(CODES)


def test_every_case_of_the_normal_form_is_named() -> None:
    """A case below tests/cases/normal shows a kind of the table."""
    cases = {f"normal/{path.name}" for path in (CASES / "normal").iterdir()}
    assert cases <= {name for names in NAMED.values() for name in names}
