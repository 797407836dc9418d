"""How lists and objects are written of which a spec does not say it."""

from __future__ import annotations

import pytest

from specloom.api.types import ANY, Field, FieldUse, List, Object, Primitive, Type
from specloom.parse.styles import Unsaid

TEXT = Primitive("string")
LISTS = List(TEXT)


def record(kind: Type) -> Object:
    """An object with one field."""
    return Object((Field("a", kind, (FieldUse("one", required=True, type=kind),)),))


@pytest.mark.parametrize(
    ("arrays", "objects", "name", "kind", "style"),
    [
        ("", "", "a", LISTS, "standard"),
        ("brackets", "", "a", LISTS, "brackets"),
        ("brackets", "dots", "a", LISTS, "brackets"),
        ("brackets", "dots", "a", ANY, "brackets dots"),
        ("brackets", "", "a", TEXT, "standard"),
        ("brackets", "", "a[]", LISTS, "repeat"),
        ("comma", "", "a[]", LISTS, "repeat"),
        ("comma", "", "a", LISTS, "csv"),
        ("comma", "dots", "a", record(LISTS), "comma dots"),
        ("comma", "", "a", record(TEXT), "standard"),
        ("repeat", "", "a", LISTS, "repeat"),
        ("repeat", "dots", "a", record(LISTS), "dots"),
        ("", "brackets", "a", record(LISTS), "repeat"),
    ],
)
def test_words(arrays: str, objects: str, name: str, kind: Type, style: str) -> None:
    """A style has a word for each kind of part that a value can have and that is written otherwise."""
    assert Unsaid(arrays, objects).style(name, kind, lambda one: one, "standard") == style
