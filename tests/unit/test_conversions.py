"""Values that a variant has in another type, in every place of a call and of what comes back."""

from __future__ import annotations

import base64
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
    words,
)
from stated import undone, unstated

from specloom.comparison.variants import compare

NUMBER = {"type": "number"}
BOOLEAN = {"type": "boolean"}
FILE = {"type": "string", "format": "binary"}
BASE64 = {"type": "string", "format": "byte"}


def pair(folder: Path, north: Any, south: Any, lines: str = "") -> Family:
    """Two documents as north, the base, and south, of which the report states every difference."""
    found = family(folder, {"north": north, "south": south}, own={"south": lines})
    api = found.run.api()
    assert (unstated(api, compare(api)), undone(compare(api))) == ([], [])
    return found


def item(kind: Any) -> dict[str, Any]:
    """A document whose only operation takes an item and gives it back."""
    return document(
        {"/items": {"post": operation(ref("Item"), ref("Item"))}}, {"Item": record(a=kind)}
    )


def with_place(kind: Any, place: str) -> dict[str, Any]:
    """A document whose only operation has one parameter, or a form with one member."""
    path = "/items/{a}" if place == "path" else "/items"
    if place != "form":
        return document({path: {"put": operation(None, None, [parameter("a", place, kind)])}})
    made = operation(record(a=kind))
    content = made["requestBody"]["content"]
    content["application/x-www-form-urlencoded"] = content.pop("application/json")
    return document({"/items": {"put": made}})


def map_of(kind: Any) -> dict[str, Any]:
    """An object whose keys are data."""
    return {"type": "object", "additionalProperties": kind}


PAIRS = many(record("key", "value", key=STRING, value=STRING))
TIME = {"type": "string", "format": "date-time"}


@pytest.mark.parametrize(
    ("how", "kinds", "value", "sent"),
    [
        (
            '{ pairs = ["key", "value"] }',
            (map_of(STRING), PAIRS),
            {"x": "1"},
            [{"key": "x", "value": "1"}],
        ),
        (
            '{ map = ["key", "value"] }',
            (PAIRS, map_of(STRING)),
            [{"key": "x", "value": "1"}],
            {"x": "1"},
        ),
        ("{ epoch = 1000 }", (TIME, INTEGER), "2026-01-01T00:00:00.250000Z", 1767225600250),
        ("{ rfc3339 = 1000 }", (INTEGER, TIME), 1767225600250, "2026-01-01T00:00:00.250000Z"),
        ("{ scale = 0.01 }", (INTEGER, NUMBER), 1999, 19.99),
        ('"csv"', (many(INTEGER), STRING), [1, 2], "1,2"),
        ('"item"', (many(STRING), STRING), ["a"], "a"),
        ('"decimal"', (NUMBER, STRING), 12345678901234567890, "12345678901234567890"),
        ('"number"', (STRING, NUMBER), "0.1", 0.1),
        ('"boolean"', (STRING, BOOLEAN), "true", True),
    ],
)
def test_conversions_there_and_back(
    tmp_path: Path, how: str, kinds: tuple[Any, Any], value: Any, sent: Any
) -> None:
    """A configured conversion writes what the variant has, and reads what the base has."""
    found = pair(tmp_path, *map(item, kinds), f'[variant.convert]\n"Item.a" = {how}\n')
    service = found.service("south", {"a": sent})
    made = service.client.items.create(a=value)
    assert service.last.json == {"a": sent}
    assert made.model_dump(mode="json", by_alias=True) == {"a": value}


@pytest.mark.parametrize(
    ("how", "kinds", "wrong", "odd"),
    [
        ('{ pairs = ["key", "value"] }', (map_of(STRING), PAIRS), ["x"], [{"key": "x"}]),
        (
            '{ map = ["key", "value"] }',
            (PAIRS, map_of(STRING)),
            [{"key": "x", "value": "1", "more": 1}],
            5,
        ),
        ("{ epoch = 1000 }", (TIME, INTEGER), "soon", "soon"),
        ('"rfc3339"', (INTEGER, TIME), True, "soon"),
        ('"csv"', (many(STRING), STRING), "a", 1),
        ('"item"', (many(STRING), STRING), ["a", "b"], None),
        ('"decimal"', (NUMBER, STRING), "1.5", "much"),
        ('"text"', (BOOLEAN, STRING), "true", '"x"'),
    ],
)
def test_values_that_cannot_be_converted(
    tmp_path: Path, how: str, kinds: tuple[Any, Any], wrong: Any, odd: Any
) -> None:
    """What has no such form is an error before it is sent, and comes back as it is."""
    found = pair(tmp_path, *map(item, kinds), f'[variant.convert]\n"Item.a" = {how}\n')
    service = found.service("south", {"a": odd})
    with pytest.raises(TypeError, match="a cannot be sent to this variant as"):
        service.client.items.create(a=wrong)
    assert not service.requests
    assert service.client.items.create().a == odd


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "sent"),
    [
        (BOOLEAN, words("true", "false"), True, "true"),
        (words("true", "false"), BOOLEAN, "true", True),
        (INTEGER, words("1", "2"), 1, "1"),
        (words("1", "2"), INTEGER, "1", 1),
        (STRING, many(STRING), "a", ["a"]),
    ],
)
def test_automatic_conversions(
    tmp_path: Path, ours: Any, theirs: Any, value: Any, sent: Any
) -> None:
    """What the types alone say is converted without a line, in bodies and responses."""
    found = pair(tmp_path, item(ours), item(theirs))
    for name, wire in (("north", value), ("south", sent)):
        service = found.service(name, {"a": wire})
        made = service.client.items.create(a=value)
        assert service.last.json == {"a": wire}
        assert made.model_dump(mode="json", by_alias=True) == {"a": value}
    assert not found.codes()


def sent_to(service: Any, place: str) -> str:
    """What was sent as a, outside of JSON."""
    if place == "header":
        return str(service.last.headers["a"])
    where = service.last.content.decode() if place == "form" else service.last.target
    return str(where.rpartition("/" if place == "path" else "a=")[2])


@pytest.mark.parametrize("place", ["path", "query", "header", "form"])
@pytest.mark.parametrize(
    ("ours", "theirs", "value"),
    [
        (BOOLEAN, words("true", "false"), True),
        (words("true", "false"), BOOLEAN, "true"),
        (INTEGER, STRING, 1),
        (STRING, INTEGER, "1"),
        (STRING, many(STRING), "a"),
    ],
)
def test_values_outside_of_json(
    tmp_path: Path, place: str, ours: Any, theirs: Any, value: Any
) -> None:
    """What is written as text in either type is accepted and sent as it is."""
    found = pair(tmp_path, with_place(ours, place), with_place(theirs, place))
    for name in ("north", "south"):
        service = found.service(name)
        slots = (value,) if place == "path" else ()
        service.client.items.update(*slots, **({} if slots else {"a": value}))
        assert sent_to(service, place) == str(value).lower()
    if place != "form":
        assert not found.codes()


@pytest.mark.parametrize("place", ["path", "query", "header"])
def test_configured_conversions_of_parameters(tmp_path: Path, place: str) -> None:
    """A parameter is written in the variant's type, wherever it is."""
    lines = f'[variant.convert]\n"items.update {place}:a" = "rfc3339"\n'
    found = pair(tmp_path, with_place(INTEGER, place), with_place(TIME, place), lines)
    service = found.service("south")
    service.client.items.update(
        *([0] if place == "path" else []), **({} if place == "path" else {"a": 0})
    )
    assert sent_to(service, place).replace("%3A", ":") == "1970-01-01T00:00:00Z"


@pytest.mark.parametrize("place", ["path", "query", "header"])
@pytest.mark.parametrize("folded", [False, True])
def test_constants_of_parameters(tmp_path: Path, place: str, *, folded: bool) -> None:
    """An enumeration of a parameter is written in the variant's words, folded or configured."""
    value = "IN-STOCK" if folded else "available"
    lines = (
        ""
        if folded
        else f'[variant.values]\n"items.update {place}:a" = {{ available = "in_stock" }}\n'
    )
    both = with_place(words("in_stock", "sold"), place), with_place(words(value, "sold"), place)
    service = pair(tmp_path, *both, lines).service("south")
    slots = ("in_stock",) if place == "path" else ()
    service.client.items.update(*slots, **({} if slots else {"a": "in_stock"}))
    assert sent_to(service, place) == value


def test_lists_of_constants_in_a_query(tmp_path: Path) -> None:
    """Every item of a list in the query is written in the variant's words."""
    both = (
        with_place(many(words("in_stock")), "query"),
        with_place(many(words("inStock")), "query"),
    )
    service = pair(tmp_path, *both).service("south")
    service.client.items.update(a=["in_stock", "new"])
    assert service.last.target == "/items?a=inStock&a=new"


def upload(kind: Any, media: str) -> dict[str, Any]:
    """A document whose only operation takes a file in a body, and gives an item back."""
    made = operation(ref("Upload"), ref("Item"))
    content = made["requestBody"]["content"]
    content[media] = content.pop("application/json")
    return document(
        {"/files": {"post": made}},
        {"Item": record(content=BASE64), "Upload": record("content", content=kind, note=STRING)},
    )


@pytest.mark.parametrize("lines", ["", "[variant.convert]\n"])
def test_files_as_text(tmp_path: Path, lines: str) -> None:
    """A file of a form is Base64 in the variant's JSON, however callers give it."""
    kind = STRING if lines else BASE64
    south = upload(kind, "application/json")
    if lines:
        lines += '"Upload.content" = "base64"\n'
    found = pair(tmp_path, upload(FILE, "multipart/form-data"), south, lines)
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    service = found.service("south")
    with path.open("rb") as opened:
        for given in (b"abc", path, ("n.txt", b"abc"), opened):
            service.client.files.create(content=given, note="x")
            assert service.last.json == {"content": base64.b64encode(b"abc").decode(), "note": "x"}
    north = found.service("north")
    north.client.files.create(content=b"abc")
    assert b"abc" in north.last.content


@pytest.mark.parametrize(
    ("ours", "theirs", "how"),
    [
        (INTEGER, TIME, "rfc3339"),
        (TIME, NUMBER, "epoch"),
        (many(STRING), STRING, "csv"),
        (NUMBER, STRING, "decimal"),
        (STRING, BOOLEAN, "boolean"),
    ],
)
def test_hints_name_the_line(tmp_path: Path, ours: Any, theirs: Any, how: str) -> None:
    """A warning of two types says which line would make them one value, if one would."""

    def spec(kind: Any) -> dict[str, Any]:
        body = record(a=kind, b=many(kind))
        slots = [parameter("ids", "query", many(kind))]
        return document({"/items": {"post": operation(body, None, slots)}})

    found = pair(tmp_path, spec(ours), spec(theirs))
    hints = {one.message.split(" is ")[0]: one.hint for one in found.diagnostics}
    written = [hint for where, hint in hints.items() if f'= "{how}" in [variant.convert]' in hint]
    assert len(written) == 1
    assert found.codes() == ["SL401"] * 3
