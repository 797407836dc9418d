"""Fields that one variant has in an object and another beside it, there and back."""

from __future__ import annotations

import json
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
    record,
    ref,
    union,
)
from stated import undone, unstated

from specloom.comparison.variants import compare
from specloom.diagnostics import Position
from specloom.examples.requests import Requests
from specloom.wire.paths import BODY
from specloom.wire.stage import differences


def posted(whole: Any, **schemas: Any) -> dict[str, Any]:
    """A document whose only operation takes something and gives it back."""
    return document({"/widgets": {"post": operation(whole, whole)}}, schemas)


def pair(folder: Path, north: Any, south: Any, *lines: str) -> Family:
    """Two documents as north, the base, and south, of which south has lines of fields."""
    text = "\n".join(["[variant.fields]", *lines])
    found = family(folder, {"north": north, "south": south}, own={"south": text})
    api = found.run.api()
    assert (unstated(api, compare(api)), undone(compare(api))) == ([], [])
    return found


ADDRESS = record("city", city=STRING, zipCode=STRING)
NESTED = posted(
    ref("Widget"), Widget=record("name", name=STRING, address=ref("Address")), Address=ADDRESS
)
FLAT = posted(ref("Widget"), Widget=record(name=STRING, address_city=STRING, address_zip=STRING))
IN = {"name": "w", "address": {"city": "c", "zipCode": "z"}}
OUT = {"name": "w", "address_city": "c", "address_zip": "z"}


def back(value: Any) -> Any:
    """What came back, in the words of the base's wire."""
    return value.model_dump(mode="json", by_alias=True, exclude_unset=True)


def shown(found: Family, variant: str, ours: dict[str, Any]) -> Any:
    """The body that documentation shows for a call."""
    api = found.run.api()
    call = next(one for one in api.operations if one.method == "POST")
    given = {(BODY, name): value for name, value in ours.items()}
    return json.loads(Requests.of(api, differences(api)).request(call, variant, given).body)


@pytest.mark.parametrize("flat", [False, True])
def test_nested_beside_flat(tmp_path: Path, *, flat: bool) -> None:
    """What is in an object for one and beside it for the other is sent, and read, as each has it."""
    lines = (
        ['"Widget.address.city" = "address_city"', '"Widget.address.zipCode" = "address_zip"']
        if flat
        else ['"Widget.address_city" = "address.city"', '"Widget.address_zip" = "address.zipCode"']
    )
    documents, ours, theirs = ((FLAT, NESTED), OUT, IN) if flat else ((NESTED, FLAT), IN, OUT)
    found = pair(tmp_path, *documents, *lines)
    for name, wire in (("north", ours), ("south", theirs)):
        service = found.service(name, wire)
        made = service.client.widgets.create(**ours)
        assert service.last.json == wire
        assert back(made) == ours
        assert shown(found, name, ours) == wire


def test_nested_in_several_objects_of_one_type(tmp_path: Path) -> None:
    """One type of the base in two fields is beside them in words of each, as deep as it may be."""
    both = record(home=ref("Place"), work=ref("Place"))
    place = record(at=ref("Point"))
    north = posted(ref("Widget"), Widget=both, Place=place, Point=record(x=INTEGER, y=INTEGER))
    south = posted(ref("Widget"), Widget=record(homeX=INTEGER, workX=INTEGER, workY=INTEGER))
    lines = (
        '"Widget.homeX" = "home.at.x"',
        '"Widget.workX" = "work.at.x"',
        '"Widget.workY" = "work.at.y"',
    )
    found = pair(tmp_path, north, south, *lines)
    service = found.service("south")
    ours = {"home": {"at": {"x": 1}}, "work": {"at": {"x": 2, "y": 3}}}
    service.response = {"homeX": 1, "workX": 2, "workY": 3}
    assert back(service.client.widgets.create(**ours)) == ours
    assert service.last.json == service.response
    assert shown(found, "south", ours) == service.response


def test_nested_below_lists_and_unions(tmp_path: Path) -> None:
    """Objects of lists, of members of unions and of trees have their fields where each has them."""

    def spec(**fields: Any) -> dict[str, Any]:
        kinds = {"type": {"const": "a"}}, {"type": {"const": "b"}}
        return posted(
            ref("Tree"),
            Tree=record(pet=ref("Pet"), children=many(ref("Tree"))),
            Pet=union(ref("Cat"), ref("Dog"), discriminator="type"),
            Cat=record("type", **kinds[0], **fields),
            Dog=record("type", **kinds[1], bark=STRING),
            Owner=record(name=STRING),
        )

    found = pair(
        tmp_path, spec(owner=ref("Owner")), spec(ownerName=STRING), '"Cat.ownerName" = "owner.name"'
    )
    service = found.service("south")
    service.response = theirs = {
        "pet": {"type": "a", "ownerName": "n", "new": 1},
        "children": [
            {"pet": {"type": "a", "ownerName": "m"}, "children": [{"pet": {"type": "b"}}]}
        ],
    }
    ours = {
        "pet": {"type": "a", "new": 1, "owner": {"name": "n"}},
        "children": [
            {"pet": {"type": "a", "owner": {"name": "m"}}, "children": [{"pet": {"type": "b"}}]}
        ],
    }
    made = service.client.widgets.create(**ours)
    assert back(made) == ours
    service.client.widgets.create(**back(made))
    assert service.last.json == theirs


@pytest.mark.parametrize("flat", [False, True])
@pytest.mark.parametrize(
    "theirs",
    [
        {"address_city": "a", "address": {"city": "b", "new": 1}, "new": 2},
        {"address_city": "a", "address": "text"},
        {"address_city": "a", "address": None},
        {"address_city": None, "address": {"city": None}},
        {"address": {"new": [1]}, "address_town": {"city": 1}},
        {"address": {}},
        {},
    ],
)
def test_unknown_fields_stay_where_they_are(
    tmp_path: Path, theirs: dict[str, Any], *, flat: bool
) -> None:
    """An untouched round trip loses nothing, also where what is unknown has the name of a field."""
    both = (
        posted(many(ref("Widget")), Widget=record(address=ref("Address")), Address=ADDRESS),
        posted(many(ref("Widget")), Widget=record(address_city=STRING)),
    )
    line = '"Widget.address_city" = "address.city"'
    if flat:
        both, line = both[::-1], '"Widget.address.city" = "address_city"'
    service = pair(tmp_path, *both, line).service("south", unsupported="send")
    service.response = [theirs]
    service.client.widgets.create(body=service.client.widgets.create(body=[]))
    assert service.last.json == [theirs]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"Widget.city" = "address.city"', "no field of south is Widget.city"),
        ('"Widget.address.city" = "city"', "no field of south is Widget.address.city"),
        ('"Widget.name.city" = "city"', "no field of south is Widget.name.city"),
        ('"Widget.address_city" = "name.city"', "Widget of south has another name.city"),
        ('"Widget.address_city" = "name"', "Widget has a field name already"),
        ('"Widget.address_city" = "adress.city"', "no field of north is adress.city"),
        ('"Widget.address_city" = "address.town"', "no field of north is address.town"),
        ('"Widget.address_city" = "town"', "no field of north is town"),
    ],
)
def test_line_that_matches_nothing(tmp_path: Path, line: str, message: str) -> None:
    """A field that the variant lacks, or that the base lacks, is an error at its line."""
    own = {"south": f"[variant.fields]\n{line}"}
    (one,) = diagnosed(tmp_path, {"north": NESTED, "south": FLAT}, own)
    assert (one.code, one.message) == ("SL529" if "already" in message else "SL521", message)
    assert one.position == Position(17, 2)
