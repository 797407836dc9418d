"""The merge: of specs with themselves, and of small specs that differ in one thing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from merging import Merged, merged, merged_specs, spec, twice

from specloom.api.types import Enum, EnumValue, Object, Primitive, Ref, Type, Union
from specloom.api.walk import definitions_by_name
from specloom.merge.types import enum

ROOT = Path(__file__).parents[2]
STRING = {"type": "string"}
INTEGER = {"type": "integer"}


def ref(name: str) -> dict[str, Any]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(**fields: Any) -> dict[str, Any]:
    """An object whose fields nobody requires."""
    return {"type": "object", "properties": fields}


def member(*tags: str, **fields: Any) -> dict[str, Any]:
    """An object that a union tells by its type."""
    kind = {"type": "string", "enum": list(tags)}
    return record(type=kind, **fields) | {"required": ["type"]}


def values(*names: str) -> dict[str, Any]:
    """An enumeration."""
    return {"type": "string", "enum": list(names)}


def both(folder: Path, ours: dict[str, Any], theirs: dict[str, Any]) -> Merged:
    """Two specs as alpha and beta."""
    return merged_specs(folder, {"alpha": ours, "beta": theirs})


def type_of(found: Merged, name: str, field: str = "") -> Type:
    """The type of a definition, or of a field of it."""
    kind = definitions_by_name(found.api)[name].type
    if not field:
        return kind
    assert isinstance(kind, Object)
    return next(child.type for child in kind.fields if child.name == field)


def members_of(kind: Type) -> dict[Type, tuple[str, ...]]:
    """The members of a union, with the variants that have them."""
    assert isinstance(kind, Union)
    return {member.type: member.variants for member in kind.members}


SMALL = {
    "two enumerations": spec(
        {"/e": ref("E")},
        {
            "E": record(
                m={"anyOf": [ref("P"), ref("Q"), STRING]}, n={"anyOf": [ref("P"), ref("Q")]}
            ),
            "P": values("p", "x"),
            "Q": values("q", "y"),
        },
    ),
    "unions": spec(
        {"/u": ref("U"), "/v": record(a=ref("V"), b={"type": "array", "items": ref("V")})},
        {
            "U": {"oneOf": [ref("A"), ref("B")]},
            "V": {"anyOf": [STRING, ref("C"), ref("D"), {"type": "array", "items": ref("U")}]},
            "A": member("a", "b", x=STRING),
            "B": member("c", u=ref("U")),
            "C": record(x=STRING, y=STRING) | {"required": ["x"]},
            "D": record(y=INTEGER, z={}),
        },
    ),
    "anything": spec(
        {"/m": record(a={}, b={"type": "object"}, c={"anyOf": [ref("R"), {"type": "object"}]})},
        {"R": record(x=STRING)},
    ),
}


@pytest.mark.parametrize("name", SMALL)
def test_small_spec_with_itself(tmp_path: Path, name: str) -> None:
    """A spec merged with itself differs from itself in nothing and keeps its definitions."""
    alone = merged_specs(tmp_path, {"alpha": SMALL[name]})
    found = both(tmp_path, SMALL[name], SMALL[name])
    assert (found.differences, found.names()) == ((), alone.names())
    assert found.told == alone.told * 2


@pytest.mark.parametrize("path", ["specs/openai/openapi.yaml", "specs/azure/agents.json"])
def test_embedded_spec_with_itself(tmp_path: Path, path: str) -> None:
    """The specs of this repository, merged with themselves, differ from themselves in nothing."""
    text = f'spec = "{(ROOT / path).as_posix()}"'
    alone, found = merged(tmp_path, {"alpha": text}), twice(tmp_path, text)
    assert (found.differences, found.names()) == ((), alone.names())


def test_one_union_for_two(tmp_path: Path) -> None:
    """A union that stands for two of the other variant has the members of both."""
    schemas = {name: member(name.lower()) for name in "ABCD"}
    ours = {"A": schemas["A"], "B": schemas["B"], "U": {"oneOf": [ref("A"), ref("B")]}}
    first, second = {"oneOf": [ref("A"), ref("C")]}, {"oneOf": [ref("A"), ref("D")]}
    found = both(
        tmp_path,
        spec({"/one": record(u=ref("U")), "/two": record(u=ref("U"))}, ours),
        spec(
            {"/one": record(u=ref("U1")), "/two": record(u=ref("U2"))},
            schemas | {"U1": first, "U2": second},
        ),
    )
    assert members_of(type_of(found, "U")) == {
        Ref("A"): ("alpha", "beta"),
        Ref("B"): ("alpha",),
        Ref("C"): ("beta",),
        Ref("D"): ("beta",),
    }


def test_one_list_for_two(tmp_path: Path) -> None:
    """A list that stands for two of the other variant can hold the items of both."""
    theirs = {"X": record(x=STRING), "Y": record(y=STRING)}
    lists = {name + "s": {"type": "array", "items": ref(name)} for name in theirs}
    found = both(
        tmp_path,
        spec(
            {"/one": record(u=ref("L")), "/two": record(u=ref("L"))},
            {"L": {"type": "array", "items": STRING}},
        ),
        spec({"/one": record(u=ref("Xs")), "/two": record(u=ref("Ys"))}, theirs | lists),
    )
    assert {"X", "Y"} <= set(found.names())
    assert {one.code for one in found.told} == {"SL401"}


def test_one_record_for_two(tmp_path: Path) -> None:
    """A field has the types that it has in any of the records that ours stands for, with a warning."""
    found = both(
        tmp_path,
        spec({"/one": ref("R"), "/two": ref("R")}, {"R": record(k=STRING)}),
        spec(
            {"/one": ref("R1"), "/two": ref("R2")},
            {"R1": record(k=INTEGER, new=INTEGER), "R2": record(k=STRING, new=STRING)},
        ),
    )
    text, number = Primitive("string"), Primitive("integer")
    expected = {text: ("alpha", "beta"), number: ("beta",)}
    assert members_of(type_of(found, "R", "k")) == expected
    assert set(members_of(type_of(found, "R", "new"))) == {text, number}
    assert [one.code for one in found.told] == ["SL401"]


@pytest.mark.parametrize("kind", [{"type": "object"}, {}, {"type": "object", "title": "Free"}])
def test_record_against_any_field(tmp_path: Path, kind: dict[str, Any]) -> None:
    """Where a variant takes a map or anything, no field, value or null of the others is refused."""
    schemas = {"M": record(x=STRING, y=values("a", "b"), z={"type": ["string", "null"]})}
    found = both(
        tmp_path,
        spec({"/e": record(m=ref("M")), "/f": ref("M")}, schemas),
        spec({"/e": record(m=kind), "/f": kind}, {}),
    )
    assert found.refused("beta") == {}


def test_union_against_any_field(tmp_path: Path) -> None:
    """Where a variant takes a map as a member, no member of the others is refused."""
    schemas = {"A": member("a"), "B": member("b", y=STRING)}
    ours = record(u={"oneOf": [ref("A"), ref("B")]})
    theirs = record(u={"oneOf": [ref("A"), {"type": "object"}]})
    found = both(tmp_path, spec({"/e": ours}, schemas), spec({"/e": theirs}, schemas))
    assert found.refused("beta") == {}


@pytest.mark.parametrize("swapped", [False, True])
def test_member_of_several_tags(
    tmp_path: Path,
    swapped: bool,  # noqa: FBT001  # a parameter
) -> None:
    """A member with two tags stands for two members with one each, whichever variant is the base."""
    whole = record(u={"oneOf": [ref("AB"), ref("C")]})
    parts = record(u={"oneOf": [ref("A"), ref("B"), ref("C")]})
    pair = [
        spec({"/e": whole}, {"AB": member("a", "b", x=STRING), "C": member("c")}),
        spec(
            {"/e": parts},
            {"A": member("a", x=STRING), "B": member("b", x=STRING), "C": member("c")},
        ),
    ]
    found = both(tmp_path, pair[swapped], pair[not swapped])
    assert found.differences == ()


def test_value_in_two_enumerations(tmp_path: Path) -> None:
    """A value is not refused for a variant that has it in another enumeration of the union."""
    schemas = {"P": values("p", "x"), "Q": values("q", "x")}
    found = both(
        tmp_path,
        spec({"/e": record(m={"anyOf": [ref("P"), ref("Q")]})}, schemas),
        spec({"/e": record(m=ref("Q"))}, schemas),
    )
    assert found.refused("beta") == {"m=p": ("alpha",)}


def test_names_that_clash(tmp_path: Path) -> None:
    """No type is lost where the name that a clash would give is another type's."""
    found = both(
        tmp_path,
        spec(
            {"/e": ref("Foo"), "/f": ref("Bar")}, {"Foo": record(m=STRING), "Bar": record(n=STRING)}
        ),
        spec(
            {"/g": record(x=ref("Foo"), y=ref("BetaFoo"), z=ref("Bar"))},
            {"Foo": record(a=STRING), "BetaFoo": record(b=STRING), "Bar": record(c=STRING)},
        ),
    )
    fields = {
        name: type_of(found, name) for name in found.names() if name.endswith(("Foo", "FooBeta"))
    }
    names = {
        n: [f.name for f in kind.fields] for n, kind in fields.items() if isinstance(kind, Object)
    }
    assert names == {"Foo": ["m"], "BetaFoo": ["b"], "FooBeta": ["a"]}
    assert type_of(found, "PostGRequest", "z") == Ref("BetaBar")


def test_spellings_that_clash(tmp_path: Path) -> None:
    """Two spellings of a name that the base has get two names."""
    found = both(
        tmp_path,
        spec({"/e": ref("BetaFoo")}, {"BetaFoo": record(m=STRING)}),
        spec(
            {"/g": record(x=ref("Beta_Foo"), y=ref("BetaFoo"))},
            {"Beta_Foo": record(a=STRING), "BetaFoo": record(b=STRING)},
        ),
    )
    assert {"BetaBetaFoo", "BetaFoo", "BetaFooBeta"} <= set(found.names())


def test_union_and_record(tmp_path: Path) -> None:
    """A named record of theirs is a member of our union under its name."""
    found = both(
        tmp_path,
        spec(
            {"/e": record(x=ref("U"), y={"oneOf": [STRING, ref("A")]})},
            {
                "U": {"oneOf": [ref("A"), ref("B")]},
                "A": record(a=STRING) | {"required": ["a"]},
                "B": record(b=STRING) | {"required": ["b"]},
            },
        ),
        spec({"/e": record(x=ref("C"), y=ref("C"))}, {"C": record(c=STRING) | {"required": ["c"]}}),
    )
    assert Ref("C") in members_of(type_of(found, "U"))


def test_true_is_not_one() -> None:
    """The number 1 and true are two values."""
    left, right = (
        Enum((EnumValue(value, variants=(name,)),)) for value, name in ((1, "a"), (True, "b"))
    )
    assert [value.variants for value in enum(left, right).values] == [("a",), ("b",)]


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [
        pytest.param(
            ["/{parent}/notes", "/{name}/notes"],
            {"/{name}/notes": "/{name}/notes", "/{parent}/notes": "/{parent}/notes"},
            id="the same names in another order",
        ),
        pytest.param(
            ["/{parent}/notes"],
            {"/{name}/notes": "", "/{parent}/notes": "/{parent}/notes"},
            id="one of them",
        ),
        pytest.param(
            ["/{a}/notes", "/{b}/notes", "/{c}/notes"],
            {
                "/{name}/notes": "/{a}/notes",
                "/{parent}/notes": "/{b}/notes",
                "/{c}/notes": "/{c}/notes",
            },
            id="other names and one more",
        ),
    ],
)
def test_paths_that_names_alone_tell_apart(
    tmp_path: Path, theirs: list[str], expected: dict[str, str]
) -> None:
    """Operations whose paths differ by the names of parameters stay apart, and none of them is lost."""
    ours = ["/{name}/notes", "/{parent}/notes"]
    found = both(tmp_path, *(_with_parameters(paths) for paths in (ours, theirs)))
    uses = {
        o.path: next((u.path for u in o.uses if u.variant == "beta"), "")
        for o in found.api.operations
    }
    assert uses == expected


def test_twin_paths_with_other_names_go_by_their_ids(tmp_path: Path) -> None:
    """Where no name of a parameter is the same, operations of one form are told by their ids."""
    ours = _with_parameters(["/{name}/notes", "/{parent}/notes"], ["one", "two"])
    theirs = _with_parameters(["/{a}/notes", "/{b}/notes"], ["two", "one"])
    found = both(tmp_path, ours, theirs)
    assert {o.path: [use.path for use in o.uses] for o in found.api.operations} == {
        "/{name}/notes": ["/{name}/notes", "/{b}/notes"],
        "/{parent}/notes": ["/{parent}/notes", "/{a}/notes"],
    }


def _with_parameters(paths: list[str], ids: list[str] | None = None) -> dict[str, Any]:
    """A document with an operation at each path, whose one parameter is declared."""
    document = spec(dict.fromkeys(paths, STRING), {})
    for path, own in zip(paths, ids or paths, strict=True):
        name = path.partition("{")[2].partition("}")[0]
        parameter = {"name": name, "in": "path", "required": True, "schema": STRING}
        document["paths"][path]["post"] |= {"parameters": [parameter], "operationId": own}
    return document
