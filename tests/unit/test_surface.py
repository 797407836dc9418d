"""What changed between two packages, in the words of those who use them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from families import STRING, document, many, operation, parameter, record, ref, run, words

from specloom.diff.changes import Change
from specloom.surface.compare import compare_surfaces
from specloom.surface.notes import notices
from specloom.surface.read import read_surface
from specloom.surface.summary import summarise

TEXT = record("text", text=STRING)
NOTE = record("id", id=STRING, state=words("open", "done", "lost"), size={"type": "integer"})
PATHS: dict[str, Any] = {
    "/notes": {
        "get": operation(None, many(ref("Note")), [parameter("after")]),
        "post": operation(ref("NewNote"), ref("Note")),
    },
    "/notes/{id}": {"get": operation(None, ref("Note"), [parameter("id", "path")])},
}
BEFORE = document(PATHS, {"Note": NOTE, "NewNote": TEXT})


def changes(folder: Path, after: dict[str, Any], extra: str = "") -> list[str]:
    """What changed from the document of this file to another one."""
    packages = [
        read_surface("sdk", run(folder, "sdk", {"notes": one}, extra=lines).files())
        for one, lines in ((BEFORE, ""), (after, extra))
    ]
    return said(compare_surfaces(*packages))


def said(changes: Iterable[Change]) -> list[str]:
    """Each change as a sentence, with its level."""
    return [f"{one.level}: {one}" for one in notices(changes)]


def note(after: dict[str, Any]) -> dict[str, Any]:
    """The properties of the response's schema."""
    found: dict[str, Any] = after["components"]["schemas"]["Note"]["properties"]
    return found


def require(after: dict[str, Any], name: str, *fields: str) -> None:
    """Make fields of a schema required."""
    after["components"]["schemas"][name]["required"] = list(fields)


CASES: dict[str, tuple[Callable[[dict[str, Any]], Any], list[str]]] = {
    "an argument": (
        lambda after: after["paths"]["/notes"]["get"]["parameters"].append(
            parameter("limit", schema={"type": "integer"})
        ),
        ["safe: `notes.list` takes `limit`"],
    ),
    "a required field that is sent": (
        lambda after: (
            after["components"]["schemas"]["NewNote"]["properties"].update(title=STRING),
            require(after, "NewNote", "text", "title"),
        ),
        ["breaking: `notes.create` requires `title`"],
    ),
    "a value": (
        lambda after: note(after).update(state=words("open", "done", "lost", "late")),
        ["safe: `Note.state` may be `late`"],
    ),
    "a value that is gone": (
        lambda after: note(after).update(state=words("open", "done")),
        ["safe: `Note.state` does not name `lost` among its values any more"],
    ),
    "a field": (
        lambda after: note(after).update(tags=many(STRING)),
        ["safe: `Note` has `tags`"],
    ),
    "a field that is gone": (
        lambda after: note(after).pop("size"),
        ["breaking: `Note` has no `size` any more"],
    ),
    "a field that is required": (
        lambda after: require(after, "Note", "id", "size"),
        ["safe: `Note.size` is always there"],
    ),
    "a type": (
        lambda after: note(after).update(size=STRING),
        ["breaking: `Note.size` is `str` instead of `int`"],
    ),
    "an operation": (
        lambda after: after["paths"]["/notes/{id}"].update(
            delete=operation(None, None, [parameter("id", "path")])
        ),
        ["safe: `notes.delete` is new (DELETE /notes/{id})"],
    ),
    "an operation that is gone": (
        lambda after: after["paths"]["/notes"].pop("get"),
        ["breaking: `notes.list` is gone (GET /notes)"],
    ),
    "a deprecated operation": (
        lambda after: after["paths"]["/notes"]["get"].update(deprecated=True),
        ["warning: `notes.list` is deprecated"],
    ),
    "a value that is a constant no more": (
        lambda after: note(after).update(state={"type": "string"}),
        [
            "safe: `Note.state` does not name `done` among its values any more",
            "safe: `Note.state` does not name `lost` among its values any more",
            "safe: `Note.state` does not name `open` among its values any more",
        ],
    ),
    "a field of another schema": (
        lambda after: (
            after["components"]["schemas"].update(Box=record("id", id=STRING)),
            note(after).update(box=ref("Box")),
        ),
        ["safe: `models.Box` is new", "safe: `Note` has `box`"],
    ),
    "a description": (lambda after: note(after)["id"].update(description="Its id."), []),
    "nothing": (dict.keys, []),
}


@pytest.mark.parametrize("case", CASES)
def test_a_difference_is_one_line(case: str, tmp_path: Path) -> None:
    """What was done to a spec is said in one line, of the name that users write."""
    after = copy.deepcopy(BEFORE)
    change, expected = CASES[case]
    change(after)
    assert changes(tmp_path, after) == expected


def with_services(folder: Path, change: Callable[[dict[str, Any]], Any]) -> list[str]:
    """What changes for users of two services if the second one's document does."""
    after = copy.deepcopy(BEFORE)
    change(after)
    packages = [
        read_surface("sdk", run(folder, "sdk", {"notes": BEFORE, "other": one}).files())
        for one in (BEFORE, after)
    ]
    forward, back = (said(compare_surfaces(*pair)) for pair in (packages, packages[::-1]))
    return [*forward, "and back:", *back]


def delete_note(after: dict[str, Any]) -> None:
    """Let a note be deleted."""
    after["paths"]["/notes/{id}"]["delete"] = operation(None, None, [parameter("id", "path")])


SERVICES: dict[str, tuple[Callable[[dict[str, Any]], Any], list[str]]] = {
    "an operation": (
        lambda after: after["paths"]["/notes"].pop("get"),
        [
            "breaking: `notes.list` is not in `other` any more",
            "and back:",
            "safe: `notes.list` is in `other`, too",
        ],
    ),
    "an operation of its own": (
        delete_note,
        [
            "safe: `notes.delete` is new (DELETE /notes/{id}, not in `notes`)",
            "and back:",
            "breaking: `notes.delete` is gone (DELETE /notes/{id})",
        ],
    ),
    "an argument": (
        lambda after: after["paths"]["/notes"]["get"]["parameters"].pop(),
        [
            "breaking: `notes.list(after)` is not taken by `other` any more",
            "and back:",
            "safe: `notes.list(after)` is taken by `other`, too",
        ],
    ),
    "an argument of its own": (
        lambda after: after["paths"]["/notes"]["get"]["parameters"].append(parameter("x[]")),
        [
            "safe: `notes.list` takes `x`",
            "safe: `notes.list(x[])` is not taken by `notes`",
            "and back:",
            "breaking: `notes.list` does not take `x` any more",
        ],
    ),
    "deprecation": (
        lambda after: after["paths"]["/notes"]["get"].update(deprecated=True),
        ["warning: `notes.list` is deprecated in `other`", "and back:"],
    ),
}


@pytest.mark.parametrize("case", SERVICES)
def test_services_are_told_apart(case: str, tmp_path: Path) -> None:
    """Which service has a call or an argument is said of that call, in both directions."""
    change, expected = SERVICES[case]
    assert with_services(tmp_path, change) == expected


def test_how_a_service_is_asked_is_said() -> None:
    """Its address is shown, and of what else is in its table what it is about."""
    text = 'NOTES = Variant(name="notes", base_url="https://a.example", auth=BearerAuth())\n'
    changed = text.replace("a.example", "b.example").replace("Bearer", "Basic")
    changed = changed.replace("())", '(), operations={"notes.list": Wire(method="PUT")})')
    files = [{"sdk/variants/notes.py": one} for one in (text, changed)]
    assert said(summarise("sdk", *files).changes) == [
        "warning: `notes` is at `https://b.example` instead of `https://a.example`",
        "warning: `notes` takes credentials in another way",
        "safe: `notes` changed: how calls are sent",
    ]


def test_what_is_private_has_no_surface() -> None:
    """The table of a lazy package is nobody's to import."""
    files = [
        {"sdk/models/__init__.py": f"_HOME: dict[str, str] = {one}\n"} for one in ("{}", "{1: 2}")
    ]
    assert summarise("sdk", *files).changes == ()


def test_a_name_is_the_route_s(tmp_path: Path) -> None:
    """A call that has another name for the same route was renamed."""
    assert changes(tmp_path, BEFORE, extra='[rename]\n"notes.list" = "notes.all"\n') == [
        "breaking: `notes.all` was `notes.list`"
    ]


def test_what_no_type_checker_sees_is_summarised(tmp_path: Path) -> None:
    """Descriptions are told by the number of their files, whatever else stands in them."""
    after = copy.deepcopy(BEFORE)
    note(after)["id"]["description"] = "Its id."
    before, now = (run(tmp_path, "sdk", {"notes": one}).files() for one in (BEFORE, after))
    assert said(summarise("sdk", before, now).changes) == ["safe: descriptions changed in 2 files"]


def test_what_is_no_python_has_no_surface() -> None:
    """A file that somebody broke is a file without names."""
    found = summarise("sdk", {"sdk/client.py": "class ("}, {"sdk/client.py": "class A: pass\n"})
    assert said(found.changes) == ["safe: `A` is a new client"]
