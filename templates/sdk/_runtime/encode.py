"""From the arguments of a call to the text and bytes that are sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias
from urllib.parse import quote

from .arguments import OMIT, is_iterable, is_list, is_map, is_mapping

Values: TypeAlias = Mapping[str, Any]
# A part of a multipart form: field, (file name, content, type).
Part: TypeAlias = tuple[str, tuple[str | None, bytes | BinaryIO | Path, str | None]]

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
JSON_TYPE = re.compile(r"^application/(?:[\w.+-]+\+)?json\b")
DELIMITERS = {"csv": ",", "ssv": "%20", "pipes": "%7C", "tsv": "%09"}
PLAIN = frozenset({str, int, float, bool})


def to_wire(value: Any) -> Any:
    """Return the JSON form of a value: fresh containers, in which nothing omitted is left."""
    if value is None or type(value) in PLAIN:
        return value
    if isinstance(value, type):
        schema = f"; {value.__name__}.model_json_schema() is its JSON Schema"
        hint = schema if hasattr(value, "model_json_schema") else ""
        raise TypeError(f"Only values can be sent, and {value.__name__} is a class{hint}.")
    if hasattr(value, "model_dump"):
        # By the types of the values, which may not be those that the fields declare.
        how: Any = {"mode": "json", "by_alias": True, "exclude_unset": True}
        return value.model_dump(**how, warnings=False, serialize_as_any=True)
    if isinstance(value, Enum):
        return to_wire(value.value)
    if isinstance(value, str | bytes | int | float):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if is_mapping(value):
        return {key: to_wire(item) for key, item in value.items() if item is not OMIT}
    if is_iterable(value):
        return [to_wire(item) for item in value if item is not OMIT]
    # Left to the JSON encoder, whose error names the type.
    return value


def present(values: Values | None) -> dict[str, Any]:
    """Return what was given, and is not None, as JSON."""
    given: dict[str, Any] = to_wire(values) if values else {}
    return {name: value for name, value in given.items() if value is not None}


def json_bytes(value: Any) -> bytes:
    """Write compact JSON; NaN and infinity do not exist there and raise ValueError."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def text_of(value: Any) -> str:
    """Return a scalar as it is written outside JSON."""
    return value if isinstance(value, str) else json_bytes(value).decode()


def expand_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill the placeholders of a path."""
    return PLACEHOLDER.sub(lambda place: _path_segment(place[1], values), template)


def slots(values: Values | None, loose: Iterable[str], *, anything: bool = False) -> dict[str, Any]:
    """Return the parameters of a path as JSON; what is not `loose` is a text or a number."""
    given = present(values)
    for name, value in given.items():
        simple = isinstance(value, (str, int, float)) and not isinstance(value, bool)
        if not simple and not anything and value != [] and name not in loose:
            kind = type(value).__name__
            raise TypeError(f"Expected a text or a number for `{name}` but received a {kind}")
    return given


def _path_segment(name: str, values: Mapping[str, Any]) -> str:
    value = to_wire(values.get(name))
    argument = name.removeprefix("body.").removeprefix("client.")
    if value is None or value in ("", []):
        raise ValueError(f"Expected a non-empty value for `{argument}` but received {value!r}")
    # The commas between items stay as they are; those within an item are escaped.
    text = ",".join(map(_quoted, value if is_list(value) else [value]))
    # These would address another resource.
    if text in ("", ".", ".."):
        raise ValueError(f"No path can have {text!r} for `{argument}`")
    return text


def flatten(name: str, value: Any, style: Iterable[str] = ()) -> Iterator[tuple[str, Any]]:
    """Yield the fields that stand for a JSON value: ``name`` per item, ``name[key]`` per entry.

    The style has words for what is otherwise: `brackets` or `comma` for items, `dots` for entries.
    """
    if is_list(value) and "comma" in style:
        if value:
            yield name, ",".join(text_of(item) for _, item in flatten(name, value))
    elif is_list(value):
        for item in value:
            yield from flatten(f"{name}[]" if "brackets" in style else name, item, style)
    elif is_map(value):
        for key, item in value.items():
            below = f"{name}.{key}" if "dots" in style else f"{name}[{key}]"
            yield from flatten(below, item, style)
    elif value is not None:
        yield name, value


def query_string(values: Mapping[str, Any], encodings: Mapping[str, str]) -> str:
    """Write JSON values as a query string; `encodings` has the styles that are not usual."""
    return "&".join(
        # The delimiters stay as they are; those within an item are escaped.
        f"{_quoted(key)}={DELIMITERS.get(encodings.get(name, ''), '').join(map(_quoted, items))}"
        for name, value in values.items()
        for key, items in fields(name, value, encodings.get(name, ""))
    )


def fields(name: str, value: Any, encoding: str) -> Iterator[tuple[str, list[Any]]]:
    """Yield the fields that stand for a value, each with the items that a delimiter joins in it."""
    if JSON_TYPE.search(encoding):
        yield name, [json_bytes(value).decode()]
    elif encoding in DELIMITERS and is_list(value):
        if value:
            yield name, [item for _, item in flatten(name, value)]
    elif encoding == "csv" and is_map(value):
        yield name, [part for pair in value.items() for part in pair]
    else:
        members = value if encoding == "members" and is_map(value) else {name: value}
        for member, part in members.items():
            yield from ((key, [item]) for key, item in flatten(member, part, encoding.split()))


def _quoted(value: Any) -> str:
    return quote(text_of(value), safe="")
