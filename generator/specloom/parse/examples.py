"""The example values of a document, as data. Whether one is right is seen where it is wanted.

A value that points elsewhere (`externalValue`) is never fetched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from specloom.api.examples import Examples
from specloom.api.types import Value, constant
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.read.document import Array, Json
from specloom.read.document import Object as Node
from specloom.read.media import is_json, is_stream

#: So many examples of one thing are kept, each so many letters of JSON long and so many levels deep.
_KEPT = 4
_LONG = 4096
_DEEP = 12
_KEYS = ("example", "x-example")


def of_schema(schema: Json) -> tuple[Value, ...]:
    """The examples of a schema; of a list without any, those of an item."""
    if not isinstance(schema, Node):
        return ()
    examples = schema.get("examples")
    declared = examples if isinstance(examples, Array) else ()
    texts = schema.get("type") == "string"
    found = tuple(_kept(one for value in declared for one in ([value] if texts else _meant(value))))
    items = () if found or schema.get("type") != "array" else of_schema(schema.get("items"))
    return found or tuple((one,) for one in items)


def of_parameter(parameter: Node, schema: Node) -> tuple[Value, ...]:
    """The examples of a parameter, then those of its schema."""
    return (*_kept(_stated(parameter)), *of_schema(schema))[:_KEPT]


def of_operation(operation: Node, resolve: Callable[[Node], Node]) -> Examples | None:
    """The examples of bodies, successful responses and events, if any; `resolve` sees through references."""
    quiet = Report()
    body = resolve(getters.mapping(operation, "requestBody", quiet))
    responses = dict(getters.entries(getters.mapping(operation, "responses", quiet), quiet))
    codes = [code for code in responses if code.startswith("2")] or ["default"]
    given = [resolve(responses[code]) for code in codes if code in responses]
    plain = [one for response in given for one in _of_content(response, streams=False)]
    plain += _noted(operation)
    events = (one for response in given for one in _of_content(response, streams=True))
    kept = [tuple(_kept(one)) for one in (_of_content(body, streams=False), plain, events)]
    return Examples(*kept) if any(kept) else None


def _noted(operation: Node) -> Iterator[Json]:
    """The responses that OpenAI's documents have beside an operation."""
    noted = getters.mapping(operation, "x-oaiMeta", Report()).get("examples")
    for one in noted if isinstance(noted, Array) else [noted]:
        if isinstance(one, Node) and "response" in one:
            yield from _meant(one["response"])


def _of_content(node: Node, *, streams: bool) -> Iterator[Json]:
    """The examples of media types, then those of the schemas that stand there."""
    found = list(getters.entries(getters.mapping(node, "content", Report()), Report()))
    media = [(name, one) for name, one in found if is_stream(name) == streams]
    for name, one in media:
        for value in _stated(one):
            yield from _meant(value) if is_json(name) else [value]
    for _, one in media:
        schema = one.get("schema")
        declared = schema.get("examples") if isinstance(schema, Node) else None
        yield from declared if isinstance(declared, Array) else ()


def _stated(node: Node) -> Iterator[Json]:
    """The examples of a parameter or a media type."""
    yield from (node[key] for key in _KEYS if key in node)
    examples = node.get("examples")
    if isinstance(examples, Node):
        yield from (
            one["value"] for _, one in getters.entries(examples, Report()) if "value" in one
        )


def _meant(value: Json) -> Iterator[Json]:
    """An example; if that is a text which is JSON, the value of that, too."""
    yield value
    if isinstance(value, str) and len(value) <= 2 * _LONG:
        try:
            found: Json = json.loads(value, parse_constant=_refuse)
            json.dumps(found, ensure_ascii=False).encode()  # half a character is none
        except (ValueError, RecursionError):
            return
        yield found


def _refuse(word: str) -> None:
    """No NaN and no infinity: JSON has none.

    Raises:
        ValueError: always.
    """
    raise ValueError(word)


def _kept(values: Iterable[Json]) -> Iterator[Value]:
    """The first ones that are neither too long nor too deep, each once."""
    found: list[Json] = []
    for value in values:
        if len(found) < _KEPT and _size(value, _DEEP) <= _LONG and value not in found:
            found.append(value)
            yield constant(value)


def _size(value: Json, deep: int) -> int:
    """About how many letters a value has as JSON; too many where it is too deep."""
    if not deep:
        return _LONG + 1
    if isinstance(value, dict):
        return sum(len(key) + 4 + _size(child, deep - 1) for key, child in value.items()) + 2
    if isinstance(value, list):
        return sum(2 + _size(child, deep - 1) for child in value) + 2
    return len(str(value)) + 2
