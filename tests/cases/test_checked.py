"""Calls that are checked before anything is sent, by clients and without one."""

from __future__ import annotations

import asyncio
import copy
import math
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]
ID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
VALID: dict[str, Any] = {
    "note_id": ID,
    "limit": 7,
    "order": "asc",
    "x_trace": "abc",
    "title": "A title",
    "due": "2025-01-31T12:00:00Z",
    "weight": 1.5,
    "labels": {"a": "b"},
    "parts": [
        {"type": "text", "text": "a"},
        {"type": "group", "parts": [{"type": "text", "text": "b"}]},
    ],
    "mood": "calm",
}
# What is changed in a valid call, by the path to it, and the problem.
MUTATIONS: list[tuple[tuple[Any, ...], Any, str]] = [
    (("note_id",), "1", "note_id: must be a UUID"),
    (("note_id",), True, "note_id: must be a string, not a boolean"),
    (("limit",), 0, "limit: must be at least 1"),
    (("limit",), 101, "limit: must be at most 100"),
    (("limit",), 1.5, "limit: must be an integer, not a number"),
    (("limit",), True, "limit: must be an integer, not a boolean"),
    (("order",), "up", "order: must be 'asc' or 'desc', not 'up'"),
    (("x_trace",), "A", "X-Trace: must match ^[a-z]+$"),
    (("title",), "", "title: must have at least 1 character"),
    (("title",), "t" * 21, "title: must have at most 20 characters"),
    (("title",), None, "title: must be a string, not null"),
    (("due",), "soon", "due: must be a time such as 2025-01-31T12:00:00Z"),
    (("weight",), 0, "weight: must be more than 0"),
    (("weight",), 0.7, "weight: must be a multiple of 0.5"),
    (("labels",), {"a": "", "b": "", "c": ""}, "labels: must have at most 2 members"),
    (("labels", "a"), "abcdef", "labels.a: must have at most 5 characters"),
    (("labels",), ["a"], "labels: must be an object, not an array"),
    (("parts",), [], "parts: must have at least 1 item"),
    (("parts", 0, "text"), "", "parts[0].text: must have at least 1 character"),
    (("parts", 0, "more"), 1, "parts[0].more: is no member that the specification knows"),
    (("parts", 0), {"type": "text"}, "parts[0].text: is required"),
    (("parts", 0), {"type": "new"}, "parts[0].type: must be 'text' or 'group'"),
    (("parts", 0), {"text": "a"}, "parts[0].type: is required"),
    (("parts", 0), "a", "parts[0]: must be an object, not a string"),
    (
        ("parts", 1, "parts", 0, "text"),
        5,
        "parts[1].parts[0].text: must be a string, not an integer",
    ),
    (("mood",), "lod", "mood: must be 'calm' or 'loud', not 'lod'"),
    (("mood",), [1, 1], "mood: must not have an item twice"),
    (("mood",), [1, "a"], "mood[1]: must be an integer, not a string"),
    (("mood",), 5, "mood: must be 'calm', 'loud' or an array, not an integer"),
    (("mod",), "calm", "mod: is no argument of the operation"),
]


class Mood(Enum):
    """An enumeration of the caller's own."""

    CALM = "calm"


@pytest.fixture
def sdk(load: Load) -> ModuleType:
    """The package of the case."""
    return load("sdk_checked")


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """A valid call in which one value is another one."""
    arguments = copy.deepcopy(VALID)
    holder: Any = arguments
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    return arguments


def problems(sdk: ModuleType, arguments: dict[str, Any], *variant: Any) -> list[str]:
    """What is wrong with a call, as text."""
    try:
        sdk.validate("notes.update", arguments, *variant)
    except sdk.RequestValidationError as error:
        return [str(problem) for problem in error.problems]
    return []


def client(kind: Any, **settings: Any) -> tuple[Any, list[httpx2.Request]]:
    """A client, and the requests that it sends."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json={"id": "n"})

    made = httpx2.AsyncClient if kind.__name__.startswith("Async") else httpx2.Client
    http_client = made(transport=httpx2.MockTransport(answer))
    return kind(http_client=http_client, **settings), requests


def test_valid_call_has_no_problems(sdk: ModuleType) -> None:
    """What the specification allows passes."""
    assert problems(sdk, VALID) == []


@pytest.mark.parametrize(("path", "value", "text"), MUTATIONS)
def test_each_problem_is_found(
    sdk: ModuleType, path: tuple[Any, ...], value: Any, text: str
) -> None:
    """One wrong value of a valid call is one problem, with its path."""
    assert problems(sdk, changed(path, value)) == [text]


def test_all_problems_are_listed(sdk: ModuleType) -> None:
    """One error tells everything that is missing and wrong, in the order of the specification."""
    assert problems(sdk, {"mood": "lod", "title": ""}) == [
        "note_id: is required",
        "order: is required",
        "title: must have at least 1 character",
        "parts: is required",
        "mood: must be 'calm' or 'loud', not 'lod'",
    ]


def test_variants_have_limits_of_their_own(sdk: ModuleType) -> None:
    """Limits, required members and refusals are those of the variant, by its name or its client."""
    call = {"note_id": ID, "order": "asc", "limit": 500, "title": "t" * 12, "mood": "loud"}
    arguments = {**call, "parts": VALID["parts"]}
    north = ["limit: must be at most 100"]
    refusal = "argument mood with the value 'loud': only available in north"
    south = ["title: must have at most 10 characters", "due: is required", refusal]
    for variant in ("south", sdk.South, sdk.AsyncSouth, "mirror", sdk.Mirror):
        assert problems(sdk, arguments, variant) == south
    for variant in ("north", sdk.North, sdk.AsyncNorth, None):
        assert problems(sdk, arguments, variant) == north
    assert problems(sdk, {**arguments, "unsupported": "send"}, "south") == south[:-1]


def test_error_says_what_it_is_about(sdk: ModuleType) -> None:
    """The error is one of the package, has paths, kinds and texts, and can be pickled."""
    with pytest.raises(sdk.SDKError) as caught:
        sdk.validate("notes.update", changed(("parts", 0, "text"), ""))
    [problem] = caught.value.problems
    assert problem == (("parts", 0, "text"), "limit", "must have at least 1 character")
    assert str(caught.value).startswith("notes.update was not sent")
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems  # noqa: S301


@pytest.mark.parametrize(
    "name", ["notes.updat", "notes", "notes._call", "nodes.update", "", None, 1, "close", "copy"]
)
def test_unknown_operation(sdk: ModuleType, name: str) -> None:
    """A name of no operation is an error that names the nearest one."""
    with pytest.raises(ValueError, match="There is no operation"):
        sdk.validate(name, {})


@pytest.mark.parametrize("arguments", [None, [1], "a"])
def test_arguments_are_a_mapping(sdk: ModuleType, arguments: Any) -> None:
    """Arguments without names are a TypeError that says so."""
    with pytest.raises(TypeError, match="The arguments must be a mapping, by name, not"):
        sdk.validate("notes.update", arguments)


def test_unknown_variant(sdk: ModuleType) -> None:
    """A variant that the package does not have is an error that names those it has."""
    with pytest.raises(ValueError, match="north, mirror, south"):
        sdk.validate("notes.update", VALID, "west")


@pytest.mark.parametrize("where", ["client", "copy", "call"])
def test_clients_check_where_asked(sdk: ModuleType, where: str) -> None:
    """A client, one with other options and a single call check before anything is sent."""
    for kind in (sdk.North, sdk.AsyncNorth):
        made, requests = client(kind, **({"validate": True} if where == "client" else {}))
        made = made.with_options(validate=True) if where == "copy" else made
        option = {"validate": True} if where == "call" else {}
        for arguments, sent in ((changed(("title",), ""), 0), (VALID, 1)):
            wrong = pytest.raises(sdk.RequestValidationError, match="title: must have at least")
            with nullcontext() if sent else wrong:
                result = made.notes.update(**arguments, **option)
                if kind is sdk.AsyncNorth:
                    asyncio.run(result)
            assert len(requests) == sent


def test_call_can_do_without(sdk: ModuleType) -> None:
    """A call of a client that checks may say that it does not."""
    made, requests = client(sdk.North, validate=True)
    made.notes.update(**changed(("title",), ""), validate=False)
    assert requests


def test_other_values_than_json_are_no_problem(sdk: ModuleType) -> None:
    """Iterators are read once, and times, enumerations, models, omissions and None are as ever."""

    def parts() -> Iterator[Any]:
        yield {"type": "text", "text": "a"}

    arguments = {
        **VALID,
        "due": datetime(2025, 1, 31, tzinfo=UTC),
        "mood": Mood.CALM,
        "labels": None,
        "title": sdk.OMIT,
        "anything": sdk.models.Note(id="n") if hasattr(sdk, "models") else {"id": "n"},
        "parts": parts(),
    }
    made, requests = client(sdk.North, validate=True)
    made.notes.update(**arguments)
    assert b'"parts":[{"type":"text","text":"a"}]' in requests[0].content
    assert b'"labels":null' in requests[0].content


def test_extra_members_are_left_alone(sdk: ModuleType) -> None:
    """What extra options add or replace is not checked, and stands for what is required."""
    made, requests = client(sdk.North, validate=True)
    arguments = changed(("title",), "")
    made.notes.update(
        **{**arguments, "order": sdk.OMIT, "x_trace": "A"},
        extra_body={"title": "long enough", "new": 1},
        extra_query={"order": "up"},
        extra_headers={"x-trace": "B"},
    )
    assert b"long enough" in requests[0].content


def test_validate_must_be_a_flag(sdk: ModuleType) -> None:
    """Another value than True, False or None is an error that says so."""
    with pytest.raises(TypeError, match="validate must be True or False"):
        client(sdk.North, validate="yes")
    made, _ = client(sdk.North)
    with pytest.raises(TypeError, match="validate must be True or False"):
        made.notes.update(**VALID, validate="yes")


def test_numbers_are_compared_as_they_are_written(sdk: ModuleType) -> None:
    """A fraction is a multiple by its digits, a whole number may have a decimal point."""
    assert problems(sdk, changed(("weight",), 1e15 + 0.5)) == []
    assert problems(sdk, changed(("limit",), 5.0)) == []
    assert problems(sdk, changed(("weight",), math.inf)) != []


def test_nothing_is_loaded_before_the_first_check(packages: Path) -> None:
    """Neither rules nor checks are loaded by clients and calls that do not ask for them."""
    program = f"""
import sys, httpx2
sys.path.insert(0, {str(packages)!r})
import sdk_checked as sdk
http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={{"id": "n"}})))
client = sdk.North(http_client=http)
call = dict(order="asc", parts=[{{"type": "text", "text": "t"}}])
client.notes.update({ID!r}, **call)
names = ("rules", "_runtime.validation")
assert not [name for name in names if f"sdk_checked.{{name}}" in sys.modules]
client.notes.update({ID!r}, **call, validate=True)
assert all(f"sdk_checked.{{name}}" in sys.modules for name in names)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
