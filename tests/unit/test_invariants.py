"""What holds whatever the variants are: the base is as it was, and nothing wrong is sent."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from families import (
    INTEGER,
    STRING,
    Family,
    document,
    family,
    many,
    operation,
    parameter,
    record,
    ref,
    union,
    words,
)

BOOLEAN: dict[str, Any] = {"type": "boolean"}
NUMBER: dict[str, Any] = {"type": "number"}


def pair(folder: Path, north: Any, south: Any, lines: str = "") -> Family:
    """Two documents as north, the base, and south."""
    return family(folder, {"north": north, "south": south}, {"south": lines})


def posting(schema: Any, body: Any = None, **schemas: Any) -> dict[str, Any]:
    """A document whose only operation takes an item, or another body, and gives an item back."""
    wanted = ref("Item") if body is None else body
    return document(
        {"/items": {"post": operation(wanted, ref("Item"))}}, {"Item": schema, **schemas}
    )


ITEM = record("theName", theName=STRING, size=INTEGER)
OTHER = record("the_name", the_name=STRING, size=INTEGER)


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({"anyOf": [ref("Item"), {"type": "null"}]}, {"the_name": "a", "size": 1}),
        (union(ref("Item"), ref("Else")), {"the_name": "a", "size": 1}),
        (ref("Box"), {"item": {"the_name": "a", "size": 1}}),
        (many(ref("Item")), None),
        (STRING, None),
    ],
)
def test_body_of_others_leaves_the_arguments_of_the_base(
    tmp_path: Path, body: Any, sent: Any
) -> None:
    """The fields of the base's body are the arguments, whatever another variant has as its body."""
    box = record(item={"anyOf": [ref("Item"), {"type": "null"}]})
    south = posting(OTHER, body, Else=record(more=STRING), Box=box)
    found = pair(tmp_path, posting(ITEM), south)
    north = found.service("north")
    create = inspect.signature(north.client.items.create).parameters
    assert create["the_name"].default is inspect.Parameter.empty
    north.client.items.create(the_name="a", size=1)
    assert north.last.json == {"theName": "a", "size": 1}
    other = found.service("south")
    if sent is None:
        with pytest.raises(found.errors.UnsupportedError, match="request body of type object"):
            other.client.items.create(the_name="a", size=1)
    else:
        other.client.items.create(the_name="a", size=1)
        assert other.last.json == sent


def test_names_that_are_exchanged(tmp_path: Path) -> None:
    """Two fields, two parameters and two values that the variant calls the other way round."""
    item = record("state", a=STRING, b=STRING, state={**words("on", "off"), "default": "on"})
    document = posting(item)
    document["paths"]["/items"]["post"]["parameters"] = [parameter("x"), parameter("y")]
    free = posting(record(**item["properties"]))
    free["paths"]["/items"]["post"]["parameters"] = [parameter("x"), parameter("y")]
    lines = '[variant.fields]\n"Item.a" = "b"\n"Item.b" = "a"\n'
    lines += '"items.create query:x" = "y"\n"items.create query:y" = "x"\n'
    lines += '[variant.values]\n"Item.state" = { on = "off", off = "on" }\n'
    service = pair(tmp_path, free, document, lines).service("south", {"a": "1", "state": "off"})
    made = service.client.items.create(a="A", b="B", x="X", y="Y")
    assert service.last.line == "POST /items?y=X&x=Y"
    assert service.last.json == {"b": "A", "a": "B", "state": "on"}
    assert (made.a, made.b, made.state) == (None, "1", "on")


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "what"),
    [
        ({"anyOf": [many(STRING), many(INTEGER)]}, many(STRING), [1], r"a\[\] of type number"),
        (
            {"type": "object", "additionalProperties": STRING},
            many(record(key=STRING, value=STRING)),
            {"k": "v"},
            "a of type object",
        ),
        (record(x=STRING), many(record(y=STRING)), {"x": "v"}, "a of type object"),
    ],
)
def test_type_of_the_base_that_the_variant_does_not_take(
    tmp_path: Path, ours: Any, theirs: Any, value: Any, what: str
) -> None:
    """Nothing is sent in a type that only others have, in lists and as items of lists either."""
    found = pair(tmp_path, posting(record(a=ours)), posting(record(a=theirs)))
    with pytest.raises(found.errors.UnsupportedError, match=what):
        found.service("south").client.items.create(a=value)
    north = found.service("north")
    north.client.items.create(a=value)
    assert north.last.json == {"a": value}


def test_several_values_of_a_parameter_that_takes_one(tmp_path: Path) -> None:
    """A list is refused where the variant has one text, though in a query everything is text."""
    north, south = (
        document({"/items": {"get": operation(None, many(STRING), [parameter("tags", schema=s)])}})
        for s in (many(STRING), STRING)
    )
    found = pair(tmp_path, north, south)
    service = found.service("south", [])
    with pytest.raises(found.errors.UnsupportedError, match="query parameter tags of type array"):
        service.client.items.list(tags=["a"])
    service.client.items.list(tags="a")
    assert service.last.line == "GET /items?tags=a"


@pytest.mark.parametrize(
    ("ours", "theirs", "line", "sent"),
    [
        (BOOLEAN, {**words("true", "false"), "default": "false"}, "", "false"),
        (words("in_x", "y"), {**words("inX", "y"), "default": "inX"}, "", "inX"),
        (STRING, {"type": "integer", "default": 3}, "number", 3),
    ],
)
def test_default_of_another_spelling_or_type(
    tmp_path: Path, ours: Any, theirs: Any, line: str, sent: Any
) -> None:
    """What is filled in for a variant goes out in the variant's words and type."""
    lines = f'[variant.convert]\n"Item.a" = "{line}"\n' if line else ""
    found = pair(tmp_path, posting(record(a=ours)), posting(record("a", a=theirs)), lines)
    service = found.service("south")
    service.client.items.create()
    assert service.last.json == {"a": sent}


def test_envelopes_with_more_in_them(tmp_path: Path) -> None:
    """What stands beside the key of an envelope is kept where the base has an envelope too."""
    north = posting(record(item=ref("Thing")), Thing=record(theName=STRING))
    south = posting(record(thing=ref("Thing")), Thing=record(the_name=STRING))
    service = pair(tmp_path, north, south).service("south", {"thing": {"the_name": "x"}, "m": 1})
    made = service.client.items.create(item={"theName": "a"})
    assert service.last.json == {"thing": {"the_name": "a"}}
    assert made.model_dump(by_alias=True) == {"item": {"theName": "x"}, "m": 1}


def test_envelope_whose_record_has_a_field_of_its_key(tmp_path: Path) -> None:
    """A record with a field of the envelope's name is still what is in the envelope."""
    inner = record(item=STRING, name=STRING)
    south = posting(record(item=ref("Thing")), Thing=inner)
    service = pair(tmp_path, posting(inner), south).service("south", {"item": {"item": "x"}})
    made = service.client.items.create(item="a", name="n")
    assert service.last.json == {"item": {"item": "a", "name": "n"}}
    assert (made.item, made.name) == ("x", None)


def test_what_is_refused_and_filled_in_at_any_depth(tmp_path: Path) -> None:
    """In a record that is in itself every level is checked, and gets what the variant requires."""
    north = record(theName=STRING, parts=many(ref("Item")), only=STRING)
    constant = {"const": "x"}
    south = record("kind", the_name=STRING, parts=many(ref("Item")), kind=constant)
    found = pair(tmp_path, posting(north), posting(south))
    service = found.service("south")
    service.client.items.create(parts=[{"parts": [{"parts": [{"theName": "a"}]}]}])
    inner = {"the_name": "a", "kind": "x"}
    for _ in range(3):
        inner = {"parts": [inner], "kind": "x"}
    assert service.last.json == inner
    with pytest.raises(found.errors.UnsupportedError, match="only: only available in north"):
        service.client.items.create(parts=[{"parts": [{"parts": [{"only": "a"}]}]}])


def test_discriminator_values_of_a_mapping(tmp_path: Path) -> None:
    """Values that only the mapping of a discriminator declares are written as each variant does."""
    documents = []
    for name, value in (("type", "a_a"), ("kind", "aA")):
        targets = {value: "#/components/schemas/A", "b": "#/components/schemas/B"}
        either = {"oneOf": [ref("A"), ref("B")]}
        either["discriminator"] = {"propertyName": name, "mapping": targets}
        members = {one: record(name, **{name: STRING}, **{one: STRING}) for one in ("A", "B")}
        documents.append(posting(either, **members))
    service = pair(tmp_path, *documents).service("south", {"kind": "aA", "A": "1"})
    made = service.client.items.create(body={"type": "a_a", "A": "2"})
    assert service.last.json == {"kind": "aA", "A": "2"}
    assert (type(made).__name__, made.type) == ("A", "a_a")


def test_list_of_several_where_the_base_has_one(tmp_path: Path) -> None:
    """A list of several is given in the base's words as it is, and can be sent again."""
    north = posting(record(one=record(theName=STRING), state=words("in_x", "y")))
    south = posting(record(one=many(record(the_name=STRING)), state=many(words("inX", "y"))))
    came = {"one": [{"the_name": "a"}, {"the_name": "b"}], "state": ["inX"]}
    service = pair(tmp_path, north, south).service("south", came)
    read = service.client.items.create().model_dump(by_alias=True)
    assert read == {"one": [{"theName": "a"}, {"theName": "b"}], "state": "in_x"}
    service.client.items.create(**read)
    assert service.last.json == came


def test_extra_fields_are_in_the_envelope(tmp_path: Path) -> None:
    """Fields that no document knows go where the arguments go; beside a list where that is none."""
    item = posting(record(a=STRING))
    boxed = posting(record(a=STRING), ref("Box"), Box=record(item=ref("Item")))
    found = pair(tmp_path, item, boxed)
    service = found.service("south")
    service.client.items.create(a="x", extra_body={"b": 1})
    assert service.last.json == {"item": {"a": "x", "b": 1}}
