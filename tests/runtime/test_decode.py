"""Models from JSON, in order or not."""

from __future__ import annotations

import json
import warnings
from contextlib import suppress
from typing import Any

import pytest


@pytest.fixture
def load(decode: Any) -> Any:
    """Return the function that decodes Python data by way of JSON."""

    def load(name: str, data: Any, *, strict: bool = False) -> Any:
        return decode(name, json.dumps(data).encode(), strict=strict)

    return load


def test_model(load: Any, models: Any) -> None:
    """Valid data becomes a typed model, with aliases, defaults and nested models."""
    run = load("Run", {"id": "1", "status": "queued", "class": "c", "usage": {"total": 3}})
    assert isinstance(run, models.Run)
    assert (run.class_, run.object, run.usage) == ("c", "run", models.Usage(total=3))


def test_list_and_object(load: Any, models: Any) -> None:
    """An operation may return a list of models or any JSON."""
    assert load("list[Usage]", [{"total": 1}]) == [models.Usage(total=1)]
    assert load("object", {"a": [1]}) == {"a": [1]}


def test_parsed_data(decode: Any, models: Any) -> None:
    """Data that is parsed already is taken as well."""
    assert decode("Usage", {"total": 1}, strict=False) == models.Usage(total=1)


def test_unknown_fields(load: Any) -> None:
    """Fields that are not in the specification are kept as attributes."""
    assert load("Usage", {"total": 1, "new": {"a": 1}}).new == {"a": 1}


@pytest.mark.parametrize(
    ("data", "member"),
    [
        ({"type": "function", "name": "f"}, "FunctionTool"),
        ({"type": "search"}, "SearchTool"),
        ({"type": "search_preview"}, "SearchTool"),
        ({"type": "search", "engine": "e"}, "SearchToolV2"),
        ({"type": "brand_new", "x": 1}, "UnknownObject"),
        ({"x": 1}, "UnknownObject"),
        ({"type": ["function"]}, "UnknownObject"),
        ({"type": None}, "UnknownObject"),
    ],
)
def test_tagged(load: Any, data: Any, member: str) -> None:
    """The tag decides on the member; objects without a known tag stay whole."""
    tool = load("Tool", data)
    assert type(tool).__name__ == member
    assert tool.model_dump(exclude_unset=True) == data


@pytest.mark.parametrize(
    ("data", "member"),
    [
        ("text", "str"),
        ({"type": "function", "name": "f"}, "FunctionTool"),
        ({"text": "x"}, "Plain"),
        ({"type": "new", "text": "x"}, "Plain"),
        ({"type": "new"}, "UnknownObject"),
    ],
)
def test_nested_union(load: Any, data: Any, member: str) -> None:
    """A union in a union is one union; scalars and members without the tag are tried by validation."""
    assert type(load("Outer", data)).__name__ == member


def test_tagged_instances(models: Any) -> None:
    """Models are accepted as they are, and are dumped as what they are."""
    tools = [models.FunctionTool(type="function", name="f"), models.UnknownObject(type="x", y=1)]
    run = models.Run(id="1", status="queued", tools=tools)
    assert run.tools == tools
    assert run.model_dump()["tools"] == [{"type": "function", "name": "f"}, {"type": "x", "y": 1}]


def test_closed_union(load: Any, rt: Any) -> None:
    """Without `UnknownObject` among the members an unknown tag is an error, which only strictness shows."""
    assert load("Closed", {"type": "new"}) == {"type": "new"}
    with pytest.raises(rt.DecodeError):
        load("Closed", {"type": "new"}, strict=True)


def test_unknown_attributes(load: Any) -> None:
    """An unknown object has the attributes that came, and no others."""
    tool = load("Tool", {"type": "new", "a": {"b": 1}})
    assert tool.a == {"b": 1}
    assert not hasattr(tool, "c")


def test_lenient_model(load: Any, models: Any) -> None:
    """A field of the wrong type is kept as it came, and everything around it is still typed."""
    data = {
        "id": 7,
        "status": "queued",
        "created_at": "2025-01-02T00:00:00Z",
        "usage": {"total": "many", "new": 1},
        "tools": [{"type": "function"}, {"type": "search", "depth": "x"}, "odd", {"type": "y"}],
        "cls": 1,
        "_fields_set": 2,
        "self": 3,
    }
    run = load("Run", data)
    assert isinstance(run, models.Run)
    assert (run.id, run.usage.total, run.usage.new) == (7, "many", 1)
    assert run.created_at == "2025-01-02T00:00:00Z"
    kinds = ["FunctionTool", "SearchTool", "str", "UnknownObject"]
    assert [type(tool).__name__ for tool in run.tools] == kinds
    assert run.tools[0].name is None
    assert run.model_extra == {"cls": 1, "_fields_set": 2, "self": 3}


def test_lenient_dump(load: Any) -> None:
    """A model of odd data dumps what came, without a warning."""
    data = {"id": 7, "status": "queued", "tools": [{"type": "function"}, 5], "usage": [1]}
    run = load("Run", data)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert run.model_dump(exclude_unset=True) == data
        assert json.loads(run.model_dump_json(exclude_unset=True)) == data
        assert "id=7" in repr(run)


def test_lenient_containers(load: Any, models: Any) -> None:
    """Lists, maps and unions without a tag are built by the member that fits best."""
    odd = {"total": "x"}
    held = load("Holder", {"kind": "c", "runs": {"a": {"id": 1}}, "shapes": odd, "outer": 5})
    assert held.kind == "c"
    assert isinstance(held.runs["a"], models.Run)
    assert isinstance(held.shapes, models.Usage)
    assert held.outer == 5
    assert isinstance(load("Shapes", [odd])[0], models.Usage)
    assert isinstance(load("Shapes", {"text": 1}), models.Plain)
    assert load("Shapes", 5) == 5


@pytest.mark.parametrize(
    ("kind", "member"), [("round", "Round"), ("square", "Square"), ("x", "Square")]
)
def test_lenient_constants(load: Any, kind: str, member: str) -> None:
    """Odd data in a union without a tag becomes the member whose constants it has."""
    assert type(load("Form", {"kind": kind, "size": "big"})).__name__ == member


def test_recursion(load: Any, models: Any) -> None:
    """A model may hold itself by way of a union, in order or not."""
    function = {"type": "function", "name": "f"}
    step = load("Step", {"type": "step", "inner": [{"type": "step", "inner": [function]}]})
    assert step.inner[0].inner == [models.FunctionTool(type="function", name="f")]
    odd = load("Step", {"type": "step", "inner": [{"type": "step", "inner": {"a": 1}}]})
    assert odd.inner[0].inner == {"a": 1}


def test_lenient_order(load: Any) -> None:
    """A model of odd data has its fields in the order of their declaration."""
    run = load("Run", {"usage": {"total": 1}, "id": 5})
    assert list(run.model_dump()) == list(type(run).model_fields)


@pytest.mark.parametrize("data", [None, True, 1.5, "x", [], [{}], {"id": {}}, {"tools": {}}])
def test_lenient_never_fails(load: Any, data: Any) -> None:
    """No JSON is odd enough for an exception."""
    for name in (
        "Run",
        "Tool",
        "Outer",
        "Closed",
        "Holder",
        "Event",
        "Shapes",
        "Wide",
        "Form",
        "Step",
    ):
        load(name, data)


def test_strict(load: Any, rt: Any) -> None:
    """Strictness lists unknown fields, enum values and members of unions by their path."""
    data = {
        "id": "1",
        "status": "paused",
        "new": 1,
        "tools": [{"type": "function", "name": "f", "x": 1}, {"type": "y"}],
        "usage": {"total": 1},
    }
    with pytest.raises(rt.DecodeError) as caught:
        load("Run", data, strict=True)
    assert caught.value.problems == (
        "status: unknown value 'paused'",
        "tools[0].x: unknown field",
        "tools[1]: an object that the specification does not know",
        "new: unknown field",
    )


def test_strict_validation(load: Any, rt: Any) -> None:
    """Strictness makes validation errors visible, by their path and without the data."""
    with pytest.raises(rt.DecodeError, match=r"usage.total: .*integer") as caught:
        load("Run", {"id": "1", "status": "queued", "usage": {"total": "secret"}}, strict=True)
    assert "secret" not in str(caught.value)
    with pytest.raises(rt.DecodeError, match=r"tools\[0\]\.name: Field required"):
        load("Run", {"id": "1", "status": "queued", "tools": [{"type": "function"}]}, strict=True)


def test_strict_lists_everything(load: Any, rt: Any) -> None:
    """UnknownObject fields are told beside what is wrong, and each place once."""
    data = {"id": 1, "status": "queued", "usage": {"total": 1, "new": 2}, "more": 3}
    with pytest.raises(rt.DecodeError) as caught:
        load("Run", data, strict=True)
    told = [problem.partition(": ")[0] for problem in caught.value.problems]
    assert told == ["id", "usage.new", "more"]


def test_strict_accepts(load: Any) -> None:
    """Strictness accepts what is specified, further fields of a declared type included."""
    data = {"id": "1", "status": "queued", "tools": [{"type": "search", "engine": "e"}]}
    assert load("Run", data, strict=True).id == "1"
    assert load("Wide", {"id": "1", "more": 5}, strict=True).more == 5
    assert load("Wide", {"id": "1", "": "x"}, strict=True).unnamed == "x"
    held = {"runs": {"a": data}, "shapes": [{"total": 1}], "outer": "x", "free": {"a": "b"}}
    assert load("Holder", held, strict=True).outer == "x"


@pytest.mark.parametrize("depth", [20, 60, 400, 20_000])
def test_deep_steps(decode: Any, rt: Any, depth: int) -> None:
    """Models in models are decoded quickly at any depth, or refused with an error of the SDK."""
    data: Any = {"type": "step", "inner": 5}
    for _ in range(depth):
        data = {"type": "step", "inner": [data]}
    with suppress(rt.DecodeError):
        assert decode("Step", data, strict=False).type == "step"


def test_deep_shapes(decode: Any, models: Any) -> None:
    """Where each level could be of two models, the time grows with the depth and not its power."""
    data: Any = {"size": "odd"}
    for _ in range(40):
        data = {"left": data}
    branch = decode("Tree", data, strict=False)
    assert type(branch) is models.LeftTree
    assert branch.model_dump(exclude_unset=True) == data


def test_problems(sample: Any, models: Any) -> None:
    """One walk gives the value and everything that is odd about it, with its path."""
    data = {"id": 1, "status": "new", "tools": [{"type": "function", "x": 2}, {"type": "y"}, 3]}
    run, problems = sample("_runtime.decode").decode(models.Run, data)
    assert (type(run), run.id, run.tools[2]) == (models.Run, 1, 3)
    assert [(problem.path, problem.kind) for problem in problems] == [
        (("id",), "type"),
        (("status",), "value"),
        (("tools", 0, "name"), "missing"),
        (("tools", 0, "x"), "field"),
        (("tools", 1), "member"),
        (("tools", 2), "type"),
    ]


def test_further_fields(sample: Any, models: Any) -> None:
    """Fields that a model declares by their type only are decoded by that type."""
    _, problems = sample("_runtime.decode").decode(models.Wide, {"id": "1", "a": 5, "b": "6"})
    assert [str(problem) for problem in problems] == ["b: Input should be a valid integer"]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("Usage | None", [1], "the value: Input should be a valid dictionary or instance of Usage"),
        ("Closed", {"type": "new"}, "the value: an object of no member of the union"),
        ("dict[str, list[int]]", {"a": [1, None]}, "a[1]: Input should be a valid integer"),
        ("str | list[Usage]", [{"total": 1}, {}], "[1].total: Field required"),
        ("Round", {"kind": "x", "size": 1}, "kind: Input should be 'round'"),
    ],
)
def test_problems_of_unions(load: Any, rt: Any, name: str, data: Any, problem: str) -> None:
    """A value of no member of a union is compared with the member that it comes nearest to."""
    with pytest.raises(rt.DecodeError) as caught:
        load(name, data, strict=True)
    assert caught.value.problems == (problem,)


def test_many_problems(load: Any, rt: Any) -> None:
    """The message lists the first problems, the error has all of them."""
    with pytest.raises(rt.DecodeError, match="and 80 more") as caught:
        load("list[int]", ["x"] * 100, strict=True)
    assert len(caught.value.problems) == 100
