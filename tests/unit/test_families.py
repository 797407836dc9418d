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
