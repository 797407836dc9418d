"""Examples of specs: the right ones are shown, of the wrong ones nothing is."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

from specloom.api.model import Api, Definition
from specloom.api.patterns import has_match, is_pattern
from specloom.api.types import (
    ANY,
    Enum,
    EnumValue,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Primitive,
    Ref,
    Type,
    Union,
    constant,
)
from specloom.diagnostics import Report, Source
from specloom.examples import scalars
from specloom.examples.events import chosen, stated, written
from specloom.examples.fitting import Fitting, right_ones
from specloom.examples.patterns import sample
from specloom.examples.secrets import is_secret, looks_secret
from specloom.parse.stage import Overrides, parse
from specloom.read.document import Document, plant
from specloom.read.document import Object as Node
from specloom.upgrade.stage import upgrade

BOTH = ("north", "south")


def text(**limits: Any) -> Primitive:
    """A text with limits."""
    form = limits.pop("format", "")
    return Primitive("string", form, tuple(limits.items()))


def number(name: str = "integer", **limits: Any) -> Primitive:
    """A number with limits."""
    return Primitive(name, "", tuple(limits.items()))


def field(name: str, kind: Type, *variants: str, required: bool = False, **more: Any) -> Field:
    """A field that some variants have, or both."""
    uses = tuple(FieldUse(one, required, kind, **more) for one in variants or BOTH)
    return Field(name, kind, uses)


def values(*found: str) -> Enum:
    """An enumeration of texts that both variants have."""
    return Enum(tuple(EnumValue(one, "", BOTH) for one in found))


LINE = Object((field("article", text(), required=True), field("count", number(minimum=1))))
CAT = Object((field("kind", values("cat"), required=True), field("lives", number())))
DOG = Object((field("kind", values("dog"), required=True), field("tricks", List(text()))))
PET = Union((Member(Ref("Cat"), ("cat",), BOTH), Member(Ref("Dog"), ("dog",), BOTH)), "kind")
TYPES: dict[str, Type] = {"Line": LINE, "Cat": CAT, "Dog": DOG, "Pet": PET}
KNOWN = {name: Definition(name, kind, name, BOTH) for name, kind in TYPES.items()}


def shown(
    value: Any,
    kind: Type,
    *,
    owner: str = "north",
    variants: tuple[str, ...] = BOTH,
    sent: bool = True,
) -> list[Any]:
    """The example as it is shown; nothing if it is wrong."""
    fitting = Fitting(KNOWN, "", variants, sent)
    return list(right_ones([(owner, constant(value))], fitting, kind))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("A-1", text(pattern="^A-[0-9]+$", minLength=2, maxLength=3)),
        (3, number(minimum=1, maximum=3, multipleOf=3)),
        (0.3, number("number", multipleOf=0.1, exclusiveMinimum=0, exclusiveMaximum=1)),
        (True, Primitive("boolean")),
        (None, Nullable(text())),
        ("2026-01-31", text(format="date")),
        ("2026-01-31T09:30:00.5+01:00", text(format="date-time")),
        ("someone@example.com", text(format="email")),
        ("https://example.com/a", text(format="uri")),
        ("bag", values("bag", "box")),
        ("crate", Enum((EnumValue("box", "", BOTH),), open=True)),
        ("any", Enum((EnumValue("box", "", BOTH),), any_text=BOTH)),
        ([1, 2], List(number(), (("maxItems", 2), ("uniqueItems", True)))),
        ({"a": 1}, Map(number(), (("minProperties", 1),))),
        ({"article": "A-1", "count": 2}, Ref("Line")),
        ({"kind": "dog", "tricks": ["sit"]}, Ref("Pet")),
        ({"a": [None, {"b": 0.5}]}, ANY),
    ],
)
def test_right_examples_are_shown(value: Any, kind: Type) -> None:
    """What its type allows is shown as the spec has it."""
    assert shown(value, kind) == [value]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("B-1", text(pattern="^A-[0-9]+$")),
        ("A", text(minLength=2)),
        ("ABCD", text(maxLength=3)),
        (0, number(minimum=1)),
        (4, number(exclusiveMaximum=4)),
        (5, number(multipleOf=3)),
        (1.5, number()),
        (True, number()),
        (1, Primitive("boolean")),
        ("1", number()),
        (1, text()),
        (None, text()),
        (float("nan"), number("number")),
        ("2026-02-30", text(format="date")),
        ("yesterday", text(format="date-time")),
        ("someone", text(format="email")),
        ("no address", text(format="uri")),
        ("0b5c1f3e", text(format="uuid")),
        ("crate", values("bag", "box")),
        (1, Enum((EnumValue(value=True, variants=BOTH),))),
        ([1, 1], List(number(), (("uniqueItems", True),))),
        ([1, 2], List(number(), (("maxItems", 1),))),
        ({}, Map(number(), (("minProperties", 1),))),
        ({"count": 2}, Ref("Line")),
        ({"article": "A-1", "count": 0}, Ref("Line")),
        ({"article": "A-1", "colour": "red"}, Ref("Line")),
        ({"kind": "cat", "tricks": ["sit"]}, Ref("Pet")),
        ({"kind": "bird"}, Ref("Pet")),
        ({"a": "Bearer abcdefghijk"}, ANY),
        ({"password": "correct horse"}, ANY),
    ],
)
def test_wrong_examples_are_not_shown(value: Any, kind: Type) -> None:
    """What its type does not allow, or what no page may show, is not shown."""
    assert shown(value, kind) == []


def test_responses_have_values_that_are_known() -> None:
    """A value that a service may have, too, is in a request, but in no response."""
    kind = Enum((EnumValue("box", "", BOTH),), open=True)
    assert shown("crate", kind, sent=True) == ["crate"]
    assert shown("crate", kind, sent=False) == []


def test_limits_are_those_of_each_variant() -> None:
    """A value has to keep the limits of the variants that take it, and of the one that has it as an example."""
    own = (("north", (("maxLength", 3),)), ("south", (("maxLength", 5),)))
    kind = Primitive("string", "", (), own)
    assert shown("abcd", kind, owner="south", variants=("south",)) == ["abcd"]
    assert shown("abcd", kind, owner="south") == []
    assert shown("abcd", kind, owner="north", variants=("south",)) == []


def test_members_that_others_lack_are_left_out() -> None:
    """An example serves variants that lack an optional member of it, without that."""
    kind = Object((field("a", text(), required=True), field("b", text(), "north")))
    assert shown({"a": "x", "b": "y"}, kind) == [{"a": "x"}]
    assert shown({"a": "x", "b": "y"}, kind, variants=("north",)) == [{"a": "x", "b": "y"}]


def test_members_that_one_needs_are_missed() -> None:
    """An example without what a variant requires does not serve that one."""
    uses = (
        FieldUse("north", required=False, type=text()),
        FieldUse("south", required=True, type=text()),
    )
    kind = Object((field("a", text()), Field("b", text(), uses)))
    assert shown({"a": "x"}, kind, variants=("north",)) == [{"a": "x"}]
    assert shown({"a": "x"}, kind) == []


@pytest.mark.parametrize(
    "use", [{"wire": "B"}, {"convert": "decimal"}, {"apart": ((("b",), ("B",)),)}]
)
def test_what_a_variant_spells_otherwise_is_not_read(use: dict[str, Any]) -> None:
    """An example in another spelling than the base's is not taken for one in the base's."""
    kind = Object((field("b", text(), **use),))
    assert shown({"b": "1"}, kind) == []


def test_values_that_a_variant_spells_otherwise_are_not_read() -> None:
    """A value that another one is written as is no example of itself."""
    swapped = Enum(
        (
            EnumValue("on", "", BOTH, (("south", "off"),)),
            EnumValue("off", "", BOTH, (("south", "on"),)),
        )
    )
    assert shown("on", swapped, owner="north") == ["on"]
    assert shown("on", swapped, owner="south") == []


def test_members_of_one_direction_stay_in_it() -> None:
    """What is read only is in no request, what is written only in no response."""
    kind = Object(
        (
            Field("id", text(), (FieldUse("north", required=True, type=text()),), read_only=True),
            Field("pin", text(), (FieldUse("north", required=True, type=text()),), write_only=True),
        )
    )
    value, alone = {"id": "1", "pin": "2"}, ("north",)
    assert shown(value, kind, variants=alone, sent=True) == [{"pin": "2"}]
    assert shown(value, kind, variants=alone, sent=False) == [{"id": "1"}]
    assert shown({"pin": "2"}, kind, variants=alone, sent=True) == [{"pin": "2"}]


@pytest.mark.parametrize(
    "name", ["password", "client_secret", "apiKey", "X-Api-Key", "access_token"]
)
def test_credentials_of_specs_are_not_shown(name: str) -> None:
    """The example of a credential is replaced by something that says what it is."""
    (found,) = shown({name: "correct horse"}, Object((field(name, text()),)))
    assert "horse" not in found[name]
    assert is_secret(name)


@pytest.mark.parametrize("name", ["max_tokens", "next_page_token", "key", "author", "token_count"])
def test_other_names_are_no_credentials(name: str) -> None:
    """Counts of tokens, cursors and keys of maps are shown."""
    assert not is_secret(name)


def test_texts_like_credentials_are_not_shown() -> None:
    """A text that has the form of a key is not shown, whatever its name is."""
    assert looks_secret("use sk-proj-0123456789abcdef")
    assert not looks_secret("a task-force of thirty-seven")
    assert shown({"article": "ghp_0123456789abcdef"}, Ref("Line")) == []


@pytest.mark.parametrize(
    ("pattern", "value"),
    [("^(a+)+$", "a" * 40 + "!"), ("^(a|aa)+$", "a" * 60 + "!"), ("a*" * 9 + "b", "a" * 4000)],
)
def test_slow_patterns_stop_nothing(pattern: str, value: str) -> None:
    """A pattern that may take for ever is not tried, so its example is not shown."""
    begin = time.process_time()
    assert shown(value, text(pattern=pattern)) == []
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    ("pattern", "value"),
    [
        ("^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$", "0b5c1f3e-7a8d-4c2b-9e6f-1d2a3b4c5d6e"),
        ("^[a-z]+(-[a-z]+)*$", "an-example"),
        (r"^\+[1-9]\d{1,14}$", "+14155550123"),
    ],
)
def test_usual_patterns_are_tried(pattern: str, value: str) -> None:
    """Patterns of ids, slugs and numbers are no slow ones."""
    assert has_match(pattern, value)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d{4}-\d{2}-\d{2}$",
        "^[A-Z]{3}_[0-9]+(-x)?$",
        r"^(foo|bar)\.[^a]+$",
        r"^[\w.-]{3,}$",
        "[+-]?[1-9]+",
        "^[]a]+$",
        "a{2,3}?b",
        r"^(?:https?|ftp)://[^\s/]+\S*$",
        r"arn:[a-z]+:([a-z]{2}-\d{1}):(\d{12})?:(.*)",
    ],
)
def test_patterns_have_texts(pattern: str) -> None:
    """For a pattern of classes, groups and counts there is a text."""
    assert re.search(pattern, sample(pattern))


@pytest.mark.parametrize(
    "pattern",
    ["(((", "[", "a{", "a{9999999}", "(?=a)b", r"(a)\1", "(" * 5000, "x" * 10**6, "[^\\s\\S]"],
)
def test_other_patterns_have_none(pattern: str) -> None:
    """For what is no such pattern, or a text too long, there is none, at once."""
    assert sample(pattern) == ""


@pytest.mark.parametrize(
    "kind",
    [
        text(pattern="^[0-9]*$", minLength=6),
        text(pattern=r"^arn:aws(-[\w]+)*:[a-z0-9-]{0,63}:[0-9]{12}$"),
        text(pattern="(", minLength=3),
        text(minLength=20),
    ],
)
def test_texts_that_are_made_have_their_limits(kind: Primitive) -> None:
    """A text is as long as it has to be, and of its pattern, also where it takes long to find that out."""
    limits, found = dict(kind.limits), scalars.text(kind, "name")
    assert found
    assert len(found) >= int(limits.get("minLength") or 0)
    pattern = str(limits.get("pattern", ""))
    assert not is_pattern(pattern) or re.search(pattern, found)


def test_unions_in_unions_stop_nothing() -> None:
    """An example that many members of many unions could be is given up in time."""
    kind: Type = text()
    for _ in range(11):
        kind = List(Union(tuple(Member(kind, (), BOTH) for _ in range(9))))
    value: Any = 1
    for _ in range(11):
        value = [value]
    begin = time.process_time()
    assert shown(value, kind) == []
    assert time.process_time() - begin < 2


def read(document: dict[str, Any]) -> Api:
    """The API of a document."""
    report = Report()
    tree = plant({"info": {"title": "T", "version": "1"}, **document}, Source("a.json"))
    assert isinstance(tree, Node)
    upgraded = upgrade(Document("a.json", tree), report)
    return parse(upgraded, "north", "North", Overrides(), report)


def operation(version: str, **more: Any) -> Api:
    """The API of an operation."""
    key = "swagger" if version == "2.0" else "openapi"
    responses = {"responses": {"200": {"description": "d"}}}
    return read({key: version, "paths": {"/a": {"post": {**responses, **more}}}})


def _parameters() -> Iterator[Any]:
    plain = {"name": "a", "in": "query"}
    for version in ("3.0.3", "3.1.0"):
        typed = {**plain, "schema": {"type": "string", "example": "x"}}
        yield version, typed, ("x",)
        yield version, {**typed, "example": "y"}, ("y", "x")
        yield version, {**typed, "examples": {"b": {"value": "z"}, "a": {"value": "y"}}}, (
            "y",
            "z",
            "x",
        )
        yield version, {**plain, "examples": {"a": {"externalValue": "https://a.example"}}}, ()
        content = {"application/json": {"schema": {"type": "object"}, "example": {"b": 1}}}
        yield version, {**plain, "content": content}, (constant({"b": 1}),)
    yield "3.1.0", {**plain, "schema": {"type": "string", "examples": ["x", "y"]}}, ("x", "y")
    items = {"type": "array", "items": {"type": "string", "examples": ["x"]}}
    yield "3.1.0", {**plain, "schema": items}, (("x",),)
    yield "2.0", {**plain, "type": "string", "x-example": "x"}, ("x",)


@pytest.mark.parametrize(("version", "parameter", "wanted"), list(_parameters()))
def test_examples_of_parameters_are_read(version: str, parameter: Any, wanted: Any) -> None:
    """A parameter has its own examples, then those of its schema, in every version."""
    api = operation(version, parameters=[parameter])
    (found,) = api.operations[0].parameters
    assert found.uses[0].examples == wanted


def test_examples_of_media_types_are_read() -> None:
    """Bodies and responses have the examples of their media types, also those that are JSON as text."""
    media = {"schema": {"type": "object"}, "examples": {"a": {"value": '{"a": 1}'}}}
    events = {"schema": {"type": "object"}, "example": "data: {}"}
    content = {"application/json": media, "text/event-stream": events}
    api = operation(
        "3.0.3",
        requestBody={"content": {"application/json": media}},
        responses={"200": {"description": "d", "content": content}},
    )
    found = api.operations[0].uses[0].examples
    assert found
    assert found.body == found.response == ('{"a": 1}', constant({"a": 1}))
    assert found.events == ("data: {}",)


def test_examples_of_version_2_are_read() -> None:
    """Bodies and responses of version 2.0 have those that are under their media type, or an extension."""
    body = {"name": "b", "in": "body", "schema": {"type": "object"}, "x-example": {"a": 1}}
    response = {"description": "d", "schema": {"type": "object"}}
    examples = {"application/json": {"a": 2}, "text/plain": "a"}
    api = operation("2.0", parameters=[body], responses={"200": {**response, "examples": examples}})
    found = api.operations[0].uses[0].examples
    assert found
    assert found.body == (constant({"a": 1}),)
    assert found.response == (constant({"a": 2}),)


def test_examples_that_are_texts_are_read() -> None:
    """What documents have as the text of a value is that value; in OpenAI's it is under words of its own."""
    own = {"x-oaiMeta": {"example": '{"a": 1}'}}
    thing = {"type": "object", "properties": {"a": {"type": "integer"}}, **own}
    noted = {"x-oaiMeta": {"examples": {"response": '{"a": 2}', "request": {"curl": "curl"}}}}
    path = {"get": {"responses": {"200": {"description": "d"}}, **noted}}
    api = read({"openapi": "3.1.0", "paths": {"/a": path}, "components": {"schemas": {"A": thing}}})
    texts = (("north", '{"a": 1}'), ("north", constant({"a": 1})))
    assert api.definitions[0].examples == texts
    found = api.operations[0].uses[0].examples
    assert found
    assert found.response == ('{"a": 2}', constant({"a": 2}))


def test_texts_that_are_no_json_are_texts() -> None:
    """A text that JSON has no value for, or that no file can hold, is not read."""
    for one in ("NaN", "{", '"\\ud800"', "[" * 5000):
        schema = {"type": "object", "examples": [one]}
        api = read({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"A": schema}}})
        assert [value for _, value in api.definitions[0].examples] in ([one], [])


def test_null_of_what_may_be_missing_is_left_out() -> None:
    """A response that has null where its type has none is shown without, a request is not."""
    kind = Object((field("a", text(), required=True), field("b", text())))
    assert shown({"a": "x", "b": None}, kind, sent=False) == [{"a": "x"}]
    assert shown({"a": "x", "b": None}, kind, sent=True) == []
    assert shown({"a": None}, kind, sent=False) == []


def test_long_and_deep_examples_are_left_out() -> None:
    """What no page has room for is not kept, nor more than a few of one thing."""
    deep: Any = 1
    for _ in range(20):
        deep = [deep]
    schema = {"type": "string", "examples": ["x" * 5000, deep, *map(str, range(9))]}
    api = read({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"A": schema}}})
    assert api.definitions[0].examples == tuple(("north", str(one)) for one in range(4))


def test_examples_are_no_part_of_what_things_are() -> None:
    """Two fields that differ in their examples alone are the same."""
    one, other = (
        FieldUse("north", required=True, type=text(), examples=(value,)) for value in ("a", "b")
    )
    assert one == other
    assert hash(one) == hash(other)


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (
            (
                "run.created run.queued run.failed run.completed run.step.created run.step.delta run.step.completed "
                "message.created message.delta message.completed error done"
            ),
            (
                "run.created run.queued run.step.created message.created message.delta message.completed "
                "run.step.delta run.step.completed run.completed done"
            ),
        ),
        (
            (
                "message_start message_delta message_stop content_block_start content_block_delta "
                "content_block_stop ping error"
            ),
            "message_start content_block_start content_block_delta content_block_stop message_delta message_stop",
        ),
        ("text.done text.delta", "text.delta text.done"),
        ("a b c", "a b c"),
        ("", ""),
    ],
)
def test_streams_begin_and_end(names: str, wanted: str) -> None:
    """Events come in the order of their time, the inner ones inside of the outer; failures do not come."""
    found = names.split()
    assert [found[place] for place in chosen(found)] == wanted.split()


def test_many_events_are_few() -> None:
    """Of dozens of kinds of events an example has those of the text that is written."""
    tools = [f"r.{tool}_call.{end}" for tool in "abcdefghij" for end in ("in_progress", "done")]
    own = [
        "r.created",
        "r.completed",
        "r.output_item.added",
        "r.output_text.delta",
        "r.output_item.done",
    ]
    names = [*tools, *own]
    assert [names[place] for place in chosen(names)] == [own[0], own[2], own[3], own[4], own[1]]


def test_events_are_written_as_they_are_sent() -> None:
    """An event has the name that its type says, in a line of its own, and one line of data."""
    said = {"type": "a.done", "text": "x\ny"}
    assert written([said], enveloped=False, name="type", done=False) == (
        'event: a.done\ndata: {"type": "a.done", "text": "x\\ny"}'
    )
    assert written([said], enveloped=False, name="", done=True).endswith("\n\ndata: [DONE]")
    end = {"event": "done", "data": "[DONE]"}
    assert written([end], enveloped=True, name="event", done=True) == "event: done\ndata: [DONE]"


def test_names_of_events_are_one_line() -> None:
    """What would be another line of the stream is no name of an event."""
    hostile = {"type": "a\ndata: owned"}
    assert written([hostile], enveloped=False, name="type", done=False).count("\n") == 0


def test_events_of_specs_are_read() -> None:
    """The text of a stream is its events, with their names where these are a part of the type."""
    sent = 'event: a\ndata: {"b": 1}\n\ndata: [DONE]\n'
    assert stated(sent, enveloped=False) == [constant({"b": 1})]
    assert stated(sent, enveloped=True) == [constant({"event": "a", "data": {"b": 1}})]
    assert stated("data: no JSON", enveloped=False) == []
