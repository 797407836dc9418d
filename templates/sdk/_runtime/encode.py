"""From the arguments of a call to the text and bytes that are sent."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from enum import Enum
from io import TextIOBase
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias
from urllib.parse import quote, unquote

from .arguments import OMIT, FileContent, FileInput, is_iterable, is_list, is_map, is_mapping

# A part of a multipart form: field, (file name, content, type).
Part: TypeAlias = tuple[str, tuple[str | None, bytes | BinaryIO | Path, str | None]]
Values: TypeAlias = Mapping[str, Any]

PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
JSON_TYPE = re.compile(r"^application/(?:[\w.+-]+\+)?json\b")
DELIMITERS = {"csv": ",", "ssv": "%20", "pipes": "%7C", "tsv": "%09"}
PLAIN = frozenset({str, int, float, bool})
DEFAULT_FILENAME = "upload"
FILES = "bytes, an open binary file, a pathlib.Path, or a tuple of name, content and media type"


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


def present(
    values: Mapping[str, Any] | None, files: Iterable[str] = (), loose: Iterable[str] = ()
) -> dict[str, Any]:
    """Return what was given, and is not None, as JSON; in the fields `files`, files stay files."""
    given = with_files(values, files, loose) if values else {}
    return {name: value for name, value in given.items() if value is not None}


def with_files(values: Values, files: Iterable[str], loose: Iterable[str]) -> dict[str, Any]:
    """Return what was given as JSON; in the fields `files`, files stay files, and none is a text."""
    given = {
        name: _form_value(value) if name in files else to_wire(value)
        for name, value in values.items()
        if value is not OMIT
    }
    for name in (name for name in files if name in given and name not in loose):
        items = given[name] if is_list(given[name]) else [given[name]]
        for item in (one for one in items if isinstance(one, str | int | float)):
            raise TypeError(f"`{name}` takes {FILES}; not a {type(item).__name__}.")
    return given


def _form_value(value: Any) -> Any:
    if _is_file(value):
        return value
    if isinstance(value, str) or is_mapping(value) or not is_iterable(value):
        return to_wire(value)
    return [_form_value(item) for item in value]


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
        for key, items in _fields(name, value, encodings.get(name, ""))
    )


def _fields(name: str, value: Any, encoding: str) -> Iterator[tuple[str, list[Any]]]:
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


def multipart(form: Values, files: Iterable[str], encodings: Mapping[str, str]) -> tuple[Part, ...]:
    """Turn a form that `present` returned into parts; `files` are the fields that can be files."""
    parts: list[Part] = []
    for name, value in form.items():
        items, encoding = value if is_list(value) else [value], encodings.get(name, "")
        # Ids of files are no files.
        if name in files and any(map(_is_file, items)):
            key = f"{name}[]" if is_list(value) and "brackets" in encoding.split() else name
            parts += ((key, _file(item)) for item in items)
            continue
        delimiter = unquote(DELIMITERS.get(encoding, "")).encode()
        for key, texts in _fields(name, value, encoding):
            written = (one if isinstance(one, bytes) else text_of(one).encode() for one in texts)
            kind = next((word for word in encoding.split() if "/" in word), None)
            parts.append((key, (None, delimiter.join(written), kind)))
    return tuple(parts)


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | memoryview | tuple | os.PathLike) or hasattr(
        value, "read"
    )


def _file(value: FileInput) -> tuple[str, bytes | BinaryIO | Path, str | None]:
    if not isinstance(value, tuple):
        # Open files know the path they were opened by; servers look at the ending of the name.
        path = os.fspath(value) if isinstance(value, os.PathLike) else getattr(value, "name", None)
        filename = Path(path).name if isinstance(path, str) else DEFAULT_FILENAME
        return filename, _content(value), None
    given: tuple[Any, ...] = value
    if not given[1:] or not all(isinstance(one, str | None) for one in (given[0], *given[2:])):
        kinds = ", ".join(type(one).__name__ for one in given)
        raise TypeError(f"A file is {FILES}; not a tuple of ({kinds}).")
    filename, content, *kind = given
    return filename, _content(content), kind[0] if kind else None


def _content(value: FileContent) -> bytes | BinaryIO | Path:
    binary = isinstance(value, bytes | os.PathLike) or hasattr(value, "read")
    if not binary or isinstance(value, TextIOBase):
        raise TypeError(f"A file is {FILES}; not a {type(value).__name__}.")
    # A path is opened by each attempt, which closes it.
    return Path(value) if isinstance(value, os.PathLike) else value


def whole(value: FileInput) -> bytes:
    """Read a body that is a file and nothing else."""
    _, content, _ = _file(value)
    if isinstance(content, Path):
        return content.read_bytes()
    return content if isinstance(content, bytes) else content.read()
