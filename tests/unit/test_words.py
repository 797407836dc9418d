"""What the configuration says of a variant: constants of events and parameters, places, envelopes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from families import (
    INTEGER,
    STRING,
    Family,
    diagnosed,
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

from specloom.comparison.variants import compare


def pair(folder: Path, north: Any, south: Any, lines: str = "") -> Family:
    """Two documents as north, the base, and south, of which the report states every difference."""
    found = family(folder, {"north": north, "south": south}, own={"south": lines})
    api = found.run.api()
    assert (unstated(api, compare(api)), undone(compare(api))) == ([], [])
    return found


def streaming(started: str, ended: str, text: str) -> dict[str, Any]:
    """A document whose only operation streams two events, by their names."""
    schemas = {
        "Started": record("event", "data", event={"const": started}, data=ref("Job")),
        "Ended": record("event", "data", event={"const": ended}, data=ref("Job")),
        "JobEvent": union(ref("Started"), ref("Ended"), discriminator="event"),
        "Job": record("id", id=STRING, **{text: STRING}),
    }
    made = operation(record(name=STRING, stream={"type": "boolean"}), ref("Job"))
    made["responses"]["200"]["content"]["text/event-stream"] = {"schema": ref("JobEvent")}
    return document({"/jobs": {"post": made}}, schemas)


@pytest.mark.parametrize("folded", [False, True])
def test_names_of_events(tmp_path: Path, *, folded: bool) -> None:
    """Events that the variant calls otherwise arrive under the names of the base, with its words."""
    names = ("job-started", "JobEnded") if folded else ("begin", "end")
    lines = '[variant.values]\n"JobEvent.event" = { begin = "job.started", end = "job_ended" }\n'
    first = "job_started" if folded else "job.started"
    north = streaming(first, "job_ended", "outText")
    found = pair(tmp_path, north, streaming(*names, "out_text"), "" if folded else lines)
    service = found.service("south")
    service.events = tuple((name, '{"id": "1", "out_text": "x"}') for name in (*names, "new"))
    events = list(service.client.jobs.create(name="a", stream=True))
    assert [type(event).__name__ for event in events[:2]] == ["Started", "Ended"]
    assert [event.event for event in events] == [first, "job_ended", "new"]
    assert events[0].data.out_text == "x"


def mapped(**values: str) -> dict[str, Any]:
    """A document with a union whose discriminator has a mapping of values."""
    schemas = {
        "Cat": record("kind", kind=words(*values.values()), lives=INTEGER),
        "Dog": record("kind", kind=words(*values.values()), bark=STRING),
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {v: ref(n)["$ref"] for n, v in values.items()},
            },
        },
    }
    return document(
        {"/pets": {"post": operation(record("pet", pet=ref("Pet")), ref("Pet"))}}, schemas
    )


def test_mapping_of_a_discriminator(tmp_path: Path) -> None:
    """Values that a mapping gives to members are written, and read, in the words of each."""
    lines = '[variant.values]\n"Pet.kind" = { felis = "cat", canis = "dog" }\n'
    both = mapped(Cat="cat", Dog="dog"), mapped(Cat="felis", Dog="canis")
    service = pair(tmp_path, *both, lines).service("south", {"kind": "canis", "bark": "w"})
    made = service.client.pets.create(pet={"kind": "cat", "lives": 9})
    assert service.last.json == {"pet": {"kind": "felis", "lives": 9}}
    assert (type(made).__name__, made.kind) == ("Dog", "dog")


def placed(place: str, name: str, *, body: bool = True) -> dict[str, Any]:
    """A document whose only operation has an argument in some place, beside a body."""
    fields = {name: INTEGER} if place == "body" else {}
    slots = [] if place == "body" else [parameter(name, place, INTEGER)]
    content = record(a=STRING, **fields) if body else (record(**fields) if fields else None)
    return document({"/items": {"post": operation(content, None, slots)}})


@pytest.mark.parametrize("ours", ["query", "header", "body"])
@pytest.mark.parametrize("theirs", ["query", "header", "body"])
@pytest.mark.parametrize("bodies", [(True, True), (True, False), (False, True)])
def test_configured_places(
    tmp_path: Path, ours: str, theirs: str, bodies: tuple[bool, bool]
) -> None:
    """An argument of another name goes where each has it, also where one has no body besides."""
    if ours == theirs:
        return
    north, south = placed(ours, "limit", body=bodies[0]), placed(theirs, "max", body=bodies[1])
    lines = f'[variant.place]\n"POST /items {theirs}:max" = "{ours}:limit"\n'
    found = pair(tmp_path, north, south, lines)
    for name, place, body in (("north", ours, bodies[0]), ("south", theirs, bodies[1])):
        service = found.service(name)
        own = "limit" if name == "north" else "max"
        service.client.items.create(limit=3, **({"a": "b"} if body else {}))
        sent = {"a": "b"} if body else {}
        sent |= {own: 3} if place == "body" else {}
        assert service.last.json == (sent or None)
        assert service.last.target == (f"/items?{own}=3" if place == "query" else "/items")
        assert service.last.headers.get(own) == ("3" if place == "header" else None)


def test_enveloped_forms(tmp_path: Path) -> None:
    """A form whose fields stand under one key is written as its media type writes objects."""

    def spec(whole: Any) -> dict[str, Any]:
        made = operation(whole)
        content = made["requestBody"]["content"]
        content["application/x-www-form-urlencoded"] = content.pop("application/json")
        schemas = {"Order": record(size=INTEGER, name=STRING), "Box": record(order=ref("Order"))}
        return document({"/orders": {"post": made}}, schemas)

    lines = '[variant.envelopes]\n"orders.create" = { body = "order" }\n'
    service = pair(tmp_path, spec(ref("Order")), spec(ref("Box")), lines).service("south")
    service.client.orders.create(size=1, name="a")
    assert service.last.content == b"order%5Bsize%5D=1&order%5Bname%5D=a"


@pytest.mark.parametrize(
    ("lines", "code", "message"),
    [
        ('[variant.values]\n"T.s" = { inStock = "in_stock" }', "SL522", "inStock is in_stock"),
        ('[variant.values]\n"T.s" = { soon = "in_stock" }', "SL521", "T.s has no value 'soon'"),
        (
            '[variant.values]\n"t.list query:mode" = { x = "fast" }',
            "SL521",
            "t.list query:mode has no value 'x'",
        ),
        ('[variant.fields]\n"T.unitSize" = "unit_size"', "SL522", "unitSize is unit_size"),
        ('[variant.fields]\n"t.list query:orgId" = "org_id"', "SL522", "orgId is org_id"),
        ('[variant.place]\n"t.list header:Org" = "query:org"', "SL522", "Org is org"),
        ('[variant.place]\n"t.list body:org" = "query:org"', "SL521", "no argument of south"),
        ('[variant.convert]\n"t.list query:none" = "csv"', "SL521", "no parameter of south"),
        ('[variant.convert]\n"T.none" = "csv"', "SL521", "no field of south is T.none"),
    ],
)
def test_lines_that_change_nothing(tmp_path: Path, lines: str, code: str, message: str) -> None:
    """A line that matches nothing is an error, one that a rule covers a warning, each at the line."""

    def spec(stock: str, size: str, org: dict[str, Any], ident: str) -> dict[str, Any]:
        slots = [org, parameter(ident), parameter("mode", schema=words("fast"))]
        schemas = {"T": record(s=words(stock, "sold"), **{size: INTEGER})}
        return document({"/t": {"get": operation(None, many(ref("T")), slots)}}, schemas)

    both = {
        "north": spec("in_stock", "unit_size", parameter("org"), "org_id"),
        "south": spec("inStock", "unitSize", parameter("Org", "header"), "orgId"),
    }
    (found,) = diagnosed(tmp_path, both, {"south": lines})
    assert found.code == code
    assert message in found.message
    assert found.position is not None
    assert found.position.line == 17
