"""The tables of a variant: what is refused, filled in and written otherwise, of small specs."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from merging import merged_specs, spec

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.wire.difference import Difference
from specloom.wire.paths import BODY, Key, Step, spelled
from specloom.wire.stage import differences

ROOT = Path(__file__).parents[2]
S = {"type": "string"}
WORDS = {"type": "string", "enum": ["a", "b"]}
JSON = "application/json"


class Pair:
    """Two variants, alpha and beta, of an API with `POST /one`."""

    def __init__(self, folder: Path, alpha: Any, beta: Any) -> None:
        rows = '[sdk]\npackage = "pair"\noutput = "out"\n'
        for name, operation in (("alpha", alpha), ("beta", beta)):
            spec = {
                "openapi": "3.2.0",
                "info": {"title": name, "version": "1"},
                "servers": [{"url": "https://x.example"}],
                "paths": {"/one": {"post": operation}},
            }
            (folder / f"{name}.json").write_text(json.dumps(spec), "utf-8")
            rows += f'[[variant]]\nname = "{name}"\nclient = "{name.title()}"\n'
            rows += f'spec = "{name}.json"\nauth = "none"\n'
        (folder / "specloom.toml").write_text(rows, "utf-8")
        report = Report()
        config = load(folder / "specloom.toml", report)
        assert config is not None
        self.run = Run(config, ROOT / "templates", report)
        self.api = self.run.api()

    def rows(self, variant: str, action: str) -> dict[str, Any]:
        """What is done for a variant by one kind of action: values by path."""
        return {
            spelled(one.place, one.path): one.value
            for one in self.differences()
            if (one.variant, one.action) == (variant, action)
        }

    def differences(self) -> tuple[Difference, ...]:
        """All of them."""
        return differences(self.api)

    def refused(self, variant: str) -> list[str]:
        """The paths that are refused for a variant."""
        return list(self.rows(variant, "refuses"))

    def filled(self, variant: str) -> dict[str, Any]:
        """What is filled in for a variant."""
        return self.rows(variant, "fills")


def post(schema: Any = None, media: str = JSON, **told: Any) -> dict[str, Any]:
    """An operation with a body, or without."""
    body = {"requestBody": {"required": True, "content": {media: {"schema": schema, **told}}}}
    return {"responses": {"204": {"description": "Done."}}, **(body if schema else {})}


def record(*required: str, **fields: Any) -> dict[str, Any]:
    """An object with fields."""
    return {"type": "object", "properties": fields, "required": list(required)}


def holding(schema: Any) -> dict[str, Any]:
    """An operation whose body has a field of a schema."""
    return post(record(u=schema, other=S))


def test_any_text_takes_the_values_of_others(tmp_path: Path) -> None:
    """Where a variant takes any string, no value is refused; where it lists values, others' are."""
    free = {"anyOf": [S, WORDS]}
    pair = Pair(tmp_path, holding(free), holding({"type": "string", "enum": ["a", "c"]}))
    assert pair.refused("alpha") == []
    assert pair.refused("beta") == ["u=b"]


def test_model_as_string_lists_what_a_service_has(tmp_path: Path) -> None:
    """`modelAsString` opens an enumeration for answers; values of others are still refused."""
    named = {**WORDS, "x-ms-enum": {"modelAsString": True}}
    pair = Pair(tmp_path, holding(named), holding({"type": "string", "enum": ["a", "c"]}))
    assert pair.refused("alpha") == ["u=c"]


def test_field_that_another_member_has_is_not_refused(tmp_path: Path) -> None:
    """What one member of a union without a tag lacks is let through if another member takes it."""
    ours = [record("name", name=S, note=S), record("size", size=S, note=S, more=S)]
    theirs = [record("name", name=S), record("size", size=S, note=S)]
    pair = Pair(tmp_path, holding({"oneOf": ours}), holding({"oneOf": theirs}))
    assert pair.refused("beta") == ["u.more"]


def test_members_without_a_tag_are_not_filled_in(tmp_path: Path) -> None:
    """A constant of one member does not get into another."""
    ours = {"oneOf": [record("x", x=S), record("y", y=S)]}
    theirs = {"oneOf": [record("k", "x", k={"const": "a"}, x=S), record("y", y=S)]}
    assert Pair(tmp_path, holding(ours), holding(theirs)).filled("beta") == {}


def test_body_of_one_variant_is_refused_for_the_other(tmp_path: Path) -> None:
    """A variant without a body refuses its members, and no caller has to write them."""
    pair = Pair(tmp_path, post(), post(record("q", q=S)))
    assert pair.refused("alpha") == ["q"]
    assert pair.rows("alpha", "body") == {"": "none"}
    files = pair.run.files()
    assert files is not None
    assert any("q: Omittable[str]" in text for text in files.values())


def test_anything_may_be_null(tmp_path: Path) -> None:
    """A variant that says nothing of a field takes null there, and every value."""
    nullable = {"type": ["string", "null"], "enum": ["a", None]}
    assert Pair(tmp_path, holding(nullable), holding({})).refused("beta") == []


@pytest.mark.parametrize("first", [True, False])
def test_each_variant_has_its_media_type(tmp_path: Path, *, first: bool) -> None:
    """What a body is called is the variant's own, whichever is the base."""
    both = [post(record(x=S)), post(record(x=S), "application/merge-patch+json")]
    pair = Pair(tmp_path, *(both if first else both[::-1]))
    assert pair.rows("alpha", "content_type") == {}
    wanted = "application/merge-patch+json" if first else JSON
    assert pair.rows("beta", "content_type") == {"": wanted}


def test_each_variant_has_its_encodings(tmp_path: Path) -> None:
    """How a member of a form is written is the variant's own, under the base's name."""
    form, tags = "application/x-www-form-urlencoded", {"type": "array", "items": S}
    styled = {"tags[]": {"style": "form", "explode": False}}
    theirs = post(record(**{"tags[]": tags}), form, encoding=styled)
    pair = Pair(tmp_path, post(record(tags=tags), form), theirs)
    assert pair.rows("beta", "encodings") == {"": (("tags", "csv"),)}
    assert pair.rows("beta", "names") == {"tags": "tags[]"}


def test_exact_name_comes_before_brackets(tmp_path: Path) -> None:
    """A record with a list under two names keeps both."""
    both = post(record(**{"tags": S, "tags[]": S}))
    pair = Pair(tmp_path, both, both)
    assert (pair.refused("beta"), pair.rows("beta", "names")) == ([], {})
    assert Pair(tmp_path, post(record(tags=S)), both).refused("alpha") == ["tags%5B%5D"]


def parameters(*told: dict[str, Any]) -> dict[str, Any]:
    """An operation with parameters."""
    return {**post(), "parameters": list(told)}


def test_style_is_a_difference_only_if_it_is_written_otherwise(tmp_path: Path) -> None:
    """A variant has a row for a style that another writes otherwise, in whichever words."""
    listed = {"name": "tags", "in": "query", "schema": {"type": "array", "items": S}}
    said = {**listed, "style": "form", "explode": True}
    commas = {**said, "explode": False}
    assert Pair(tmp_path, parameters(listed), parameters(said)).differences() == ()
    pair = Pair(tmp_path, parameters(commas), parameters(listed))
    assert pair.rows("alpha", "styles") == {}
    assert pair.rows("beta", "styles") == {"query:tags": "repeat"}


def test_body_that_is_a_list_or_a_union_has_rows(tmp_path: Path) -> None:
    """What a variant lacks is refused in bodies that are no records, too."""
    ours = {"type": "array", "items": record(name=S, note=S)}
    theirs = {"type": "array", "items": record(name=S)}
    assert Pair(tmp_path, post(ours), post(theirs)).refused("beta") == ["[].note"]
    ours = {"oneOf": [record("a", a=S, note=S), record("b", b=S)]}
    theirs = {"oneOf": [record("a", a=S), record("b", b=S)]}
    assert Pair(tmp_path, post(ours), post(theirs)).refused("beta") == ["note"]


def test_fields_have_their_names_at_any_depth(tmp_path: Path) -> None:
    """A field that a variant calls otherwise is renamed in objects below the body too."""
    tags = {"type": "array", "items": S}
    ours, theirs = record(inner=record(tags=tags)), record(inner=record(**{"tags[]": tags}))
    pair = Pair(tmp_path, post(ours), post(theirs))
    assert pair.rows("beta", "names") == {"inner.tags": "tags[]"}


def test_one_variant_has_no_differences(tmp_path: Path) -> None:
    """Where there is nothing to compare, nothing differs."""
    pair = Pair(tmp_path, post(record(x=S)), post(record(y=S)))
    alone = replace(pair.api, variants=pair.api.variants[:1])
    assert (differences(alone), len(pair.differences())) == ((), 2)


def test_constants_of_other_types_are_told_apart(tmp_path: Path) -> None:
    """A number and the string of its digits are two values."""
    ours, theirs = {"enum": ["1", "a"], "type": "string"}, {"enum": [1, 2], "type": "integer"}
    pair = Pair(tmp_path, holding({"enum": ["1", 1, "a", 2]}), holding(theirs))
    assert pair.refused("beta") == ['u="1"', "u=a"]
    pair = Pair(tmp_path, holding({"enum": ["1", 1, "a", 2]}), holding(ours))
    assert pair.refused("beta") == ["u=1", "u=2"]


def test_definitions_that_hold_each_other(tmp_path: Path) -> None:
    """Definitions with more paths through them than can be counted have few rows, which hold at any depth."""
    names = [f"Part{number}" for number in range(14)]
    documents = [_entangled(names, lacking) for lacking in ("", "extra")]
    found = merged_specs(tmp_path, dict(zip(("alpha", "beta"), documents, strict=True)))
    assert len(found.differences) < 60_000
    rows = {one.path: one for one in found.differences if one.place == BODY}
    again = {
        path: tuple(map(Key, str(one.value).split("."))) if one.value else ()
        for path, one in rows.items()
        if one.action == "again"
    }

    def refused(path: tuple[Step, ...]) -> bool:
        if path in rows and rows[path].action == "refuses":
            return True
        ends = (end for end in range(1, len(path)) if path[:end] in again)
        return any(refused((*again[path[:end]], *path[end:])) for end in ends)

    for walk in itertools.permutations(["part3", "part0", "part9", "part13", "part3"]):
        assert refused((*map(Key, walk), Key("extra"))), walk
    assert not refused((Key("part3"), Key("plain")))


def _entangled(names: list[str], lacking: str) -> dict[str, Any]:
    """A document in which each schema has all others as fields."""
    fields: dict[str, Any] = {
        name.lower(): {"$ref": f"#/components/schemas/{name}"} for name in names
    }
    own = {name: S for name in ("plain", "extra") if name != lacking}
    schemas = {name: record(**fields, **own) for name in names}
    return spec({"/one": {"$ref": f"#/components/schemas/{names[0]}"}}, schemas)
