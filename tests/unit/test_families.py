"""Families of dialects, each of two tiny specs that differ in one thing: calls, and what is sent."""

from __future__ import annotations

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

from specloom.comparison.rows import FILLS
from specloom.comparison.variants import compare


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
