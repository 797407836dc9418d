"""What the names of the committed packages reach on the wire."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import httpx2
import pytest

HERE = Path(__file__).parent
Load = Callable[[str], ModuleType]


def notes(package: ModuleType, asked: list[str], client: str = "Notes", **settings: Any) -> Any:
    """A client of a package that notes method and target of what it sends."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(f"{request.method} {request.url.raw_path.decode()}")
        return httpx2.Response(200, json={"id": "a"})

    http_client = httpx2.Client(transport=httpx2.MockTransport(answer))
    return getattr(package, client)(http_client=http_client, **settings)


def test_flag_of_a_path_is_sent_as_query(load: Load) -> None:
    """What stands behind the question mark of a path goes before the version and the arguments."""
    asked: list[str] = []
    client = notes(load("sdk_versions_and_flags"), asked)
    client.messages.create(draft=True)
    client.beta.messages.create(draft=True)
    client.v2.beta.messages.create()
    assert asked == [
        "POST /v1/messages?api-version=2026-01-01&draft=true",
        "POST /v1/messages?beta=true&api-version=2026-01-01&draft=true",
        "POST /v2/messages?beta=true&api-version=2026-01-01",
    ]


def test_verb_behind_a_colon_is_sent_as_it_is(load: Load) -> None:
    """The colon between an item and its verb is not escaped, one in the item is."""
    asked: list[str] = []
    client = notes(load("sdk_versions_and_flags"), asked)
    client.v2.messages.cancel("a:b")
    client.v2.messages.count_words()
    assert asked == ["POST /v2/messages/a%3Ab:cancel", "GET /v2/messages:countWords"]


def test_calls_of_the_client_itself(load: Load) -> None:
    """A call without a group is a method of the client, whose own one of that name makes way."""
    asked: list[str] = []
    client = notes(load("sdk_versions_and_flags"), asked)
    client.classify()
    client.close()
    client.close_()
    assert asked == ["POST /v1/classify", "POST /v1/close"]


def test_alias_of_a_renamed_operation(load: Load) -> None:
    """The old name still calls the operation, with a warning that says the new one."""
    asked: list[str] = []
    client = notes(load("sdk_renamed"), asked, api_key="k")
    client.library.sheets.submit_tool_outputs(7, note_id="n")
    with pytest.warns(DeprecationWarning, match=r"Call library\.sheets\.submit_tool_outputs"):
        client.library.sheets.submit_tool_ouputs_to_page(7, note_id="n")
    with pytest.warns(DeprecationWarning, match=r"Call library\.sheets\.retrieve"):
        client.pages.retrieve(7, note_id="n")
    assert asked[0] == asked[1] == "POST /v1/notes/n/pages/7/submit_tool_outputs"
    assert asked[2] == "GET /v1/notes/n/pages/7"


def test_deprecated_operations_and_arguments(load: Load) -> None:
    """What is deprecated warns its callers at their line: by who deprecates it, and only if used."""
    package = load("sdk_deprecated")
    north, south = (notes(package, [], client=name) for name in ("North", "South"))
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        south.jobs.list()
        north.jobs.list()
        south.jobs.create(limit=1, steps=[{"kind": "run", "speed": 1}])
        north.jobs.create(dry=True, name="a", steps=[{"kind": "walk", "speed": 1}])
    assert [str(one.message) for one in found] == [
        "jobs.list is deprecated by North.",
        "It is deprecated because of its age; use answers.",
        "It is deprecated because of its age; use answers.",
        "The query parameter dry of jobs.create is deprecated.",
        "The argument name of jobs.create is deprecated.",
        "The argument steps[].speed (where kind is 'walk') of jobs.create is deprecated.",
    ]
    assert {(one.filename, one.category) for one in found} == {(__file__, DeprecationWarning)}


def test_deprecated_fields(load: Load) -> None:
    """A deprecated field warns who reads it; decoding, comparing and sending again do not."""
    models, package = load("sdk_deprecated.models"), load("sdk_deprecated")
    value = {"id": "1", "old": "a", "old-name": "b", "status": "c", "new": 1}
    http = httpx2.MockTransport(lambda _: httpx2.Response(200, json=value))
    south = package.South(http_client=httpx2.Client(transport=http))
    job = south.jobs.list()
    assert isinstance(job, models.Job)
    assert job == south.jobs.list()
    assert job.model_dump(by_alias=True) == value
    assert models.Job.model_validate_json(job.model_dump_json(by_alias=True)) == job
    assert "old_name='b'" in repr(job)
    assert (job.id, job.status) == ("1", "c")
    with pytest.warns(DeprecationWarning, match=r"^old is deprecated\.$"):
        assert job.old == "a"
    with pytest.warns(DeprecationWarning, match=r"^Deprecated since May\.$"):
        assert job.old_name == "b"


def test_types_called_like_built_in_ones_work(load: Load) -> None:
    """A component that is called like something of Python or of its module decodes and is sent."""
    package, models = load("sdk_builtin_names"), load("sdk_builtin_names.models")
    spec = json.loads((HERE / "sdk" / "builtin-names" / "openapi.json").read_text("utf-8"))
    properties = spec["components"]["schemas"]["Everything"]["properties"]
    one = {"id": "1", "inner": {"id": "2"}, "next": {"id": "3"}}
    values: dict[str, Any] = {name: one for name, schema in properties.items() if "$ref" in schema}
    values |= {"timeout": {"error": {"id": "4"}, "state": "on"}, "things": [one, [one]]}
    sent: list[Any] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(json.loads(request.content))
        return httpx2.Response(200, json=values)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = package.Names(http_client=http, strict=True)
    found = client.things.create()
    for name in ("Warning", "Exception", "TimeoutError", "AttributeError", "Ellipsis", "Model"):
        kind = getattr(models, name)
        assert type(getattr(found, f"of_{name.lower()}")) is kind
        assert type(getattr(found, f"of_{name.lower()}").inner) is kind
    assert type(found.models) is models.Warning
    assert type(found.timeout.error) is models.TimeoutErrorObject
    client.things.create(
        everything=found, wish={"models": found.models, "params": (found.params,)}, models=one
    )
    assert sent[1] == {
        "everything": values,
        "wish": {"models": one, "params": [one]},
        "models": one,
    }


def test_annotations_can_be_evaluated(load: Load) -> None:
    """The annotations of methods and typed dicts are types when asked for at run time."""
    params = load("sdk_builtin_names.params")
    things = load("sdk_builtin_names.resources.things").Things
    models = load("sdk_builtin_names.models")
    assert get_type_hints(things.create)["return"] is models.Everything
    assert params.Warning in get_args(get_type_hints(params.Wish)["models"])
    assert models.Warning in get_args(get_type_hints(params.Wish)["models"])
