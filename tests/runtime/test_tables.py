"""The path language of fills and refusals."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def tables(sample: Any) -> Any:
    """Return the module under test."""
    return sample("_runtime.tables")


@pytest.mark.parametrize(
    ("path", "document", "reached"),
    [
        ("a", {"a": 1}, [1]),
        ("a", {"a": None}, [None]),
        ("a", {}, []),
        ("a.b", {"a": {"b": 1}}, [1]),
        ("a.b", {"a": "text"}, []),
        ("a.b", {"a": [{"b": 1}]}, []),
        ("a[].b", {"a": [{"b": 1}, {}, "x", {"b": 2}]}, [1, 2]),
        ("a[]", {"a": "text"}, []),
        ("a[][]", {"a": [[1], [2, 3], 4]}, [1, 2, 3]),
        ("a.{*}.b", {"a": {"x": {"b": 1}, "y": {"b": 2}}}, [1, 2]),
        ("{*}[]", {"x": [1], "y": 2}, [1]),
        ("a[].{type=f}.b", {"a": [{"type": "f", "b": 1}, {"type": "g", "b": 2}]}, [1]),
        ("{n=1}.b", {"n": 1, "b": 2}, [2]),
        ("{n=true}.b", {"n": True, "b": 2}, [2]),
        ("{n=null}.b", {"b": 2}, []),
        ("{n=x}.b", "text", []),
        ("a=x", {"a": "x"}, ["x"]),
        ("a=x", {"a": "y"}, []),
        ("a=1.5", {"a": 1.5}, []),
        ("a=1%2E5", {"a": 1.5}, [1.5]),
        ("a[]=x", {"a": ["x", "y", "x"]}, ["x", "x"]),
        ("a%2Eb%5B%5D", {"a.b[]": 1}, [1]),
        ("%7Ba%3Db%7D", {"{a=b}": 1}, [1]),
        ("{a%2Eb=c%7D}.d", {"a.b": "c}", "d": 1}, [1]),
        ("a", None, []),
        ("a", [1], []),
    ],
)
def test_find(tables: Any, path: str, document: Any, reached: list[Any]) -> None:
    """A path reaches exactly the values it describes, and nothing in data of another shape."""
    assert tables.find(tables.parse(path), document) == reached


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.b", "argument a.b"),
        ("a[].{type=f}.b.c", "argument a[].b.c (where type is 'f')"),
        ("a=x", "argument a with the value 'x'"),
        ("query:a%5B%5D", "query parameter a[]"),
        ("header:X-A", "header X-A"),
        ("m.{*}.b", "argument m.*.b"),
    ],
)
def test_describe(tables: Any, path: str, text: str) -> None:
    """A path is described in the words of the caller."""
    assert tables.describe(path) == text


def test_refused_lists_everything(tables: Any) -> None:
    """Every row that matches is listed, with the variants that do have it."""
    rows = {"a": ("x", "y"), "b": ("x",), "query:c": (), "header:d": ("z",)}
    documents = {"": {"a": 1}, "query": {"c": 1}, "header": {}}
    assert tables.refused(rows, documents) == [
        "argument a: only available in x, y",
        "query parameter c: not available",
    ]


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("t", {}, {"t": 1}),
        ("t", {"t": None}, {"t": None}),
        ("o[].t", {"o": [{}, {"t": 2}, "x"]}, {"o": [{"t": 1}, {"t": 2}, "x"]}),
        ("o[].t", {"o": "x"}, {"o": "x"}),
        ("o.{k=f}.t", {"o": {"k": "f"}}, {"o": {"k": "f", "t": 1}}),
        ("t", None, None),
    ],
)
def test_fill(tables: Any, path: str, before: Any, after: Any) -> None:
    """A fill adds its value to the objects that lack the key, and only to those."""
    tables.fill({path: 1}, {"": before})
    assert before == after


def test_fill_without_key(tables: Any) -> None:
    """A fill that does not say which key to set is a mistake in the table."""
    with pytest.raises(ValueError, match="must end in a key"):
        tables.fill({"a[]": 1}, {"": {}})


def test_fill_parameters(tables: Any) -> None:
    """A fill can be for the query."""
    query: dict[str, Any] = {}
    tables.fill({"query:a": "b"}, {"": None, "query": query})
    assert query == {"a": "b"}


def test_fill_copies(tables: Any) -> None:
    """Two calls never share a value that was filled in."""
    rows: dict[str, Any] = {"a": {"b": []}}
    first: dict[str, Any] = {}
    tables.fill(rows, {"": first})
    first["a"]["b"].append(1)
    assert rows == {"a": {"b": []}}


def test_refused_null(tables: Any) -> None:
    """A row for null matches null and nothing that is written like it."""
    rows = {"stream!null": ("one",)}
    found = tables.refused(rows, {"": {"stream": None}})
    assert found == ["argument stream with the value None: only available in one"]
    assert not tables.refused(rows, {"": {"stream": "null"}})
    assert not tables.refused(rows, {"": {}})
