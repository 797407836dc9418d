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
from specloom.wire.paths import BODY, Key, spelled
from specloom.wire.paths import Path as Steps
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


# What is in the words of types, unless it is of a parameter.
WORDS = ("names", "values", "converts", "nests")


def spoken(table: Any, one: Difference) -> Iterator[tuple[str, str, str, object]]:
    """Where the words of a variant have a difference: the type, the table, the path, the value."""

    def search(words: Any, name: str, place: str, path: Steps) -> Iterator[Any]:
        key = spelled(place, path)
        if key in getattr(words, one.action):
            value = getattr(words, one.action)[key]
            yield name, one.action, key, tuple(value.items()) if one.action == "values" else value
        for end in range(len(path) + 1):
            # An empty path into a type leads on where it has words of its own only.
            to = words.parts.get(spelled(place, path[:end]), ())
            for part in (to,) if isinstance(to, str) else to:
                yield from search(table.words.words[part], part, BODY, path[end:])

    yield from search(table.operations[one.operation], "", one.place, one.path)


def unsaid(table: Any, own: list[Difference]) -> set[tuple[str, str, str]]:
    """The words of types that no difference has, but for discriminators: their unions have these."""
    found = {entry[:3] for one in own if one.action in WORDS for entry in spoken(table, one)}
    types = table.words.words if table.words else {}
    guards = {key.partition("{")[2].partition("=")[0] for w in types.values() for key in w.parts}
    every = {
        (name, keyword, key)
        for name, words in types.items()
        for keyword in WORDS
        for key in getattr(words, keyword)
        if key not in guards
    }
    return every - found


def written(table: Any, one: Difference) -> object:
    """What the generated table of a variant has for a difference."""
    path = spelled(one.place, one.path)
    if one.action == "lacks":
        groups = table.lacks.get(", ".join(one.having), ())
        named = (
            group in ("", one.operation) or f"{one.operation}.".startswith(f"{group}.")
            for group in groups
        )
        return any(named) or None
    wire = table.operations[one.operation]
    if one.action == "refuses":
        return path in wire.refuses[", ".join(one.having)] or None
    if one.action in WORDS:
        return next((value for _, _, _, value in spoken(table, one)), None)
    if one.action in ("fills", "again", "places"):
        return getattr(wire, one.action)[path]
    if one.action == "envelopes":
        return (wire.envelopes[one.place],)
    if one.action == "moves":
        return path in wire.moves or None
    if one.action == "styles":
        last = one.path[-1]
        assert isinstance(last, Key)
        return wire.styles[last.name]
    if one.action == "paging":
        return wire.paging.kind
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
        assert not unsaid(table, own)
        listed = [p for w in table.operations.values() for ps in w.refuses.values() for p in ps]
        assert len(listed) == sum(one.action == "refuses" for one in own)
        filled = [path for wire in table.operations.values() for path in wire.fills]
        assert len(filled) == sum(one.action == "fills" for one in own)
