"""What the upgrade stage makes of inheritance and unions: allOf, bases, discriminators."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Object, plant
from specloom.upgrade.stage import upgrade

STRING = {"type": "string"}
SCHEMAS = "#/components/schemas/"


def ref(name: str) -> dict[str, str]:
    """A reference to a component."""
    return {"$ref": SCHEMAS + name}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """An object schema."""
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    return {**schema, "required": list(required)} if required else schema


def upgraded(**schemas: Any) -> tuple[Any, list[tuple[str, str, str]]]:
    """Components after the stage, with the code, severity and place of what was reported."""
    tree = plant({"openapi": "3.1.0", "components": {"schemas": schemas}}, Source("api.json"))
    assert isinstance(tree, Object)
    report = Report()
    root: Any = upgrade(Document("api.json", tree), report).root
    found = [(d.code, d.severity.value, d.source.pointer) for d in report.diagnostics]
    return root["components"]["schemas"], found


def clean(**schemas: Any) -> Any:
    """Components after the stage, about which nothing was reported."""
    result, found = upgraded(**schemas)
    assert found == []
    return result


def tag(value: str) -> dict[str, str]:
    """The schema of a tag property."""
    return {"type": "string", "const": value}


def test_members_of_all_of_become_one_object() -> None:
    """Properties stand in order, what any member requires is required, and the closest rest wins."""
    base = {**record("a", a=STRING), "additionalProperties": True, "description": "Base."}
    own = {**record(b=STRING), "additionalProperties": False}
    result = clean(B=base, X={"allOf": [ref("B"), own], "required": ["b"]})["X"]
    assert result == {**record("a", "b", a=STRING, b=STRING), "additionalProperties": False}
    assert list(result["properties"]) == ["a", "b"]


def test_the_order_of_members_moves_no_property() -> None:
    """Properties of components come first, by the names of these, then those that are written here."""
    members = [{**record(own=STRING)}, ref("B"), ref("A")]
    for given in (members, members[::-1]):
        result = clean(A=record(a=STRING), B=record(b=STRING), X={"allOf": given})["X"]
        assert list(result["properties"]) == ["a", "b", "own"]


def test_a_later_property_narrows_an_earlier_one() -> None:
    """A property that only says more keeps what was said; another type replaces it."""
    base = record(a={"type": "string", "description": "d"}, b=STRING, c=STRING)
    own = record(a={"enum": ["x"]}, b={"description": "e"}, c={"type": "integer"})
    properties = clean(X={"allOf": [base, own]})["X"]["properties"]
    assert properties == {
        "a": {"type": "string", "description": "d", "const": "x"},
        "b": {"type": "string", "description": "e"},
        "c": {"type": "integer"},
    }


def test_an_member_without_shape_leaves_the_other() -> None:
    """A reference with remarks stays a reference."""
    extended = {"allOf": [ref("B"), {"description": "d"}], "default": "a"}
    assert clean(B=STRING, X=extended)["X"] == {**ref("B"), "description": "d", "default": "a"}
    assert clean(B=STRING, X={"allOf": [ref("B"), STRING]})["X"] == ref("B")


def test_constraints_of_scalars_add_up() -> None:
    """Members of one scalar type become one schema."""
    members = [{"type": "string", "maxLength": 3}, {"pattern": "^a"}]
    assert clean(X={"allOf": members})["X"] == {"type": "string", "maxLength": 3, "pattern": "^a"}


def test_an_object_with_a_union_is_a_union_of_objects() -> None:
    """What stands beside a union of objects goes into each of its members."""
    a, b = record("a", a=STRING), record("b", b=STRING)
    members = [record("a", c=STRING, a=STRING), record("b", c=STRING, b=STRING)]
    written = clean(A=a, B=b, X={**record(c=STRING), "oneOf": [ref("A"), ref("B")]})
    assert written["X"] == {"oneOf": members}
    combined = clean(U={"oneOf": [a, b]}, X={"allOf": [record(c=STRING), ref("U")]})
    assert combined["X"] == {"oneOf": members}


def test_members_of_two_types_are_any_value() -> None:
    """Nothing is a string and an object at once, so nothing is known of the value."""
    result, found = upgraded(X={"description": "d", "allOf": [STRING, record(a=STRING)]})
    assert result["X"] == {"description": "d"}
    assert found == [("SL302", "warning", "/components/schemas/X")]


def test_a_type_inside_itself_adds_nothing() -> None:
    """A component that extends itself is what it says beside that."""
    result, found = upgraded(X={"allOf": [ref("X"), record(a=STRING)]})
    assert result["X"] == record(a=STRING)
    assert [(code, severity) for code, severity, _ in found] == [("SL327", "warning")]


@pytest.mark.parametrize("names", [("Base", "Sub"), ("Sub", "Base")])
def test_a_base_that_lists_what_builds_on_it_is_no_circle(names: tuple[str, ...]) -> None:
    """The subtypes get the properties of the base, whichever of them comes first."""
    schemas = {
        "Base": {**record("a", a=STRING), "oneOf": [ref("Sub"), record(c=STRING)]},
        "Sub": {"allOf": [ref("Base"), record(b=STRING)]},
    }
    result = clean(**{name: schemas[name] for name in names})
    assert result["Sub"] == record("a", a=STRING, b=STRING)
    assert result["Base"] == {"oneOf": [ref("Sub"), record("a", a=STRING, c=STRING)]}


def test_two_unions_at_once_are_all_pairs() -> None:
    """Each member of the one with each of the other; more than a reader can take in are any value."""
    unions = [{"oneOf": [record(**{f"{key}{i}": STRING}) for i in range(9)]} for key in "ab"]
    few = [{"oneOf": union["oneOf"][:2]} for union in unions]
    assert len(clean(X={"allOf": few})["X"]["oneOf"]) == 4
    result, found = upgraded(X={"allOf": unions})
    assert (result["X"], [code for code, _, _ in found]) == ({}, ["SL302"])


def test_a_base_becomes_the_union_of_its_subtypes() -> None:
    """The base is a union sorted by tag, subtypes carry the base's properties and their tag."""
    kind = {"type": "string", "description": "Kind.", "default": "dog"}
    base = {**record("kind", kind=kind, age=STRING), "description": "A pet."}
    result = clean(
        Pet={**base, "discriminator": "kind"},
        Zebra={"allOf": [ref("Pet"), record(x=STRING)], "x-ms-discriminator-value": "a zebra"},
        Dog={"allOf": [ref("Pet")], "description": "A dog."},
        Puppy={"allOf": [ref("Dog"), record("y", y=STRING)], "x-ms-discriminator-value": "pup"},
    )
    assert result["Pet"] == {
        "description": "A pet.",
        "oneOf": [ref("Dog"), ref("Zebra"), ref("Puppy")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {
                "Dog": SCHEMAS + "Dog",
                "a zebra": SCHEMAS + "Zebra",
                "pup": SCHEMAS + "Puppy",
            },
            "x-default": "dog",
        },
    }
    told = {"description": "Kind."}
    zebra = record("kind", kind={**tag("a zebra"), **told}, age=STRING, x=STRING)
    assert result["Zebra"] == zebra
    assert list(result["Zebra"]["properties"]) == ["kind", "age", "x"]
    dog = record("kind", kind={**tag("Dog"), **told}, age=STRING)
    assert result["Dog"] == {**dog, "description": "A dog."}
    pup = record("kind", "y", kind={**tag("pup"), **told}, age=STRING, y=STRING)
    assert result["Puppy"] == pup


def test_a_mapping_names_the_tags_of_subtypes() -> None:
    """Without an extension the base's mapping, by name or reference, gives the tag values."""
    base = {
        **record("kind", kind=STRING),
        "discriminator": {"propertyName": "kind", "mapping": {"c": "Cat", "d": SCHEMAS + "Dog"}},
    }
    result = clean(Pet=base, Cat={"allOf": [ref("Pet")]}, Dog={"allOf": [ref("Pet")]})
    assert result["Pet"]["discriminator"]["mapping"] == {"c": SCHEMAS + "Cat", "d": SCHEMAS + "Dog"}
    assert result["Dog"] == record("kind", kind=tag("d"))


def test_a_base_that_lists_its_subtypes_is_no_circle() -> None:
    """A base whose oneOf names the subtypes that extend it is the same as one without."""
    base = {**record("kind", kind=STRING), "discriminator": {"propertyName": "kind"}}
    cat = {"Cat": {"allOf": [ref("Pet")]}, "Dog": {"allOf": [ref("Pet")]}}
    listed = clean(Pet={**base, "oneOf": [ref("Cat"), ref("Dog")]}, **cat)
    assert listed == clean(Pet=base, **cat)


def test_a_base_without_subtypes_loses_its_discriminator() -> None:
    """A discriminator with nothing to tell apart is dropped with a note."""
    base = record("kind", kind=STRING)
    result, found = upgraded(Pet={**base, "discriminator": {"propertyName": "kind"}})
    assert result["Pet"] == base
    assert found == [("SL308", "note", "/components/schemas/Pet/discriminator")]


def test_a_mapping_is_completed() -> None:
    """Members that a mapping leaves out are added with the values of their tag."""
    result = clean(
        A=record("type", type=tag("a")),
        B={"allOf": [record("type", type={"type": "string", "enum": ["b", "c"]})]},
        X={
            "anyOf": [ref("A"), ref("B")],
            "discriminator": {"propertyName": "type", "mapping": {"z": "A"}},
        },
    )
    mapping = {"z": SCHEMAS + "A", "b": SCHEMAS + "B", "c": SCHEMAS + "B"}
    assert result["X"]["discriminator"] == {"propertyName": "type", "mapping": mapping}


def test_a_mapping_to_nothing_is_left_out() -> None:
    """A mapping target that does not exist is no member: the entry goes, with a warning."""
    result, found = upgraded(
        A=record("type", type=tag("a")),
        X={
            "anyOf": [ref("A"), STRING],
            "discriminator": {"propertyName": "type", "mapping": {"n": "None"}},
        },
    )
    where = "/components/schemas/X/discriminator/mapping/n"
    assert found == [("SL348", "warning", where)]
    assert result["X"]["discriminator"]["mapping"] == {"a": SCHEMAS + "A"}


def test_an_member_without_the_tag_gets_it() -> None:
    """A member that a mapping names, and that lacks the property, has it as a constant or as words."""
    members = [ref("A"), ref("B")]
    mapping = {"a": "A", "b": "B", "c": "B"}
    result, found = upgraded(
        A=record(name=STRING),
        B=record(name=STRING),
        X={"anyOf": members, "discriminator": {"propertyName": "type", "mapping": mapping}},
    )
    assert result["A"]["properties"]["type"] == {"type": "string", "const": "a"}
    assert result["B"]["properties"]["type"] == {"type": "string", "enum": ["b", "c"]}
    assert found == [("SL345", "note", f"/components/schemas/{name}") for name in "AB"]


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_the_order_of_a_mapping_says_nothing(order: str) -> None:
    """Two values of one member come in the order of the alphabet, as keys of a mapping have none."""
    told = {"propertyName": "kind", "mapping": dict.fromkeys(order, SCHEMAS + "A")}
    result, _ = upgraded(
        A=record(x=STRING), B=record(), X={"oneOf": [ref("A"), ref("B")], "discriminator": told}
    )
    assert result["A"]["properties"]["kind"]["enum"] == ["a", "b"]


def test_a_value_of_two_members_is_in_no_mapping() -> None:
    """A tag value that two members share tells neither; a note says so."""
    a, b = record("type", type=tag("m"), a=STRING), record("type", type=tag("m"), b=STRING)
    result, found = upgraded(
        A=a,
        B=b,
        C=record("type", type=tag("c")),
        X={"oneOf": [ref("A"), ref("B"), ref("C")], "discriminator": {"propertyName": "type"}},
    )
    assert result["X"]["discriminator"]["mapping"] == {"c": SCHEMAS + "C"}
    assert found == [("SL349", "note", "/components/schemas/X/discriminator")]


def test_inline_members_are_in_no_mapping() -> None:
    """Inline members have no name to map to; nested unions map all of their values."""
    told = {"propertyName": "event"}
    inline = [record("event", event=tag(value)) for value in "ab"]
    members = [ref("Inner"), record("event", event=tag("c"))]
    result = clean(
        Inner={"oneOf": inline, "discriminator": told}, X={"oneOf": members, "discriminator": told}
    )
    assert result["Inner"]["discriminator"] == {"propertyName": "event"}
    mapping = {"a": SCHEMAS + "Inner", "b": SCHEMAS + "Inner"}
    assert result["X"]["discriminator"] == {"propertyName": "event", "mapping": mapping}
