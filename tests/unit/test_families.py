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
        ("/widgets/search", "put", "widgets.search_update"),
        ("/widgets/search/{id}", "get", "widgets.search_retrieve"),
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
