"""The path language of fills and refusals."""

from __future__ import annotations

import copy
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest


@pytest.fixture
def tables(sample: Any) -> Any:
    """Return the module under test."""
    return sample("_runtime.wires")


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
        ("[].a", [{"a": 1}, 2], [1]),
        ("{type=a}.b", {"type": "a", "b": 1}, [1]),
        ("=x", "x", ["x"]),
        ("!null", None, [None]),
        ("a!number", {"a": 1.5}, [1.5]),
        ("a!number", {"a": True}, []),
        ("a[]!object", {"a": [{}, 1]}, [{}]),
        ("%.a", {"": {"a": 1}}, [1]),
        ("a=1", {"a": "1"}, []),
        ('a="1"', {"a": "1"}, ["1"]),
        ("a=1", {"a": True}, []),
        ("a=true", {"a": True}, [True]),
        ("a=true", {"a": 1}, []),
    ],
)
def test_find(tables: Any, path: str, document: Any, reached: list[Any]) -> None:
    """A path reaches exactly the values it describes, and nothing in data of another shape."""
    assert tables.find(tables.read(path).steps, document) == reached


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
    assert tables.describe(tables.read(path)) == text


def row(tables: Any, operation: Any = None, words: Any = None, **wire: Any) -> Any:
    """Return the row of an operation, with the words of types."""
    made = operation or import_module(f"{tables.__package__}.tables").Operation("a.b", "POST /a")
    spelling = import_module(f"{tables.__package__}.spelling")
    own = {name: spelling.Words(**tables_of) for name, tables_of in (words or {}).items()}
    variant = tables.Variant("cloud", "https://cloud.test", words=spelling.Vocabulary(own))
    return tables.Wire(**wire).row(made, None, variant)


def test_refused_lists_everything(tables: Any) -> None:
    """Everything that matches is listed, with the variants that do have it."""
    found = row(tables, refuses={"x, y": ("a",), "x": ("b", "query:c"), "": ("query:c",)})
    documents = {"": {"a": 1}, "query": {"c": 1}, "header": {}}
    assert found.refused(documents) == [
        "argument a: only available in x, y",
        "query parameter c: only available in x",
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
        ("[].t", [{}], [{"t": 1}]),
        ("t", None, None),
    ],
)
def test_fill(tables: Any, path: str, before: Any, after: Any) -> None:
    """A fill adds its value to the objects that lack the key, and only to those."""
    row(tables, fills={path: 1}).fill({"": before})
    assert before == after


def test_fill_parameters(tables: Any) -> None:
    """A fill can be for the query."""
    query: dict[str, Any] = {}
    row(tables, fills={"query:a": "b"}).fill({"": None, "query": query})
    assert query == {"a": "b"}


def test_fill_copies(tables: Any) -> None:
    """Two calls never share a value that was filled in."""
    rows: dict[str, Any] = {"a": {"b": []}}
    first: dict[str, Any] = {}
    row(tables, fills=rows).fill({"": first})
    first["a"]["b"].append(1)
    assert rows == {"a": {"b": []}}


def test_refused_null(tables: Any) -> None:
    """A row for null matches null and nothing that is written like it."""
    found = row(tables, refuses={"one": ("stream!null",)})
    described = ["argument stream with the value None: only available in one"]
    assert found.refused({"": {"stream": None}}) == described
    assert not found.refused({"": {"stream": "null"}})
    assert not found.refused({"": {}})


def test_rename_at_any_depth(tables: Any) -> None:
    """Fields get their other names in their places, and guards look at the names that calls have."""
    names = {"a": "A", "a[].{k=f}.x": "y", "a[].k": "kind", "q": "r"}
    body = {"a": [{"k": "f", "x": 1}, {"k": "g", "x": 2}], "b": 3}
    row(tables, names=names).write({"": body})
    assert body == {"A": [{"kind": "f", "y": 1}, {"kind": "g", "x": 2}], "b": 3}
    assert list(body) == ["A", "b"]


@pytest.mark.parametrize(
    ("rows", "ours", "theirs"),
    [
        ({"names": {"a": "b"}}, {"a": 1, "c": 2}, {"b": 1, "c": 2}),
        ({"names": {"a": "b", "b": "c"}}, {"a": 1, "b": 2}, {"b": 1, "c": 2}),
        # A field that is known to neither by that name is not lost.
        ({"names": {"a": "b"}}, {"a": 1, "b": 2}, {"b": 1, "a": 2}),
        ({"names": {"l": "m", "l[].a": "b"}}, {"l": [{"a": 1}, "x"]}, {"m": [{"b": 1}, "x"]}),
        ({"names": {"m.{*}.a": "b"}}, {"m": {"x": {"a": 1}}}, {"m": {"x": {"b": 1}}}),
        ({"values": {"a": {"x": "y"}}}, {"a": "x"}, {"a": "y"}),
        ({"values": {"a[]": {"x": "y"}}}, {"a": ["x", "z", 1]}, {"a": ["y", "z", 1]}),
        ({"values": {"{*}": {"x": "y"}}}, {"a": "x", "b": None}, {"a": "y", "b": None}),
        (
            {"names": {"t": "u", "{t=k}.a": "b"}, "values": {"t": {"k": "K"}}},
            {"t": "k", "a": 1},
            {"u": "K", "b": 1},
        ),
    ],
)
def test_spelling_there_and_back(tables: Any, rows: Any, ours: Any, theirs: Any) -> None:
    """What is written in a variant's words is read back as it was."""
    prefixed = {
        table: {f"response:{path}": to for path, to in one.items()} for table, one in rows.items()
    }
    sent, came = copy.deepcopy(ours), copy.deepcopy(theirs)
    assert row(tables, **rows).write({"": sent})[""] == theirs
    assert row(tables, **prefixed).reading("response")(came) == ours


TREE = {"T": {"names": {"a": "b", "n": "m"}, "parts": {"n[]": "T"}}}
PAY = {
    "P": {
        "names": {"t": "u"},
        "values": {"t": {"x": "y", "z": "Z"}},
        "parts": {"{t=x}": "X", "{t=z}": "Z"},
    },
    "X": {"names": {"t": "u", "a": "b"}, "values": {"t": {"x": "y"}}},
    "Z": {"names": {"t": "u", "a": "c"}, "parts": {"of": ("P", "E")}},
    "E": {"values": {"": {"on": "ON"}}},
}


@pytest.mark.parametrize(
    ("words", "part", "ours", "theirs"),
    [
        (
            TREE,
            "T",
            {"a": 1, "n": [{"a": 2, "n": [{"a": 3}]}]},
            {"b": 1, "m": [{"b": 2, "m": [{"b": 3}]}]},
        ),
        (PAY, "P", {"t": "x", "a": 1}, {"u": "y", "b": 1}),
        (PAY, "P", {"t": "z", "of": {"t": "x", "a": 1}}, {"u": "Z", "of": {"u": "y", "b": 1}}),
        (PAY, "P", {"t": "z", "a": 1, "of": "on"}, {"u": "Z", "c": 1, "of": "ON"}),
        # A member that nobody declared has the discriminator of the others.
        (PAY, "P", {"t": "w", "a": 1}, {"u": "w", "a": 1}),
        (PAY, "E", "on", "ON"),
        # Names that are exchanged for each other are so once, however many types say it.
        (
            {
                "U": {"names": {"t": "k"}, "parts": {"{t=x}": "M"}},
                "M": {"names": {"t": "k", "k": "t"}},
            },
            "U",
            {"t": "x", "k": 1},
            {"k": "x", "t": 1},
        ),
        (
            {"L": {"converts": {"a": "list"}, "parts": {"a": "X"}}, "X": PAY["X"]},
            "L",
            {"a": {"t": "x", "a": 1}},
            {"a": [{"u": "y", "b": 1}]},
        ),
    ],
)
def test_words_of_types_there_and_back(
    tables: Any, words: Any, part: str, ours: Any, theirs: Any
) -> None:
    """Types have their words wherever they are, in unions by the discriminator, at any depth."""
    sent, came = copy.deepcopy(ours), copy.deepcopy(theirs)
    found = row(tables, words=words, parts={"": part, "response:": part})
    assert found.write({"": sent})[""] == theirs
    assert found.reading("response")(came) == ours


@pytest.mark.parametrize(
    ("keys", "ours", "theirs"),
    [(("", "k"), [1], {"k": [1]}), (("k", ""), {"k": 1}, 1), (("k", "l"), {"k": 1}, {"l": 1})],
)
def test_envelopes(tables: Any, keys: tuple[str, str], ours: Any, theirs: Any) -> None:
    """A whole body or response is wrapped, unwrapped, or wrapped otherwise."""
    found = row(tables, envelopes={"body": keys, "response": keys})
    assert found.write({"": ours})[""] == theirs
    assert found.reading("response")(theirs) == ours
    assert found.write({"": None})[""] is None


def test_arguments_in_another_place(tables: Any) -> None:
    """An argument goes where the variant has it, also into a body that there would not be."""
    found = row(tables, places={"query:q": "p", "header:h": "query:g", "b": "header:X-B"})
    documents = {"query": {"q": 1, "r": 2}, "header": {"h": "x"}, "": {"b": "y"}}
    assert found.write(documents) == {
        "query": {"r": 2, "g": "x"},
        "header": {"X-B": "y"},
        "": {"p": 1},
    }
    assert found.write({"query": {"q": 1}, "header": {}, "": None})[""] == {"p": 1}
    assert found.write({"query": {}, "header": {}, "": None})[""] is None


def test_rows_without_words_read_nothing(tables: Any) -> None:
    """A response is not looked into where the variant has the base's words."""
    assert row(tables, fills={"a": 1}).reading("response") is None


def test_rows_are_read_once(tables: Any, sample: Any) -> None:
    """A variant keeps the row of an operation; a copy with another address reads its own."""
    api = sample("api")
    assert api.CLOUD.row(api.LIST) is api.CLOUD.row(api.LIST)
    other = replace(api.CLOUD, base_url="https://other.test")
    assert other.row(api.LIST) is not api.CLOUD.row(api.LIST)
    assert isinstance(other.row(api.LIST), tables.Row)
