"""Results as tables, dictionaries and JSON: columns follow from types, whatever the data."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from families import INTEGER, STRING, Family, document, family, operation, parameter, record, ref

NUMBER = {"type": "number"}
COLUMNS = (
    *("id", "type", "state", "usage.total_tokens", "usage.cost", "tags", "tools", "metadata"),
    *("choice", "choice.name", "limit", "shape.type", "shape.radius", "shape.width"),
    *("parent.id", "parent.parent", "classOf"),
)
RUN = {
    "id": "r1",
    "type": "run",
    "state": "new",
    "usage": {"total_tokens": 3, "cost": 0.5},
    "tags": ["a", "b"],
    "tools": [{"type": "search"}],
    "metadata": {"a": "ä"},
    "choice": {"name": "f"},
    "limit": 5,
    "shape": {"type": "circle", "radius": 2},
    "parent": {"id": "r0", "parent": {"id": "r9"}},
    "classOf": "x",
}
FLAT = (
    *("r1", "run", "new", 3, 0.5, ["a", "b"], '[{"type": "search"}]', '{"a": "ä"}', None, "f"),
    *("5", "circle", 2, None, "r0", '{"id": "r9"}', "x"),
)


def listed(item: Any) -> dict[str, Any]:
    """The schema of a list."""
    return {"type": "array", "items": item}


SCHEMAS: dict[str, Any] = {
    "Run": record(
        "id",
        id=STRING,
        type={"const": "run"},
        state={"type": "string", "enum": ["open", "done"]},
        usage=record(total_tokens=INTEGER, cost=NUMBER),
        tags=listed(STRING),
        tools=listed(record(type=STRING)),
        metadata={"type": "object", "additionalProperties": STRING},
        choice={"oneOf": [STRING, record(name=STRING)]},
        limit={"oneOf": [INTEGER, {"type": "string", "enum": ["auto"]}]},
        shape={"oneOf": [ref("Circle"), ref("Square")]},
        parent=ref("Parent"),
        classOf=STRING,
    ),
    "Circle": record("type", type={"const": "circle"}, radius=NUMBER),
    "Square": record("type", type={"const": "square"}, width=NUMBER),
    "Parent": record(id=STRING, parent=ref("Parent")),
    "Runs": record("data", data=listed(ref("Run")), has_more={"type": "boolean"}, last_id=STRING),
    "Named": record("id", id=STRING, to_table=STRING, toJson=INTEGER),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Family:
    """A package of runs, which come one by one, in pages, and as a list."""
    after = [parameter("after"), parameter("limit", schema=INTEGER)]
    linked = operation(response=listed(ref("Run")), parameters=[parameter("page", schema=INTEGER)])
    linked["responses"]["200"]["headers"] = {"Link": {"schema": STRING}}
    paths = {
        "/runs": {"get": operation(response=ref("Runs"), parameters=after)},
        "/runs/{id}": {"get": operation(response=ref("Run"), parameters=[parameter("id", "path")])},
        "/all": {"get": linked},
        "/plain": {"get": operation(response=listed(ref("Run")))},
        "/named": {"get": operation(operationId="getNamed", response=ref("Named"))},
    }
    return family(tmp_path_factory.mktemp("tables"), {"runs": document(paths, SCHEMAS)})


def respond(request: httpx2.Request) -> httpx2.Response:
    """Runs in whatever form is asked for; after the first page none."""
    empty = "after" in request.url.params
    page = {"data": [] if empty else [RUN, {"id": "r2"}], "has_more": not empty, "last_id": "r2"}
    bodies = {
        "/runs": page,
        "/all": [RUN],
        "/plain": [RUN],
        "/named": {"id": "n", "to_table": "x", "toJson": 1},
    }
    return httpx2.Response(200, json=bodies.get(request.url.path, RUN))


@pytest.fixture
def client(made: Family) -> Any:
    """A client whose service has two runs."""
    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    return made.package.Runs(http_client=http)


@pytest.fixture
def module(made: Family) -> ModuleType:
    """The module of tables."""
    return importlib.import_module(f"{made.package.__name__}._runtime.table")


def test_an_object_is_a_row(client: Any) -> None:
    """Nested objects have columns each; lists of objects, maps and circles are JSON."""
    table = client.runs.retrieve("r1").to_table()
    assert table.columns == COLUMNS
    assert table.rows == [dict(zip(COLUMNS, FLAT, strict=True))]


def test_columns_do_not_depend_on_data(client: Any, made: Family) -> None:
    """Pages have the same columns as their items, the last and empty one, too."""
    page = client.runs.list()
    first, last = page.to_table(), page.get_next_page().to_table()
    assert first.columns == last.columns == COLUMNS
    assert [row["id"] for row in first.rows] == ["r1", "r2"]
    assert set(first.rows[1].values()) == {"r2", None}
    assert last.rows == []
    assert client.all.list().to_table().columns == COLUMNS
    table = made.package.Table.of(client.plain.list())
    assert (table.columns, table.rows) == (first.columns, first.rows[:1])


def test_pages_of_asynchronous_clients(made: Family) -> None:
    """A page of an asynchronous client is a table without waiting."""

    async def run() -> list[Any]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(respond))
        async with made.package.AsyncRuns(http_client=http) as client:
            return [await client.runs.list(), await client.all.list()]

    first, second = (page.to_table() for page in asyncio.run(run()))
    assert first.columns == second.columns == COLUMNS
    assert (len(first.rows), len(second.rows)) == (2, 1)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"choice": "auto"}, {"choice": "auto", "choice.name": None}),
        ({"limit": "auto"}, {"limit": "auto"}),
        ({"tags": []}, {"tags": []}),
        ({"tools": []}, {"tools": "[]"}),
        ({"tags": [1, "a"]}, {"tags": '[1, "a"]'}),
        ({"usage": 5}, {"usage.total_tokens": None}),
        ({"id": {"a": True}}, {"id": '{"a": true}'}),
        ({"shape": {"type": "star", "radius": 1}}, {"shape.type": "star", "shape.radius": 1}),
        ({"new": 1}, {"id": "r1"}),
    ],
)
def test_a_column_has_values_of_one_kind(changed: Any, expected: Any, made: Family) -> None:
    """What a type does not foresee, or allows beside something else, is a text."""
    models = importlib.import_module(f"{made.package.__name__}.models")
    http = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={**RUN, **changed}))
    )
    run = made.package.Runs(http_client=http).runs.retrieve("r1")
    assert isinstance(run, models.Run)
    table = run.to_table()
    assert table.columns == COLUMNS
    assert {name: table.rows[0][name] for name in expected} == expected


def test_other_lists(made: Family) -> None:
    """A list of scalars has one column, and what is no model at all is one JSON."""
    table = made.package.Table
    for items in ([1, 2], (1, 2), iter([1, 2])):
        assert table.of(items).rows == [{"value": 1}, {"value": 2}]
    assert table.of({"a": [1]}).rows == [{"value": '{"a": [1]}'}]
    assert (table.of([]).columns, table.of([]).rows) == ((), [])
    assert table.of([], list[int]).columns == ("value",)


def test_frames(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables become frames of the libraries that are installed, with all columns."""
    calls: list[Any] = []

    class Frames(ModuleType):
        def DataFrame(self, *given: Any, **more: Any) -> str:  # noqa: N802 - as pandas has it
            calls.append((given, more))
            return self.__name__

        table = DataFrame

    for name in ("pandas", "polars", "pyarrow"):
        monkeypatch.setitem(sys.modules, name, Frames(name))
    table = client.runs.list().to_table()
    made = [table.to_pandas(), table.to_polars(), table.to_arrow()]
    assert made == ["pandas", "polars", "pyarrow"]
    (rows, named), (series, lenient), (same, none) = calls
    assert (rows, named) == ((table.rows,), {"columns": list(COLUMNS)})
    assert series == same
    assert tuple(series[0]) == COLUMNS
    assert series[0]["id"] == ["r1", "r2"]
    assert (lenient, none) == ({"strict": False}, {})


@pytest.mark.parametrize("name", ["pandas", "polars", "pyarrow"])
def test_libraries_that_are_not_there(name: str, client: Any, monkeypatch: Any) -> None:
    """The error names the package that is needed."""
    monkeypatch.setitem(sys.modules, name, None)
    table = client.runs.retrieve("r1").to_table()
    with pytest.raises(ImportError, match=f"This needs the package '{name}', which is not inst"):
        getattr(table, f"to_{name.removeprefix('py')}")()


def test_dictionaries_and_json(client: Any) -> None:
    """An object is given as the service has it: by its names, and what it has sent."""
    run = client.runs.retrieve("r1")
    assert run.to_dict() == RUN
    assert json.loads(run.to_json()) == RUN
    assert run.to_json(indent=None).startswith('{"id":"r1","type":"run"')
    assert run.to_dict(use_api_names=False)["class_of"] == "x"
    second = client.runs.list().data[1]
    assert second.to_dict() == {"id": "r2"}
    assert json.loads(second.to_json(exclude_unset=False)).keys() == RUN.keys()
    assert second.to_dict(exclude_unset=False, exclude_none=True) == {"id": "r2"}


def test_fields_with_these_names_win(client: Any, made: Family) -> None:
    """A model whose fields are called so has them, and `Table.of` makes a table of it."""
    named = client.named.retrieve() if hasattr(client, "named") else client.get_named()
    assert (named.to_table, named.to_json) == ("x", 1)
    assert made.package.Table.of(named).rows == [{"id": "n", "to_table": "x", "toJson": 1}]


def test_tables_are_loaded_when_they_are_used(made: Family) -> None:
    """Neither clients nor models load what makes tables."""
    name = made.package.__name__
    code = (
        f"import sys, {name}; {name}.Runs(); from {name}.models import Run; Run(id='a').to_dict(); "
        f"sys.exit('{name}._runtime.table' in sys.modules)"
    )
    folder = Path(str(made.package.__file__)).parents[1]
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
