"""Spellings of a spec to names of Python."""

from __future__ import annotations

import keyword

import pytest

from specloom.api.names import pascal, singular, snake
from specloom.lower import identifiers

HOSTILE = (
    "",
    "class",
    "None",
    "2nd",
    "名前",
    "../..",
    "__init__",
    "'); x",
    "a\nb",
    "import",
    "é",
    "self",
)


@pytest.mark.parametrize(
    ("text", "under", "camel"),
    [
        ("threadId", "thread_id", "ThreadId"),
        ("HTTPServer2", "http_server2", "HTTPServer2"),
        ("vector_store.file", "vector_store_file", "VectorStoreFile"),
        ("include[]", "include", "Include"),
        ("X-MS-Request-ID", "x_ms_request_id", "XMSRequestID"),
    ],
)
def test_words_are_found_in_every_spelling(text: str, under: str, camel: str) -> None:
    """Humps, acronyms, digits and punctuation end words."""
    assert (snake(text), pascal(text)) == (under, camel)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("tool_outputs", "tool_output"),
        ("batches", "batch"),
        ("policies", "policy"),
        ("ties", "tie"),
        ("status", ""),
        ("data", ""),
        ("class", ""),
        ("is", ""),
        ("", ""),
    ],
)
def test_singulars_are_safe(plural: str, one: str) -> None:
    """A word whose singular is not sure has none."""
    assert singular(plural) == one


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "make",
    [
        identifiers.argument,
        identifiers.field,
        identifiers.method,
        identifiers.module,
        identifiers.class_name,
    ],
)
def test_every_spelling_gives_an_identifier(make: object, text: str) -> None:
    """Whatever a spec says, the name is one that Python takes."""
    assert callable(make)
    name = make(text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


def test_fields_of_one_model_differ() -> None:
    """A wire name that is a fine field stays, whatever stands before it."""
    assert identifiers.fields(["fooBar", "foo-bar", "foo_bar", "x"]) == {
        "foo_bar": "foo_bar",
        "x": "x",
        "foo-bar": "foo_bar_2",
        "fooBar": "foo_bar_3",
    }


@pytest.mark.parametrize("wire", ["a-b", "class", "__class__", "ﬁ", "list", "Unknown", "", "1"])
def test_odd_keys_need_the_call_form_of_a_typed_dict(wire: str) -> None:
    """What a class body cannot say, or would mean otherwise there, is no usable key."""
    assert not identifiers.usable_key(wire)
    assert identifiers.usable_key("object")
