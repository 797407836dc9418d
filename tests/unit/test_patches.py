"""Patches lead from one state of an API to the other: what the page says, what the overlay, and all together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from known_edits import BASE, EDITS, Edit, edited
from patched import Bench

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A folder to work in."""
    return Bench(tmp_path_factory.mktemp("patches"))


def holds(bench: Bench, old: Any, new: Any) -> list[dict[str, Any]]:
    """The pages of what changed; all patches together give the new state."""
    found = bench.patches(old, new)
    assert found.left == ()
    assert bench.changes(bench.applied(old, found), new) == ()
    pages: Any = found.page.get("changes", [])
    return list(pages)


@st.composite
def some_edits(draw: st.DrawFn) -> tuple[Edit, ...]:
    """Edits that do not touch the same thing."""
    chosen = draw(st.lists(st.sampled_from(EDITS), min_size=1, max_size=6, unique=True))
    alone = {edit.touches: edit for edit in chosen}
    return tuple(alone.values())


@given(edits=some_edits())
@settings(
    derandomize=True,
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_edits_are_found_and_can_be_made_again(bench: Bench, edits: tuple[Edit, ...]) -> None:
    """All edits and nothing else are reported, and the patches make them in the old spec."""
    new = edited(edits)
    ids = sorted(change.id for change in bench.changes(BASE, new))
    assert ids == sorted(found for edit in edits for found in edit.ids)
    holds(bench, BASE, new)
