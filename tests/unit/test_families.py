"""Families of dialects, each of two tiny specs that differ in one thing: calls, and what is sent."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from families import (
    INTEGER,
    STRING,
    TEMPLATES,
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
from stated import undone, unstated

from specloom.api.types import Enum, List
from specloom.comparison.counts import lines
from specloom.comparison.rows import FILLS
from specloom.comparison.variants import compare
from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.pipeline import Run


def pair(folder: Path, north: Any, south: Any, **more: Any) -> Family:
    """Two documents as north, the base, and south."""
    return family(folder, {"north": north, "south": south}, **more)


def names(found: Family) -> dict[tuple[str, str], str]:
    """What the operations are called, by method and path."""
    return {(o.method, o.path): o.name for o in found.run.api().operations}


WIDGET = record("displayName", displayName=STRING, maxSize=INTEGER, createdAt=STRING)
LIST = {"List": record(data=many(STRING))}


def posting(schema: Any) -> dict[str, Any]:
    """A document whose only operation takes a widget and gives it back."""
    return document(
        {"/widgets": {"post": operation(ref("Widget"), ref("Widget"))}}, {"Widget": schema}
    )


def test_fields_of_another_kind_leave_the_names_of_the_base(tmp_path: Path) -> None:
    """Fields of equal names but for case are called as ever in calls and models of the base."""
    other = record(display_name=many(STRING), max_size=STRING, created_at=INTEGER)
    north = pair(tmp_path, posting(WIDGET), posting(other)).service("north")
    north.response = {"displayName": "a", "createdAt": "now"}
    made = north.client.widgets.create(display_name="a", max_size=1)
    assert north.last.json == {"displayName": "a", "maxSize": 1}
    assert (made.display_name, made.created_at) == ("a", "now")


@pytest.mark.parametrize(
    ("path", "method", "name"),
    [
        ("/widgets/search", "put", "widgets.put_search"),
        ("/widgets/search/{id}", "get", "widgets.retrieve_search"),
    ],
)
def test_operations_of_others_leave_the_names_of_the_base(
    tmp_path: Path, path: str, method: str, name: str
) -> None:
    """A call of the base stays a call, whatever another variant has at or below its path."""
    slots = [parameter("id", "path")] if "{" in path else []
    north = document({"/widgets/search": {"post": operation(record(q=STRING), ref("List"))}}, LIST)
    south = document({path: {method: operation(None, ref("List"), slots)}}, LIST)
    found = names(pair(tmp_path, north, south))
    assert found["POST", "/widgets/search"] == "widgets.search"
    assert found[method.upper(), path] == name


def test_constant_of_the_base_stays_an_argument(tmp_path: Path) -> None:
    """What callers of the base write is accepted, also where other variants have no such field."""
    north = posting(record("kind", kind={"const": "w"}, name=STRING))
    found = pair(tmp_path, north, posting(record(name=STRING)))
    service = found.service("north")
    service.client.widgets.create(kind="w", name="a")
    assert service.last.json == {"kind": "w", "name": "a"}
    service.client.widgets.create(name="a")
    assert service.last.json == {"name": "a", "kind": "w"}


def test_rule_that_reorders_parameters_swaps_no_ids(tmp_path: Path) -> None:
    """A path rule keeps its parameters by their names, in whatever order the two paths have them."""
    thing = {"Thing": record(id=STRING)}

    def reading(path: str, *slots: str) -> Any:
        told = [parameter(name, "path") for name in slots]
        return document({path: {"get": operation(None, ref("Thing"), told)}}, thing)

    found = pair(
        tmp_path,
        reading("/a/{aid}/b/{bid}", "aid", "bid"),
        reading("/b/{bid}/a/{aid}", "bid", "aid"),
        own={"south": 'paths = {"/b/{bid}/a/{aid}" = "/a/{aid}/b/{bid}"}'},
    )
    for variant, line in (("north", "GET /a/A/b/B"), ("south", "GET /b/B/a/A")):
        service = found.service(variant, {"id": "x"})
        service.client.a.b.retrieve("B", aid="A")
        assert service.last.line == line


def card(discriminator: str, value: str, **fields: Any) -> dict[str, Any]:
    """A member of a union, with its discriminator."""
    return record(discriminator, **{discriminator: {"const": value}}, **fields)


def paying(body: Any, discriminator: str, value: str, name: str) -> dict[str, Any]:
    """A document that takes a payment by card or by bank, and gives it back."""
    schemas = {
        "Card": card(discriminator, value, **{name: STRING}),
        "Bank": card(discriminator, "bank", iban=STRING),
        "Payment": union(ref("Card"), ref("Bank"), discriminator=discriminator),
    }
    return document({"/payments": {"post": operation(body, ref("Payment"))}}, schemas)


@pytest.mark.parametrize("several", [False, True])
def test_bodies_that_are_unions_or_lists_have_rows(tmp_path: Path, *, several: bool) -> None:
    """A whole body is written in the variant's words: its fields, its discriminator, its values."""
    body = many(ref("Payment")) if several else ref("Payment")
    north = paying(body, "type", "credit_card", "cardNumber")
    south = paying(body, "kind", "creditCard", "card_number")
    service = pair(tmp_path, north, south).service("south")
    service.response = {"kind": "creditCard", "card_number": "2"}
    given = {"type": "credit_card", "cardNumber": "1"}
    made = service.client.payments.create(body=[given] if several else given)
    sent = {"kind": "creditCard", "card_number": "1"}
    assert service.last.json == ([sent] if several else sent)
    assert (type(made).__name__, made.type, made.card_number) == ("Card", "credit_card", "2")


def putting(**fields: Any) -> dict[str, Any]:
    """A document whose only operation takes an item with some fields."""
    return document({"/items": {"post": operation(record(**fields))}})


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "kind"),
    [
        (STRING, INTEGER, "1", "string"),
        (many(STRING), STRING, ["a"], "array"),
        (STRING, record(id=STRING), "a", "string"),
        ({"type": "object", "additionalProperties": STRING}, many(STRING), {"a": "b"}, "object"),
    ],
)
def test_type_of_the_other_side_is_refused(
    tmp_path: Path, ours: Any, theirs: Any, value: Any, kind: str
) -> None:
    """Each variant takes values of its own type; what would have the wrong one is never sent."""
    found = pair(tmp_path, putting(a=ours), putting(a=theirs))
    north, south = found.service("north"), found.service("south")
    north.client.items.create(a=value)
    assert north.last.json == {"a": value}
    with pytest.raises(found.errors.UnsupportedError, match=f"argument a of type {kind}"):
        south.client.items.create(a=value)
    assert not south.requests


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "sent"),
    [
        ({"type": "boolean"}, words("true", "false"), True, "true"),
        (INTEGER, words("1", "2"), 1, "1"),
        (STRING, many(STRING), "a", ["a"]),
        (record(bName=STRING), many(record(b_name=STRING)), {"bName": "x"}, [{"b_name": "x"}]),
    ],
)
def test_exact_conversions_need_no_line(
    tmp_path: Path, ours: Any, theirs: Any, value: Any, sent: Any
) -> None:
    """A constant as text, and one in a list, are converted there and back from the types alone."""
    north, south = (
        document(
            {"/items": {"post": operation(ref("Item"), ref("Item"))}}, {"Item": record(a=kind)}
        )
        for kind in (ours, theirs)
    )
    found = pair(tmp_path, north, south)
    for name, wire in (("north", value), ("south", sent)):
        service = found.service(name, {"a": wire})
        made = service.client.items.create(a=value)
        assert service.last.json == {"a": wire}
        assert made.model_dump(mode="json", by_alias=True) == {"a": value}


def test_converted_fields_may_be_spelled_otherwise(tmp_path: Path) -> None:
    """A field in another spelling is the same one where its type is converted from the types alone."""
    north, south = (
        posting(record(is_public={"type": "boolean"})),
        posting(record(isPublic=words("true", "false"))),
    )
    service = pair(tmp_path, north, south).service("south", {"isPublic": "false"})
    assert service.client.widgets.create(is_public=True).is_public is False
    assert service.last.json == {"isPublic": "true"}


def test_envelope_of_an_update_that_takes_less(tmp_path: Path) -> None:
    """What is wrapped is the same record, though the base lets callers change fewer fields of it."""
    names = ("name", "size", "colour", "weight", "shape")
    north = document({"/items": {"post": operation(record(name=STRING, size=STRING))}})
    wide = {"Item": record(**dict.fromkeys(names, STRING)), "Box": record(item=ref("Item"))}
    south = document({"/items": {"post": operation(ref("Box"))}}, wide)
    service = pair(tmp_path, north, south).service("south")
    service.client.items.create(name="x", size="y")
    assert service.last.json == {"item": {"name": "x", "size": "y"}}


def responding(code: str, schema: Any) -> dict[str, Any]:
    """A document whose only operation has a response of its own."""
    content = {"content": {"application/json": {"schema": schema}}} if schema else {}
    deleting = {
        "responses": {code: {"description": "Done.", **content}},
        "parameters": [parameter("id", "path")],
    }
    schemas = {"Widget": record("id", id=STRING), "Job": record("job", job=STRING)}
    return document({"/widgets/{id}": {"delete": deleting}}, schemas)


def test_nothing_beside_an_object(tmp_path: Path) -> None:
    """Where one responds with nothing and the other with an object, a call gives either."""
    found = pair(tmp_path, responding("204", None), responding("200", ref("Widget")))
    north, south = found.service("north"), found.service("south", {"id": "a"})
    north.status = 204
    assert north.client.widgets.delete("a") is None
    assert south.client.widgets.delete("a").id == "a"


def test_responses_of_different_things_stay_two(tmp_path: Path) -> None:
    """Records with nothing in common are members of a union, not one record of optional fields."""
    found = pair(tmp_path, responding("201", ref("Widget")), responding("202", ref("Job")))
    widget = found.service("north", {"id": "a"}).client.widgets.delete("a")
    job = found.service("south", {"job": "b"}).client.widgets.delete("a")
    assert (type(widget).__name__, type(job).__name__) == ("Widget", "Job")


@pytest.mark.parametrize(("ours", "theirs"), [("query", "header"), ("header", "query")])
def test_parameter_in_another_place(tmp_path: Path, ours: str, theirs: str) -> None:
    """A parameter that the variant has in another place is sent there, under its name."""
    documents = [
        document({"/items": {"post": operation(record(a=STRING), None, [parameter(name, place)])}})
        for name, place in (("org", ours), ("Org", theirs))
    ]
    sent = []
    for name in ("north", "south"):
        service = pair(tmp_path, *documents).service(name)
        service.client.items.create(org="x", a="b")
        sent.append((service.last.line, service.last.headers.get("org")))
    lines = {"query": ("POST /items?org=x", None), "header": ("POST /items", "x")}
    other = {"query": ("POST /items?Org=x", None), "header": ("POST /items", "x")}
    assert sent == [lines[ours], other[theirs]]


@pytest.mark.parametrize("reverse", [False, True])
def test_argument_in_the_body_or_the_query(tmp_path: Path, *, reverse: bool) -> None:
    """An argument of the body goes into the query of the variant, and the other way round."""
    body = document({"/items": {"post": operation(record(a=STRING, dry_run=STRING))}})
    query = document(
        {"/items": {"post": operation(record(a=STRING), None, [parameter("dry_run")])}}
    )
    both = (query, body) if reverse else (body, query)
    found = pair(tmp_path, *both)
    sent = {}
    for name in ("north", "south"):
        service = found.service(name)
        service.client.items.create(dry_run="x", a="b")
        sent[name] = (service.last.line, service.last.json)
    wanted = [("POST /items", {"a": "b", "dry_run": "x"}), ("POST /items?dry_run=x", {"a": "b"})]
    assert list(sent.values()) == (wanted[::-1] if reverse else wanted)


def test_same_definition_in_another_use_is_one_class(tmp_path: Path) -> None:
    """Definitions of equal name and shape become one, though no operation pairs them."""
    item = {"Item": record("id", id=STRING, kind=words("a", "b"))}
    north = document({"/a": {"get": operation(None, ref("Item"))}}, item)
    south = document({"/b": {"get": operation(None, ref("Item"))}}, item)
    found = pair(tmp_path, north, south)
    assert [d.name for d in found.run.api().definitions if "Kind" not in d.name] == ["Item"]


def kept(at: str) -> str:
    """A table that switches rules off for one place of south."""
    return f'[[keep]]\nvariant = "south"\nat = "{at}"\nreason = "They are two things."\n'


@pytest.mark.parametrize(
    ("at", "sent", "line"),
    [
        ("", {"item": {"unitSize": 1, "state": "inStock"}}, "PUT /v2/items/1?dryRun=yes"),
        ("Item.unitSize", {"item": {"state": "inStock"}}, "PUT /v2/items/1?dryRun=yes"),
        ("Item.state", {"item": {"unitSize": 1}}, "PUT /v2/items/1?dryRun=yes"),
    ],
)
def test_rule_that_is_off_for_a_field(
    tmp_path: Path, at: str, sent: dict[str, Any], line: str
) -> None:
    """Where a field is kept, no rule makes it, or its values, one with the base's."""
    found = pair(tmp_path, *items(), extra=kept(at) if at else "")
    service = found.service("south", {"item": {"unitSize": 3}})
    given: dict[str, Any] = {"unit_size": 1, "state": "in_stock"}
    if at == "Item.state":
        given.pop("state")
    if at == "Item.unitSize":
        given.pop("unit_size")
    service.client.items.update("1", **given, dry_run="yes")
    assert (service.last.line, service.last.json) == (line, sent)
    if at:
        with pytest.raises(found.errors.UnsupportedError):
            service.client.items.update("1", unit_size=1, state="in_stock")


@pytest.mark.parametrize(
    ("at", "names"),
    [
        ("PUT /v2/items/{id}", {"items.update", "items.put"}),
        ("*", {"items.update", "v2.items.update"}),
    ],
)
def test_rule_that_is_off_for_operations(tmp_path: Path, at: str, names: set[str]) -> None:
    """Where an operation is kept, or all paths are, it is matched as it is written."""
    found = pair(tmp_path, *items(), extra=kept(at))
    assert {operation.name for operation in found.run.api().operations} == names


def items() -> tuple[dict[str, Any], dict[str, Any]]:
    """Two documents with the update of an item, in other words and another envelope."""
    slot = parameter("id", "path")
    north = {"Item": record(unit_size=INTEGER, state=words("in_stock", "sold"))}
    south = {
        "Item": record(unitSize=INTEGER, state=words("inStock", "soldOut")),
        "Box": record("item", item=ref("Item")),
    }
    post = operation(ref("Item"), ref("Item"), [slot, parameter("dry_run", "header")])
    put = operation(ref("Box"), ref("Box"), [slot, parameter("dryRun")], operationId="update_item")
    return (
        document({"/items/{id}": {"post": post}}, north),
        document({"/v2/items/{id}": {"put": put}}, south),
    )


def words_of_south(folder: Path, north: Any, south: Any, lines: str) -> Family:
    """A pair, of which south has lines of its own."""
    return pair(folder, north, south, own={"south": lines})


@pytest.mark.parametrize(
    ("how", "kinds", "value", "sent"),
    [
        ("rfc3339", (INTEGER, STRING), 1767225600, "2026-01-01T00:00:00Z"),
        ("epoch", (STRING, INTEGER), "2026-01-01T00:00:00Z", 1767225600),
        ("csv", (many(STRING), STRING), ["a", "b"], "a,b"),
        ("csv", (many(STRING), STRING), [], ""),
        ("decimal", ({"type": "number"}, STRING), 1.5, "1.5"),
        ("number", (STRING, {"type": "number"}), "1.5", 1.5),
        ("text", ({"type": "boolean"}, STRING), False, "false"),
        ("list", (STRING, many(STRING)), "a", ["a"]),
    ],
)
def test_conversions_of_the_configuration(
    tmp_path: Path, how: str, kinds: tuple[Any, Any], value: Any, sent: Any
) -> None:
    """A field that is written in another type is converted there and back."""
    north, south = (
        document(
            {"/items": {"post": operation(ref("Item"), ref("Item"))}}, {"Item": record(a=kind)}
        )
        for kind in kinds
    )
    found = words_of_south(tmp_path, north, south, f'[variant.convert]\n"Item.a" = "{how}"\n')
    service = found.service("south", {"a": sent})
    made = service.client.items.create(a=value)
    assert service.last.json == {"a": sent}
    assert made.model_dump(mode="json", by_alias=True) == {"a": value}


def test_value_that_cannot_be_converted(tmp_path: Path) -> None:
    """A value of the wrong kind is an error before it is sent; in a response it stays as it came."""
    north, south = posting(record(at=INTEGER)), posting(record(at=STRING))
    lines = '[variant.convert]\n"Widget.at" = "rfc3339"\n'
    service = words_of_south(tmp_path, north, south, lines).service("south", {"at": "soon"})
    assert service.client.widgets.create(at=0).at == "soon"
    with pytest.raises(TypeError, match="at cannot be sent to this variant as 'now'"):
        service.client.widgets.create(at="now")
    assert len(service.requests) == 1


def test_configured_scale(tmp_path: Path) -> None:
    """A number can be written as a multiple."""
    north, south = posting(record(seconds=INTEGER)), posting(record(millis=INTEGER))
    lines = '[variant.fields]\n"Widget.millis" = "seconds"\n'
    lines += '[variant.convert]\n"Widget.millis" = { scale = 1000 }\n'
    service = words_of_south(tmp_path, north, south, lines).service("south", {"millis": 1500})
    assert service.client.widgets.create(seconds=2).seconds == 1.5
    assert service.last.json == {"millis": 2000}


def test_configured_words_of_a_union(tmp_path: Path) -> None:
    """A discriminator, its values and a field of a member have other words."""
    north = paying(record("pay", pay=ref("Payment")), "type", "card", "number")
    south = paying(record("pay", pay=ref("Payment")), "mode", "plastic", "digits")
    lines = '[variant.fields]\n"Card.digits" = "number"\n'
    lines += '[variant.values]\n"Payment.mode" = { plastic = "card" }\n'
    service = words_of_south(tmp_path, north, south, lines).service("south")
    service.response = {"mode": "plastic", "digits": "2"}
    made = service.client.payments.create(pay={"type": "card", "number": "1"})
    assert service.last.json == {"pay": {"mode": "plastic", "digits": "1"}}
    assert (type(made).__name__, made.type, made.number) == ("Card", "card", "2")


def test_configured_envelopes_and_places(tmp_path: Path) -> None:
    """What no rule sees as an envelope, and a parameter of another name and place."""
    listing = [parameter("org")]
    north = document(
        {"/orders": {"get": operation(None, ref("Page"), listing)}},
        {"Page": record(data=many(ref("Order"))), "Order": record(id=STRING)},
    )
    south = document(
        {"/orders": {"get": operation(None, ref("Seite"), [parameter("X-Mandant", "header")])}},
        {"Seite": record(eintraege=many(ref("Auftrag"))), "Auftrag": record(nr=STRING)},
    )
    lines = '[variant.fields]\n"Auftrag.nr" = "id"\n'
    lines += '[variant.envelopes]\n"GET /orders" = { response = "eintraege" }\n'
    lines += '[variant.place]\n"orders.list header:X-Mandant" = "query:org"\n'
    service = words_of_south(tmp_path, north, south, lines).service("south")
    service.response = {"eintraege": [{"nr": "1"}]}
    assert [order.id for order in service.client.orders.list(org="o").data] == ["1"]
    assert (service.last.line, service.last.headers["x-mandant"]) == ("GET /orders", "o")


@pytest.mark.parametrize(
    ("theirs", "sent"), [(STRING, None), (words("b"), "b"), (words("a", "b"), None)]
)
def test_constant_parameter_of_the_base_is_sent_as_ever(
    tmp_path: Path, theirs: Any, sent: str | None
) -> None:
    """A header with one value needs no argument for the base, whatever others have there."""
    north, south = (
        document(
            {
                "/items": {
                    "post": operation(
                        record(n=STRING),
                        None,
                        [parameter("X-Mode", "header", schema, required=True)],
                    )
                }
            }
        )
        for schema in (words("a"), theirs)
    )
    found = pair(tmp_path, north, south)
    for name, mode in (("north", "a"), ("south", sent)):
        service = found.service(name)
        service.client.items.create(n="x")
        assert service.last.headers.get("x-mode") == mode
    assert ("header.X-Mode", "north", "a") in filled(found) or sent == "b"


def filled(found: Family) -> set[tuple[str, str, Any]]:
    """What the comparison says is filled in: where, for whom, and with what."""
    return {
        (row.address, variant, action.value)
        for row in compare(found.run.api()).rows
        for action in row.actions
        if action.does == FILLS
        for variant in action.variants
    }


def test_constants_that_differ_are_each_variants_own(tmp_path: Path) -> None:
    """Where each variant requires a constant of its own, no caller need know it; the base's is taken."""
    north, south = (
        document({"/items": {"post": operation(record("v", n=STRING, v={"const": value}))}})
        for value in (1, 2)
    )
    found = pair(tmp_path, north, south)
    for name, value in (("north", 1), ("south", 2)):
        service = found.service(name)
        service.client.items.create(n="x")
        assert service.last.json == {"n": "x", "v": value}
    assert filled(found) == {("body.v", "north", 1), ("body.v", "south", 2)}
    north_service = found.service("north")
    north_service.client.items.create(n="x", v=1)
    assert north_service.last.json == {"n": "x", "v": 1}


def streaming(event: str) -> dict[str, Any]:
    """A document whose only operation takes one of two events and gives it back."""
    schemas = {
        "Step": card("type", event, text=STRING),
        "Done": card("type", "job.done", code=INTEGER),
        "Event": union(ref("Step"), ref("Done"), discriminator="type"),
    }
    return document({"/events": {"post": operation(ref("Event"), ref("Event"))}}, schemas)


def test_dots_between_words_are_spelling(tmp_path: Path) -> None:
    """Names of events that put a dot in another place are one, and each variant is sent its own."""
    found = pair(tmp_path, streaming("job.step_text.delta"), streaming("job.step.text.delta"))
    service = found.service("south", {"type": "job.step.text.delta", "text": "b"})
    made = service.client.events.create(body={"type": "job.step_text.delta", "text": "a"})
    assert service.last.json == {"type": "job.step.text.delta", "text": "a"}
    assert (type(made).__name__, made.type) == ("Step", "job.step_text.delta")


def test_dots_of_numbers_are_no_spelling(tmp_path: Path) -> None:
    """Versions stay what they are: 1.0 is not 10."""
    north, south = (
        document({"/items": {"post": operation(record(v=words(*values)))}})
        for values in (("v1.0", "v2"), ("v10", "v2"))
    )
    service = pair(tmp_path, north, south).service("south")
    service.client.items.create(v="v10")
    assert service.last.json == {"v": "v10"}


def test_member_whose_fields_are_alike_inside(tmp_path: Path) -> None:
    """Of members that share as many fields, the one with the same records inside is the partner."""
    plain, spoken = record(at=INTEGER, text=STRING), record(who=STRING, note=STRING, text=STRING)
    north = {
        "Turns": record("parts", task=words("talk"), parts=many(spoken), text=STRING),
        "Detail": record("parts", lang=STRING, parts=many(plain), text=STRING),
        "Result": union(ref("Turns"), ref("Detail")),
    }
    south = {
        "Full": record(
            "parts", task=words("talk", "read"), lang=STRING, parts=many(plain), text=STRING
        ),
        "Short": record("text", text=STRING),
        "Result": union(ref("Short"), ref("Full")),
    }
    post = {"/results": {"post": operation(record(a=STRING), ref("Result"))}}
    found = pair(tmp_path, document(post, north), document(post, south))
    known = {one.name: one.variants for one in found.run.api().definitions}
    assert known["Detail"] == ("north", "south")


def test_plain_record_that_is_several_members(tmp_path: Path) -> None:
    """A record whose field lists several discriminator values is all of these members."""
    members = ("Text", "Json", "Schema")
    north = {name: card("type", name.lower(), size=INTEGER) for name in members}
    north["Format"] = union(words("auto"), *map(ref, members))
    south = {
        "Plain": record(type=words("text", "json"), size=INTEGER),
        "Format": union(words("auto"), ref("Plain")),
    }
    post = {"/items": {"post": operation(record(f=ref("Format")), ref("Format"))}}
    found = pair(tmp_path, document(post, north), document(post, south))
    service = found.service("south", {"type": "json", "size": 1})
    made = service.client.items.create(f={"type": "text"})
    assert (service.last.json, type(made).__name__) == ({"f": {"type": "text"}}, "Json")
    with pytest.raises(found.errors.UnsupportedError, match="schema"):
        service.client.items.create(f={"type": "schema"})
    known = {one.name: one.variants for one in found.run.api().definitions}
    assert [known[name] for name in members] == [("north", "south")] * 2 + [("north",)]


@pytest.mark.parametrize(("ours", "theirs"), [(True, False), (False, True)])
def test_openness_of_a_single_value_is_that_of_the_base(
    tmp_path: Path, *, ours: bool, theirs: bool
) -> None:
    """What is open for the base stays open beside a constant, and a constant of it stays one."""
    north, south = (
        document(
            {
                "/items": {
                    "get": operation(None, ref("Item"), [parameter("include", "query", many(kind))])
                }
            },
            {"Item": record(id=STRING)},
        )
        for opens in (ours, theirs)
        for kind in ({**words("all"), "x-ms-enum": {"modelAsString": opens}},)
    )
    found = pair(tmp_path, north, south)
    (include,) = found.run.api().operations[0].parameters
    assert isinstance(include.type, List)
    assert isinstance(include.type.items, Enum)
    assert include.type.items.open is ours


def searching(method: str, path: str = "/widgets", *, body: bool, **fields: Any) -> dict[str, Any]:
    """A document that finds widgets by what is in the body or in the query."""
    tags = {"explode": False}
    query = [parameter(name, "query", kind, **tags) for name, kind in fields.items()]
    found = operation(record(**fields), ref("List"), [], operationId="search")
    if not body:
        found = operation(None, ref("List"), query, operationId="search")
    return document({path: {method: found}}, LIST)


@pytest.mark.parametrize("body", [False, True])
def test_methods_that_differ_are_one_call_by_a_rule(tmp_path: Path, *, body: bool) -> None:
    """A rule with methods makes a search by GET and one by POST the same call, there and back."""
    fields: dict[str, Any] = {"q": STRING, "tags": many(STRING)}
    get = searching("get", body=False, **fields)
    post = searching("post", "/widgets/search", body=True, **fields)
    rule = '"GET /widgets" = "POST /widgets/search"' if body else ""
    rule = rule or '"POST /widgets/search" = "GET /widgets"'
    pairs = (post, get) if body else (get, post)
    found = pair(tmp_path, *pairs, own={"south": f"paths = {{ {rule} }}"})
    assert len(found.run.api().operations) == 1
    (name,) = names(found).values()
    resource, _, verb = name.rpartition(".")
    for variant in ("north", "south"):
        service = found.service(variant, {"data": ["x"]})
        call = getattr(getattr(service.client, resource), verb)
        assert call(q="a", tags=["b", "c"]).data == ["x"]
        posting = (variant == "north") is body
        target = "POST /widgets/search" if posting else "GET /widgets?q=a&tags=b,c"
        assert service.last.line == target
        assert service.last.json == ({"q": "a", "tags": ["b", "c"]} if posting else None)
    said(found)


def said(found: Family) -> list[str]:
    """The rows of the comparison, as text, which are those of the tables."""
    api = found.run.api()
    comparison = compare(api)
    assert unstated(api, comparison) == []
    assert undone(comparison) == []
    return [
        f"{row.kind} {row.address}: {', '.join(says for _, says in row.says)}: "
        f"{', '.join(action.does for action in row.actions)}"
        for row in comparison.rows
    ]


EVENTS = {"text/event-stream": {"schema": ref("Chunk")}}
PLAIN = {"application/json": {"schema": ref("Chunk")}}


def chatting(paths: dict[str, tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Any]:
    """A document with a chat at some paths, each with its body and the content of its response."""
    made = {}
    for path, (body, content) in paths.items():
        slots = [parameter("id", "path")] if "{id}" in path else []
        slots += [parameter("chat", "path")] if "{chat}" in path else []
        made[path] = {"post": operation(body, None, slots)}
        made[path]["post"]["responses"] = {"200": {"description": "ok", "content": content}}
    return document(made, {"Chunk": record(text=STRING)})


FLAG = {"type": "boolean"}


def test_stream_at_a_path_of_its_own_is_a_flag(tmp_path: Path) -> None:
    """With a rule that sets a flag, a call that streams goes to the path where the variant streams."""
    body, flagged = record(text=STRING), record(text=STRING, stream=FLAG)
    north = chatting({"/chats/{id}": (flagged, {**PLAIN, **EVENTS})})
    south = chatting({"/chats/{id}": (body, PLAIN), "/chats/{chat}/stream": (body, EVENTS)})
    rule = 'paths = { "POST /chats/{chat}/stream" = "POST /chats/{id} stream=true" }'
    found = pair(tmp_path, north, south, own={"south": rule})
    assert len(found.run.api().operations) == 1
    assert found.run.report.diagnostics == []
    for variant, path, flag in (("north", "", {"stream": True}), ("south", "/stream", {})):
        service = found.service(variant, {"text": "b"})
        assert service.client.chats.update("1", text="a").text == "b"
        assert (service.last.line, service.last.json) == ("POST /chats/1", {"text": "a"})
        events = list(service.client.chats.update("1", text="a", stream=True))
        assert [event.text for event in events] == ["b"]
        assert service.last.line == f"POST /chats/1{path}"
        assert service.last.json == {"text": "a", **flag}
        service.client.chats.update("1", text="a", stream=False)
        assert service.last.line == "POST /chats/1"
        assert service.last.json == {
            "text": "a",
            **({} if variant == "south" else {"stream": False}),
        }
    row = "stream body.stream: body.stream, POST /chats/{id}/stream: streams where each does"
    assert row in said(found)


@pytest.mark.parametrize("place", ["query", "header", "body"])
@pytest.mark.parametrize("ours", [False, True])
def test_argument_is_bound_to_a_path_both_ways(tmp_path: Path, place: str, *, ours: bool) -> None:
    """What is in the path of one and elsewhere for the other is one argument of the call."""
    inside = document(
        {
            "/a/{region}/b": {
                "post": operation(record(n=STRING), None, [parameter("region", "path")])
            }
        }
    )
    slots = [parameter("Region", place)] if place != "body" else []
    fields = {"n": STRING, **({"Region": STRING} if place == "body" else {})}
    outside = document({"/b": {"post": operation(record(**fields), None, slots)}})
    rule = '"/b" = "/a/{region}/b"' if ours else '"/a/{region}/b" = "/b"'
    own = f'paths = {{ {rule} }}\nbind = {{ region = "{place}:Region" }}'
    pairs = (inside, outside) if ours else (outside, inside)
    found = pair(tmp_path, *pairs, own={"south": own})
    (name,) = names(found).values()
    for variant in ("north", "south"):
        service = found.service(variant)
        call: Any = service.client
        for part in name.split("."):
            call = getattr(call, part)
        call("x y", n="1") if ours else call(region="x y", n="1")
        sent = service.last
        if (variant == "north") is ours:
            assert (sent.line, sent.json) == ("POST /a/x%20y/b", {"n": "1"})
            assert "region" not in sent.headers
            continue
        assert sent.line == ("POST /b?Region=x%20y" if place == "query" else "POST /b")
        assert sent.headers.get("region") == ("x y" if place == "header" else None)
        assert sent.json == {"n": "1", **({"Region": "x y"} if place == "body" else {})}
    said(found)


def test_parameter_of_paths_is_an_argument_of_the_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What only the paths of a variant have is given to its client, or by the environment."""
    thing = {"get": operation(None, record(id=STRING), [parameter("id", "path")])}
    tenant = {**thing, "parameters": [parameter("account-id", "path")]}
    own = 'paths = { "/accounts/{account-id}/*" = "/*" }\nbind = { account-id = "client" }'
    south = document({"/accounts/{account-id}/things/{id}": tenant})
    found = pair(tmp_path, document({"/things/{id}": thing}), south, own={"south": own})
    for settings in ({"account_id": "a/1"}, {}):
        if not settings:
            monkeypatch.setenv("SOUTH_ACCOUNT_ID", "a/1")
        service = found.service("south", {"id": "1"}, **settings)
        assert service.client.things.retrieve("1").id == "1"
        assert service.last.line == "GET /accounts/a%2F1/things/1"
    north = found.service("north", {"id": "1"})
    north.client.things.retrieve("1")
    assert north.last.line == "GET /things/1"
    monkeypatch.delenv("SOUTH_ACCOUNT_ID")
    with pytest.raises(found.errors.ConfigurationError, match="SOUTH_ACCOUNT_ID"):
        found.service("south")
    assert "account_id: The `account-id` of the paths" in found.package.South.__doc__
    row = "place client.account-id: -, {account-id} of the path: asks the client"
    assert row in said(found)


def uploading(method: str, content: dict[str, Any]) -> dict[str, Any]:
    """A document that takes a body of some media."""
    made = operation(None, record(id=STRING))
    made["requestBody"] = {"required": True, "content": content}
    return document({"/files": {method: made}})


BINARY = {"type": "string", "format": "binary"}
WHOLE = {"audio/wav": {"schema": BINARY}}


def form(*required: str, **fields: Any) -> dict[str, Any]:
    """The content of a form with a file."""
    return {"multipart/form-data": {"schema": record(*required, file=BINARY, **fields)}}


@pytest.mark.parametrize("whole", [False, True])
def test_one_file_of_a_form_is_a_whole_body(tmp_path: Path, *, whole: bool) -> None:
    """A form with one file here and a file there are one call, each sent as its service takes it."""
    documents = [uploading("post", form("file", title=STRING)), uploading("post", WHOLE)]
    found = pair(tmp_path, *(reversed(documents) if whole else documents))
    assert found.codes() == []
    for variant in ("north", "south"):
        service = found.service(variant, {"id": "1"})
        given = {"body": b"RIFF"} if whole else {"file": b"RIFF"}
        assert service.client.files.create(**given).id == "1"
        sent = service.last
        if (variant == "north") is whole:
            assert (sent.content, sent.headers["content-type"]) == (b"RIFF", "audio/wav")
        else:
            assert sent.headers["content-type"].startswith("multipart/form-data")
            assert b'name="file"' in sent.content
            assert b"RIFF" in sent.content
    if not whole:
        with pytest.raises(found.errors.UnsupportedError, match="title"):
            service.client.files.create(file=b"RIFF", title="t")
    wrapped = ("bare", "{file: …}") if whole else ("{file: …}", "bare")
    assert f"envelope body: {', '.join(wrapped)}: wraps as each does" in said(found)


RESPONSES: dict[str, Any] = {
    "json": {"application/json": {"schema": record(id=STRING)}},
    "bytes": {"application/pdf": {"schema": BINARY}},
    "text": {"text/plain": {"schema": STRING}},
    "none": {},
}


@pytest.mark.parametrize("south", ["json", "bytes", "text", "none"])
@pytest.mark.parametrize("north", ["json", "bytes", "text", "none"])
def test_responses_of_different_media_are_a_union(tmp_path: Path, north: str, south: str) -> None:
    """Each variant's response is decoded as its own media, and is a member of the result's type."""
    returned = {"bytes": b"{}", "text": "{}", "none": None}
    documents = []
    for media in (north, south):
        made = {"responses": {"200": {"description": "ok", "content": RESPONSES[media]}}}
        documents.append(document({"/report": {"get": made}}))
    found = pair(tmp_path, *documents)
    assert "SL402" not in found.codes()
    for variant, media in (("north", north), ("south", south)):
        service = found.service(variant, {})
        if media == "none":
            service.status = 204
        result = service.client.report.retrieve()
        if media == "json":
            assert type(result).__name__ not in ("bytes", "str", "NoneType")
        else:
            assert (result.content if media == "bytes" else result) == returned[media]
        undeclared = north == south == "none"
        accepted = "*/*" if media in ("bytes", "text") or undeclared else "application/json"
        assert service.last.headers["accept"] == accepted
    stated = [row for row in said(found) if row.startswith("response response")]
    assert bool(stated) is (north != south)


def test_one_side_of_an_operation_is_left_out(tmp_path: Path) -> None:
    """With an exemption of one variant the others keep an operation that the variant then lacks."""
    north = uploading("post", {"application/json": {"schema": record(text=STRING)}})
    allow = '[[allow]]\nvariant = "south"\noperation = "POST /files"\nreason = "raw there"\n'
    documents = (north, uploading("post", WHOLE), uploading("post", WHOLE))
    found = family(
        tmp_path,
        dict(zip(("north", "south", "west"), documents, strict=True)),
        extra=allow + allow.replace("south", "west"),
    )
    assert found.codes() == []
    service = found.service("north", {"id": "1"})
    service.client.files.create(text="a")
    assert service.last.json == {"text": "a"}
    south = found.service("south")
    with pytest.raises(found.errors.UnsupportedError, match="the operation itself"):
        south.client.files.create(text="a")
    assert south.requests == []
    assert found.run.counts is not None
    assert "left out: operation POST /files of south (raw there)" in lines(found.run.counts)
    assert any(row.startswith("operation ") for row in said(found))


def test_exemption_of_one_variant_that_is_not_needed_is_an_error(tmp_path: Path) -> None:
    """Of several exemptions only those without which the variants agree are reported."""
    documents = {}
    for name, content in (
        ("north", {"application/json": {"schema": record(a=STRING)}}),
        ("south", WHOLE),
    ):
        documents[name] = uploading("post", content)
        documents[name]["paths"]["/notes"] = {"get": operation(None, record(id=STRING))}
    allow = [
        f'[[allow]]\nvariant = "south"\noperation = "{route}"\nreason = "x"\n'
        for route in ("POST /files", "GET /notes")
    ]
    with pytest.raises(Stopped):
        family(tmp_path, documents, extra="".join(allow))
    report = Report()
    config = load(tmp_path / "specloom.toml", report)
    assert config is not None
    run = Run(config, TEMPLATES, report)
    with suppress(Stopped):
        run.files()
    assert [(one.code, one.message) for one in report.errors] == [
        ("SL507", "unneeded exemption: the operation 'GET /notes' can be generated for south")
    ]


def test_several_documents_are_one_variant(tmp_path: Path) -> None:
    """Documents of one service are one client: equal schemas once, others by the name of their file."""
    error = record(code=STRING)
    orders = document(
        {"/orders": {"get": operation(None, ref("Order"))}},
        {
            "Order": record(id=STRING, state=ref("State"), error=ref("Error")),
            "State": words("a"),
            "Error": error,
        },
    )
    bills = document(
        {
            "/orders": {"post": operation(ref("Bill"), ref("Bill"))},
            "/bills/{id}": {"get": operation(None, ref("Bill"), [parameter("id", "path")])},
        },
        {
            "Bill": record(id=STRING, state=ref("State"), error=ref("Error")),
            "State": words("b"),
            "Error": error,
        },
    )
    whole = document(
        {**bills["paths"], "/orders": {**orders["paths"]["/orders"], **bills["paths"]["/orders"]}},
        {
            "Order": orders["components"]["schemas"]["Order"],
            "Bill": record(id=STRING, state=ref("Paid"), error=ref("Error")),
            "State": words("a"),
            "Paid": words("b"),
            "Error": error,
        },
    )
    found = family(tmp_path, {"north": [orders, bills], "south": whole})
    assert found.codes() == ["SL525"]
    assert {one.name for one in found.run.api().definitions} == {
        "Bill",
        "Error",
        "North1State",
        "Order",
        "State",
    }
    assert set(names(found)) == {("GET", "/orders"), ("POST", "/orders"), ("GET", "/bills/{id}")}
    assert {row.partition(" ")[0] for row in said(found)} == {"server"}
    for variant in ("north", "south"):
        service = found.service(variant, {"id": "1", "state": "b"})
        assert service.client.bills.retrieve("1").state == "b"
        assert service.last.line == "GET /bills/1"


def test_patches_of_several_documents_fit_one_of_them(tmp_path: Path) -> None:
    """What an overlay or a diff names need be in one document only, and is an error in none."""
    documents = [
        document({f"/{name}": {"get": operation(None, record(id=STRING), operationId=name)}})
        for name in ("cars", "vans")
    ]
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "x", "version": "1"},
        "actions": [
            {"target": "$.paths['/vans'].get", "update": {"operationId": "lorries"}},
            {"target": "$.paths['/cars'].get", "update": {"deprecated": True}},
        ],
    }
    (tmp_path / "overlay.json").write_text(json.dumps(overlay), "utf-8")
    own = {"north": 'apply = ["overlay.json"]'}
    api = family(tmp_path, {"north": documents}, own=own).run.api()
    assert [(one.uses[0].operation_id, one.deprecated) for one in api.operations] == [
        ("cars", True),
        ("lorries", False),
    ]
    overlay["actions"][0]["target"] = "$.paths['/bikes'].get"
    (tmp_path / "overlay.json").write_text(json.dumps(overlay), "utf-8")
    with pytest.raises(Stopped):
        family(tmp_path, {"north": documents}, own=own)


def test_argument_of_a_path_is_where_the_base_has_it(tmp_path: Path) -> None:
    """What a binding or a flag puts into the body is an argument of the query if the base has it there."""
    slots = [parameter("model", "query", required=True), parameter("stream", "query", FLAG)]
    body, media = record(text=STRING), {**PLAIN, **EVENTS}
    north = chatting({"/chat": (body, media)})
    north["paths"]["/chat"]["post"]["parameters"] = slots
    south = chatting(
        {"/engines/{id}/chat": (body, PLAIN), "/engines/{id}/chat/stream": (body, EVENTS)}
    )
    own = (
        'bind = { id = "model" }\n[variant.paths]\n"/engines/{id}/*" = "/*"\n'
        '"POST /engines/{id}/chat/stream" = "POST /chat stream=true"'
    )
    found = pair(tmp_path, north, south, own={"south": own})
    said(found)
    for variant, line in (
        ("north", "/chat?model=m&stream=true"),
        ("south", "/engines/m/chat/stream"),
    ):
        service = found.service(variant, {"text": "b"})
        assert len(list(service.client.chat(text="a", model="m", stream=True))) == 1
        assert (service.last.line, service.last.json) == (f"POST {line}", {"text": "a"})


def test_variant_alone_has_its_own_routes(tmp_path: Path) -> None:
    """Without any other variant, too, a call becomes a request of the paths that the service has."""
    chat = chatting(
        {
            "/a/{id}/chat": (record(text=STRING), PLAIN),
            "/a/{id}/chat/stream": (record(text=STRING), EVENTS),
        }
    )
    own = (
        'bind = { id = "model" }\n[variant.paths]\n'
        '"POST /a/{id}/chat/stream" = "PUT /chat stream=true"\n"POST /a/{id}/chat" = "PUT /chat"'
    )
    service = family(tmp_path, {"north": chat}, own={"north": own}).service("north", {"text": "b"})
    assert service.client.chat.update(text="a", model="m").text == "b"
    assert (service.last.line, service.last.json) == ("POST /a/m/chat", {"text": "a"})
    assert len(list(service.client.chat.update(text="a", model="m", stream=True))) == 1
    assert (service.last.line, service.last.json) == ("POST /a/m/chat/stream", {"text": "a"})


@pytest.mark.parametrize("south", ["json", "bytes", "text", "none"])
@pytest.mark.parametrize("north", ["json", "bytes", "text", "none"])
def test_responses_of_others_leave_the_names_of_the_base(
    tmp_path: Path, north: str, south: str
) -> None:
    """What others respond with changes no name of a call of the base."""
    documents = []
    for media in (north, south):
        made = {"responses": {"200": {"description": "ok", "content": RESPONSES[media]}}}
        documents.append(document({"/reports": {"get": made}}))
    alone = family(tmp_path, {"north": documents[0]}).run.api()
    both = pair(tmp_path, *documents).run.api()
    assert [one.name for one in alone.operations] == [one.name for one in both.operations]
