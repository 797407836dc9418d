"""What the comparison of variants states is what the tables of the SDK do, and the other way round."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from stated import undone, unstated

from specloom.api.model import Api
from specloom.comparison.rows import Comparison
from specloom.comparison.variants import compare
from specloom.config.load import load as load_config
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.wire.difference import Difference
from specloom.wire.paths import Key, spelled
from specloom.wire.stage import differences

ROOT = Path(__file__).parents[2]


def several() -> Iterator[Path]:
    """The configurations of this repository that have several specs: its own, and golden cases."""
    for path in (ROOT / "specloom.toml", *sorted(ROOT.glob("tests/cases/sdk/*/specloom.toml"))):
        variants = tomllib.loads(path.read_text("utf-8"))["variant"]
        if sum("spec" in variant for variant in variants) > 1:
            yield path


def built(path: Path) -> Api:
    """The API of a configuration."""
    report = Report()
    config = load_config(path, report)
    assert config is not None
    return Run(config, ROOT / "templates", report).api()


@pytest.fixture(
    scope="module",
    params=several(),
    ids=lambda path: path.parent.name if path.parent != ROOT else "own",
)
def made(request: pytest.FixtureRequest) -> tuple[Path, Api, Comparison]:
    """A configuration, its API, and the comparison of its variants."""
    api = built(request.param)
    return request.param, api, compare(api)


def test_comparison_and_tables_say_the_same(made: tuple[Path, Api, Comparison]) -> None:
    """Every difference of the tables is stated, and every action that is stated is done."""
    _, api, comparison = made
    assert unstated(api, comparison) == []
    assert undone(comparison) == []


def written(table: Any, one: Difference) -> object:
    """What the generated table of a variant has for a difference."""
    path = spelled(one.place, one.path)
    if one.action == "lacks":
        groups = table.lacks.get(", ".join(one.having), ())
        return any(f"{one.operation}.".startswith(f"{group}.") for group in groups) or None
    wire = table.operations[one.operation]
    if one.action == "refuses":
        return path in wire.refuses[", ".join(one.having)] or None
    if one.action in ("fills", "names", "places", "converts", "again"):
        return getattr(wire, one.action)[path]
    if one.action == "values":
        return tuple(wire.values[path].items())
    if one.action == "envelopes":
        return (wire.envelopes[one.place],)
    if one.action == "moves":
        return path in wire.moves or None
    if one.action == "styles":
        last = one.path[-1]
        assert isinstance(last, Key)
        return wire.styles[last.name]
    value = getattr(wire, one.action)
    return tuple(value.items()) if one.action == "encodings" else value


def test_generated_tables_have_each_difference(
    made: tuple[Path, Api, Comparison],
    load: Callable[[str], ModuleType],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The committed tables have a row for every difference, and no rows besides."""
    path, api, _ = made
    monkeypatch.syspath_prepend(ROOT / "generated")
    name = path.parent.name.replace("-", "_")
    package = "assistants" if path.parent == ROOT else f"sdk_{name}"
    for variant in (variant.name for variant in api.variants):
        table = getattr(load(f"{package}.variants.{variant}"), variant.upper())
        own = [one for one in differences(api) if one.variant == variant]
        for one in own:
            expected = True if one.value is None else one.value
            assert written(table, one) == expected, (one.operation, one.action, one.path)
        assert {one.operation for one in own if one.action != "lacks"} == set(table.operations)
        listed = [p for w in table.operations.values() for ps in w.refuses.values() for p in ps]
        assert len(listed) == sum(one.action == "refuses" for one in own)
        filled = [path for wire in table.operations.values() for path in wire.fills]
        assert len(filled) == sum(one.action == "fills" for one in own)
