"""Arguments as they are sent."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel

if TYPE_CHECKING:
    from pathlib import Path


class Colour(StrEnum):
    """An enum of strings."""

    RED = "red"


@pytest.fixture
def encode(sample: Any) -> Any:
    """Return the module under test."""
    return sample("_runtime.encode")


@pytest.fixture
def uploads(sample: Any) -> Any:
    """Return what writes files and forms."""
    return sample("_runtime.uploads")


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (None, None),
        (True, True),
        ("x", "x"),
        (Colour.RED, "red"),
        (date(2025, 1, 2), "2025-01-02"),
        (datetime(2025, 1, 2, tzinfo=UTC), "2025-01-02T00:00:00+00:00"),
        ((1, [2]), [1, [2]]),
        ({"a": {"b": None}}, {"a": {"b": None}}),
    ],
)
def test_to_wire(encode: Any, value: Any, wire: Any) -> None:
    """Python values become JSON values."""
    assert encode.to_wire(value) == wire


def test_to_wire_iterables(encode: Any) -> None:
    """Generators and sets are arrays."""
    assert encode.to_wire(x for x in (1, 2)) == [1, 2]
    assert encode.to_wire({1}) == [1]


def test_to_wire_omits(encode: Any, rt: Any) -> None:
    """Omitted values vanish at any depth, null stays."""
    value = {"a": rt.OMIT, "b": {"c": rt.OMIT, "d": None}, "e": [rt.OMIT, 1]}
    assert encode.to_wire(value) == {"b": {"d": None}, "e": [1]}


def test_to_wire_refuses_classes(encode: Any) -> None:
    """A class is no value; the error of a model's class names its JSON Schema."""

    class Person(BaseModel):
        name: str

    with pytest.raises(TypeError, match=r"Person is a class; Person.model_json_schema\(\) is its"):
        encode.to_wire({"response_format": Person})
    with pytest.raises(TypeError, match=r"and Colour is a class\.$"):
        encode.to_wire([Colour])


def test_to_wire_models(encode: Any, models: Any) -> None:
    """Models are sent by their JSON names, with the fields that were set and those unknown to us."""
    run = models.Run(id="1", status="x", class_="c", other=1)
    assert encode.to_wire([run]) == [{"id": "1", "status": "x", "class": "c", "other": 1}]


def test_json_bytes(encode: Any) -> None:
    """JSON is compact UTF-8."""
    assert encode.json_bytes({"a": ["é", 1.5, None]}) == '{"a":["é",1.5,null]}'.encode()


def test_json_without_nan(encode: Any) -> None:
    """Numbers that JSON does not have are refused."""
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode.json_bytes(float("nan"))


def test_json_of_other_types(encode: Any) -> None:
    """What has no form in JSON is an error that names its type."""
    with pytest.raises(TypeError, match="object"):
        encode.json_bytes(encode.to_wire({"a": object()}))


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a b/c?d#é%", "/x/a%20b%2Fc%3Fd%23%C3%A9%25"),
        (7, "/x/7"),
        (Colour.RED, "/x/red"),
        ("..a", "/x/..a"),
        (["a/b,", 7], "/x/a%2Fb%2C,7"),
    ],
)
def test_path(encode: Any, value: Any, path: str) -> None:
    """No value can leave its segment of the path."""
    assert encode.expand_path("/x/{id}", {"id": value}) == path


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_refuses(encode: Any, value: str) -> None:
    """Values that would address another resource are refused by the name of the parameter."""
    with pytest.raises(ValueError, match="for `id`"):
        encode.expand_path("/x/{id}", {"id": value})


@pytest.mark.parametrize(
    ("values", "styles", "text"),
    [
        ({"a": True, "b": 1.5, "c": "x y&z"}, {}, "a=true&b=1.5&c=x%20y%26z"),
        ({"a[]": ["x", "y"]}, {}, "a%5B%5D=x&a%5B%5D=y"),
        ({"a": ["x,", "y"]}, {"a": "csv"}, "a=x%2C,y"),
        ({"a": ["x", "y"]}, {"a": "ssv"}, "a=x%20y"),
        ({"a": ["x", "y"]}, {"a": "pipes"}, "a=x%7Cy"),
        ({"a": []}, {"a": "csv"}, ""),
        ({"a": "x"}, {"a": "csv"}, "a=x"),
        ({"a": {"b": 1, "c": {"d": [2, 3]}}}, {}, "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2&a%5Bc%5D%5Bd%5D=3"),
        ({"a": {"b": 1}}, {"a": "deepObject"}, "a%5Bb%5D=1"),
        ({"a": {"b": 1, "c": ["x", "y"]}}, {"a": "members"}, "b=1&c=x&c=y"),
        ({"a": {"b": 1, "c": "x,"}}, {"a": "csv"}, "a=b,1,c,x%2C"),
        ({"a": {"b": ["x"]}}, {"a": "application/json"}, "a=%7B%22b%22%3A%5B%22x%22%5D%7D"),
    ],
)
def test_query(encode: Any, values: Any, styles: Any, text: str) -> None:
    """Scalars, arrays and objects have their form in a query."""
    assert encode.query_string(values, styles) == text


def test_form_fields(uploads: Any) -> None:
    """Fields of a form are text, objects by key and lists by repetition."""
    form = {"a": True, "b": {"c": 1}, "d": ["x", None, "y"], "e": None}
    parts = [(name, content) for name, (_, content, _) in uploads.multipart(form, (), {})]
    assert parts == [("a", b"true"), ("b[c]", b"1"), ("d", b"x"), ("d", b"y")]


def test_form_files(uploads: Any, tmp_path: Path) -> None:
    """Files are bytes, open files, paths, or come with a name and a type."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"on disk")
    buffer = io.BytesIO(b"open")
    with path.open("rb") as opened:
        given = [b"raw", buffer, path, opened, ("n.bin", b"x"), ("n.png", path, "image/png")]
        parts = [part for _, part in uploads.multipart({"f": given}, ("f",), {})]
    assert parts == [
        ("upload", b"raw", None),
        ("upload", buffer, None),
        ("a.txt", path, None),
        ("a.txt", opened, None),
        ("n.bin", b"x", None),
        ("n.png", path, "image/png"),
    ]


def test_form_files_beside_texts(uploads: Any) -> None:
    """What can be a file can be something else, an id say; a generator of files is a list."""
    form = {"one": "file-1", "two": {"id": "file-2"}, "three": (content for content in [b"3"])}
    parts = uploads.multipart(
        uploads.form(form, tuple(form), ("one",), nulls=False), tuple(form), {}
    )
    assert parts == (
        ("one", (None, b"file-1", None)),
        ("two[id]", (None, b"file-2", None)),
        ("three", ("upload", b"3", None)),
    )


def test_form_encodings(encode: Any, uploads: Any) -> None:
    """Fields of a form are JSON, of another type or joined where the API says so."""
    form = {"session": {"a": [1]}, "offer": "v=0", "tags": ["a", "b"], "words": ["a", "b"]}
    encodings = {"session": "application/json", "offer": "application/sdp", "words": "ssv"}
    assert uploads.multipart(form, (), encodings) == (
        ("session", (None, b'{"a":[1]}', "application/json")),
        ("offer", (None, b"v=0", "application/sdp")),
        ("tags", (None, b"a", None)),
        ("tags", (None, b"b", None)),
        ("words", (None, b"a b", None)),
    )
    assert encode.query_string({"session": {"a": 1}}, encodings) == "session=%7B%22a%22%3A1%7D"
