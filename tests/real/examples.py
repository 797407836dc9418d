"""The example responses that vendors put into their specs, and reading them as JSON or as events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# Strings are matched first, so that nothing inside of them is taken for a remark or an elision.
_STRING = r'"(?:[^"\\\n]|\\.)*"'
_ELLIPSIS = rf"(?:{_STRING}\s*:\s*)?\{{\s*\.{{3,}}\s*\}}"
_REMARK = re.compile(rf"{_ELLIPSIS}|({_STRING})|//[^\n]*|\.{{3,}}[^\n]*")
_COMMA = re.compile(rf"({_STRING})|(?:,\s*)+(?=[\]}}])|(?<=[,\[{{])\s*,")
_DECODER = json.JSONDecoder()
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a response.

    Attributes:
        where: The operation and the example's number, or the pointer of the component.
        text: How it is written: JSON, server-sent events or anything else.
        method: The operation's method and path, empty for an example of a component.
        path: See `method`.
        component: The component's name, empty for an example of an operation.
    """

    where: str
    text: str
    method: str = ""
    path: str = ""
    component: str = ""

    @property
    def is_stream(self) -> bool:
        """Whether the example is written as server-sent events."""
        return self.text.lstrip().startswith(("data:", "event:"))


def read_values(text: str) -> list[Any]:
    """Read JSON as people write it: with remarks, elisions and a comma too many, and repeatedly.

    Nothing else is mended: a text without a comma that it needs is no JSON.
    """
    plain = _REMARK.sub(lambda found: found[1] or "", text)
    plain = _COMMA.sub(lambda found: found[1] or "", plain).strip()
    values = []
    while plain:
        value, end = _DECODER.raw_decode(plain)
        values.append(value)
        plain = plain[end:].strip()
    return values


def read_events(text: str) -> list[tuple[str, Any]]:
    """Read server-sent events: their names and their data, up to the one that ends a stream."""
    events = []
    for block in re.split(r"\n\s*\n", text):
        lines = [line.partition(":") for line in block.strip().splitlines()]
        name = next((value.strip() for key, _, value in lines if key == "event"), "")
        data = "\n".join(value.strip() for key, _, value in lines if key == "data")
        if data and data != "[DONE]":
            value, end = _DECODER.raw_decode(data)
            if data[end:].strip("}] "):
                message = f"no JSON: {data[end:]}"
                raise ValueError(message)
            events.append((name, value))
    return events


def find_examples(spec: Mapping[str, Any]) -> Iterator[Example]:
    """Yield the examples of what comes back: of operations, then of components."""
    for path, item in spec["paths"].items():
        for method in _METHODS:
            if method in item:
                for number, text in enumerate(_of_operation(item[method], spec)):
                    where = f"{method.upper()} {path} {number}"
                    yield Example(where, text, method=method.upper(), path=path)
    for name, schema in spec["components"]["schemas"].items():
        for number, text in enumerate(_of_schema(schema)):
            yield Example(f"{_SCHEMAS}{name} {number}", text, component=name)


def _of_operation(operation: Mapping[str, Any], spec: Mapping[str, Any]) -> Iterator[str]:
    told = operation.get("x-oaiMeta", {}).get("examples", ())
    for example in told if isinstance(told, Sequence) else (told,):
        yield from _texts(example.get("response"))
    for example in operation.get("x-fern-examples", ()):
        answer = example.get("response") or {}
        yield from _values(answer.get("body"))
        yield from _texts(_as_events(answer.get("stream", ())))
    for status, response in operation["responses"].items():
        if str(status).startswith("2"):
            for media in _resolved(response, spec).get("content", {}).values():
                yield from _values(media.get("example"))
                for example in media.get("examples", {}).values():
                    yield from _values(_resolved(example, spec).get("value"))


def _of_schema(schema: Any) -> Iterator[str]:
    if isinstance(schema, Mapping):
        yield from _texts(schema.get("x-oaiMeta", {}).get("example"))
        yield from _values(schema.get("example"))
        for value in schema.get("examples", ()):
            yield from _values(value)


def _texts(text: str | None) -> Iterator[str]:
    """What is written as text, if it is anything but blank."""
    if text and text.strip():
        yield text


def _values(value: Any) -> Iterator[str]:
    """What is written as a value of the spec itself."""
    if value is not None:
        yield json.dumps(value)


def _as_events(stream: Sequence[Mapping[str, Any]]) -> str:
    """A list of events as they are on the wire, with a name where the example gives one."""
    lines = []
    for event in stream:
        named = set(event) == {"event", "data"}
        lines += [f"event: {event['event']}"] if named else []
        lines += [f"data: {json.dumps(event['data'] if named else event)}", "", ""]
    return "\n".join(lines[:-1])


def _resolved(node: Mapping[str, Any], spec: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in node:
        return node
    found: Any = spec
    for step in node["$ref"].removeprefix("#/").split("/"):
        found = found[step]
    return found
