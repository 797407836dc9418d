"""The example responses of the real specs: they decode into their models and encode back as they were."""

from __future__ import annotations

import importlib
import json
import pkgutil
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from built import Built
from examples import Example, find_examples, read_events, read_values
from pydantic import BaseModel, TypeAdapter, ValidationError
from table import record

from specloom.api.model import Operation
from specloom.api.types import Ref
from specloom.diagnostics import Report
from specloom.lower.directions import Types, find_types
from specloom.lower.operations import route
from specloom.lower.received import Received

EXCEPTIONS = tomllib.loads((Path(__file__).parent / "exceptions.toml").read_text("utf-8"))
#: How many examples of responses each spec has: a collector that finds fewer has lost some.
FOUND = {
    "OpenAI": 465,
    "Azure OpenAI": 1,
    "Azure OpenAI preview": 32,
    "Anthropic": 53,
    "Cohere": 30,
}
LOST = "not encoded back as it was"
REQUEST = httpx2.Request("GET", "https://example.test")


@dataclass(frozen=True, eq=False)
class Sdk:
    """A generated SDK, and which of its types an example of a variant's spec is of."""

    built: Built
    variant: str

    def module(self, name: str) -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{self.built.config.package}.{name}")

    @cached_property
    def calls(self) -> dict[str, Any]:
        """The table entries of the operations in the generated resources, by their routes."""
        package = self.module("resources")
        found = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
        modules = [vars(importlib.import_module(one.name)) for one in found]
        entries = [value for module in modules for value in module.values()]
        return {
            e.route: e for e in entries if isinstance(e, self.module("_runtime.tables").Operation)
        }

    @cached_property
    def types(self) -> Types:
        """Which definitions come back, and what they are called in Python."""
        return find_types(self.built.api, Report())

    def operation(self, example: Example) -> Operation:
        """The operation of an example."""
        return next(
            operation
            for operation in self.built.api.operations
            for use in operation.uses
            if (use.variant, operation.method, use.path)
            == (self.variant, example.method, example.path)
        )

    def annotation(self, example: Example) -> str:
        """The type of the component of an example, by its name; empty if it never comes back."""
        if example.component not in self.types.received:
            return ""
        annotation = Received(self.types).annotate(Ref(example.component))
        return annotation.inside("models").text

    def problem(self, example: Example) -> str:
        """What is wrong with an example; empty if it survives in its types."""
        if example.component:
            return self.json(self.annotation(example), read_values(example.text))
        operation = self.operation(example)
        call = self.calls[f"{operation.method} {route(operation)}"]
        if example.is_stream:
            return self.stream(call, example.text)
        if call.returns in ("bytes", "bytes | None", "str"):
            response = httpx2.Response(200, content=example.text.encode(), request=REQUEST)
            decode = self.module("_runtime.responses").decode_response
            value = decode(call.returns, response, strict=False)
            value = getattr(value, "content", value)
            return "" if value in (example.text, example.text.encode()) else "not the same file"
        if call.returns is None:
            return "the operation returns nothing"
        values = read_values(example.text)
        return self.json(call.returns if len(values) == 1 else call.streams, values)

    def json(self, annotation: str, values: list[Any]) -> str:
        """Decode values and encode them back."""
        decode = self.module("_runtime.responses").decode_named
        got = [decode(annotation, json.dumps(value).encode(), strict=False) for value in values]
        return self.compare(annotation, values, got)

    def stream(self, call: Any, text: str) -> str:
        """Read events as from a connection, and encode them back."""
        if not getattr(call, "streams", ""):
            return "the operation has no stream"
        # The end of a connection ends no event; the empty line does, which examples leave out.
        kind = {"content-type": "text/event-stream"}
        response = httpx2.Response(
            200, content=f"{text}\n\n".encode(), headers=kind, request=REQUEST
        )
        expected = [
            {"event": name, "data": data} if call.envelope and name else data
            for name, data in read_events(text)
        ]
        return self.compare(
            call.streams, expected, list(self.module("_runtime.streams").Stream(response, call))
        )

    def compare(self, annotation: str, expected: list[Any], got: list[Any]) -> str:
        """Say what is lost, or else what is without its type."""
        to_wire = self.module("_runtime.encode").to_wire
        # As text, where 1 and 1.0 and true are three things.
        if json.dumps(to_wire(got), sort_keys=True) != json.dumps(expected, sort_keys=True):
            return LOST
        found = self.module("_runtime.responses").annotation_of(annotation)
        return "; ".join(text for one in got for text in self.untyped(found, one, ""))

    def untyped(self, annotation: Any, value: Any, path: str) -> Iterator[str]:
        """Yield where a value is of no type that its place has."""
        looking = self.module("_runtime.decode")
        if isinstance(value, self.module("_runtime.models").UnknownObject):
            yield f"{path or 'it'} is unknown"
        elif isinstance(value, BaseModel):
            for name, _, form, _ in looking.fields_of(type(value)).named:
                if name in value.model_fields_set:
                    held = vars(value)[name]
                    yield from self.untyped(form.annotation, held, f"{path}.{name}")
        elif isinstance(value, list | dict):
            inner = next(self.inside(annotation, type(value)), None)
            if inner is None:
                yield f"{path or 'it'} is a plain {type(value).__name__}"
            items = value.items() if isinstance(value, dict) else enumerate(value)
            for key, item in items if inner is not None else ():
                yield from self.untyped(inner, item, f"{path}[{key}]")
        else:
            try:
                TypeAdapter(annotation).validate_python(value)
            except ValidationError:
                yield f"{path or 'it'} is {json.dumps(value)}"

    def inside(self, annotation: Any, container: type) -> Iterator[Any]:
        """Yield the types that the items of a container may have."""
        for form in self.module("_runtime.decode").form_of(annotation).members:
            if form.kind == "any":
                yield Any
            elif form.kind == {list: "list", dict: "map"}[container]:
                yield form.items.annotation
            elif form.kind == "union":
                yield from self.inside(form.annotation, container)


def judge(sdk: Sdk, example: Example) -> str:
    """What is wrong with an example, that it cannot be read included."""
    try:
        return sdk.problem(example)
    except json.JSONDecodeError as error:
        return f"no JSON: {error.msg.lower()}"


def examples(sdk: Sdk) -> list[Example]:
    """The examples of what can come back."""
    spec = sdk.built.specs[sdk.variant].root
    return [e for e in find_examples(spec) if e.method or sdk.annotation(e)]


def odd(sdk: Sdk, found: list[Example], excepted: dict[str, str]) -> list[str]:
    """The examples that do not survive, after it was seen that they are among the listed ones."""
    problems = {e.where: text for e in found if (text := judge(sdk, e))}
    # An odd example may stay without its types, but no example is changed.
    assert [where for where, text in problems.items() if text == LOST] == []
    assert {w: text for w, text in problems.items() if w not in excepted} == {}
    return list(problems)


@pytest.mark.parametrize("name", FOUND)
def test_examples_survive(name: str, built: Callable[[str], Built]) -> None:
    """Every example response decodes into its types and encodes back, but for the listed ones."""
    one = built(name)
    sdk = Sdk(one, one.config.variants[0].name)
    found, excepted = examples(sdk), EXCEPTIONS.get(name, {})
    problems = odd(sdk, found, excepted)
    assert [where for where in excepted if where not in problems] == [], "no longer needed"
    assert len(found) == FOUND[name]
    record(name, "examples", told(found, problems))


def test_examples_survive_the_merge(built: Callable[[str], Built]) -> None:
    """In the merged client the examples of both specs survive as they do in those of one spec."""
    name = "OpenAI + Azure"
    one = built(name)
    every: list[Example] = []
    problems: list[str] = []
    for variant, alone in (("openai", "OpenAI"), ("azure", "Azure OpenAI preview")):
        sdk = Sdk(one, variant)
        # Components of the other spec may have another name here; those of the first keep theirs.
        found = [e for e in examples(sdk) if e.method or variant == "openai"]
        problems += odd(sdk, found, EXCEPTIONS[alone])
        every += found
    record(name, "examples", told(every, problems))


def told(found: list[Example], problems: list[str]) -> str:
    """The figures of the table."""
    return f"{len(found) - len(problems)} of {len(found)}, {len(problems)} excepted"
