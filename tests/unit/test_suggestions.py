"""Suggested lines, pasted below the variant, unite what they are about, and nothing is left to suggest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from families import (
    INTEGER,
    STRING,
    document,
    family,
    many,
    operation,
    parameter,
    record,
    ref,
    words,
)
from stated import undone, unstated

from specloom.comparison.suggestions import suggestions
from specloom.comparison.variants import compare

TIME = {"type": "string", "format": "date-time"}


def tasks(listed: str, item: dict[str, Any], slots: list[Any], body: Any = None) -> dict[str, Any]:
    """A document with tasks that are listed and created."""
    schemas = {"Task": item, "Tasks": record(**{listed: many(ref("Task"))})}
    return document(
        {
            "/tasks": {
                "get": operation(None, ref("Tasks"), slots),
                "post": operation(body or ref("Task"), ref("Task")),
            }
        },
        schemas,
    )


BASE = tasks(
    "data", record(id=STRING, name=STRING, state=words("in_progress", "done")), [parameter("limit")]
)

PAIRS: dict[str, tuple[Any, Any, list[str]]] = {
    "other words": (
        BASE,
        tasks(
            "data",
            record(taskId=STRING, fullName=STRING, state=words("progressing", "done")),
            [parameter("limits")],
        ),
        [
            "[variant.fields]",
            '"Task.fullName" = "name"',
            '"Task.taskId" = "id"',
            '"tasks.list query:limits" = "limit"',
            "[variant.values]",
            '"Task.state" = { "progressing" = "in_progress" }',
        ],
    ),
    "nested and flat": (
        tasks(
            "data",
            record(id=STRING, address=record(city=STRING, zip_code=STRING), ownerName=STRING),
            [],
        ),
        tasks(
            "data",
            record(id=STRING, addressCity=STRING, addressZipCode=STRING, owner=record(name=STRING)),
            [],
        ),
        [
            "[variant.fields]",
            '"Task.addressCity" = "address.city"',
            '"Task.addressZipCode" = "address.zip_code"',
            '"Task.owner.name" = "ownerName"',
        ],
    ),
    "types": (
        tasks(
            "data",
            record(at=INTEGER, price={"type": "number"}, tags=many(STRING)),
            [parameter("since", schema=INTEGER)],
        ),
        tasks(
            "data", record(at=TIME, price=STRING, tags=STRING), [parameter("since", schema=TIME)]
        ),
        [
            "[variant.convert]",
            '"Task.at" = "rfc3339"',
            '"Task.price" = "decimal"',
            '"Task.tags" = "csv"',
            '"tasks.list query:since" = "rfc3339"',
        ],
    ),
    "names and types": (
        tasks("data", record("text", text=STRING, id=STRING, due_at=TIME), []),
        tasks("data", record("body", body=STRING, taskId=INTEGER, dueAt=INTEGER), []),
        [
            "[variant.fields]",
            '"Task.body" = "text"',
            '"Task.taskId" = "id"',
            "[variant.convert]",
            '"Task.dueAt" = "epoch"',
            '"Task.taskId" = "number"',
        ],
    ),
    "envelopes": (
        document(
            {"/orders": {"get": operation(None, ref("Page"))}},
            {"Page": record(data=many(ref("Order"))), "Order": record(id=STRING)},
        ),
        document(
            {"/orders": {"get": operation(None, ref("Sheet"))}},
            {"Sheet": record(entries=many(ref("Entry"))), "Entry": record(number=STRING)},
        ),
        ["[variant.envelopes]", '"orders.list" = { response = "entries" }'],
    ),
    "places": (
        tasks("data", record(id=STRING), [parameter("org")]),
        tasks("data", record(id=STRING), [parameter("X-Org", "header")]),
        ["[variant.place]", '"tasks.list header:X-Org" = "query:org"'],
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_suggested_lines_are_accepted(tmp_path: Path, name: str) -> None:
    """What is suggested can be pasted, is what a person would write, and unites just that."""
    north, south, lines = PAIRS[name]
    both = {"north": north, "south": south}
    (tmp_path / "apart").mkdir()
    apart = family(tmp_path / "apart", both).run.api()
    suggested = suggestions(apart)
    assert suggested.splitlines()[1:] == lines
    found = family(tmp_path, both, own={"south": suggested})
    api = found.run.api()
    assert [code for code in found.codes() if code.startswith("SL52")] == []
    assert (unstated(api, compare(api)), undone(compare(api))) == ([], [])
    assert not set(lines) & {line for line in suggestions(api).splitlines() if "=" in line}


def test_strangers_are_not_suggested(tmp_path: Path) -> None:
    """What has nothing in common, in name or in type, is no suggestion."""
    north = tasks("data", record(id=STRING, size=INTEGER, colour=STRING), [parameter("limit")])
    south = tasks(
        "data", record(id=STRING, weight=STRING, owner=record(x=STRING)), [parameter("mode")]
    )
    assert suggestions(family(tmp_path, {"north": north, "south": south}).run.api()) == ""
