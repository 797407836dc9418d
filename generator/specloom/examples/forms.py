"""Files in examples, and forms as they are sent: in parts, or as one text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import quote

Json: TypeAlias = "str | int | float | bool | list[Json] | Mapping[str, Json] | File | None"
#: Between the parts of a form.
BOUNDARY = "boundary"
_DELIMITERS = {"csv": ",", "ssv": "%20", "pipes": "%7C", "tsv": "%09"}
_JSON = re.compile(r"^application/(?:[\w.+-]+\+)?json\b")
_NAMES = {"image": "image.png", "mask": "mask.png", "audio": "speech.mp3", "video": "clip.mp4"}


@dataclass(frozen=True, slots=True)
class File:
    """A file of an example."""

    name: str
    content: str = "Hello!"

    @classmethod
    def of(cls, field: str) -> File:
        """One for a field."""
        return cls(_NAMES.get(field, "notes.txt"))


def has_file(value: Json) -> bool:
    """Whether some part of a value is a file, which JSON has no form for."""
    if isinstance(value, Mapping):
        return any(map(has_file, value.values()))
    return any(map(has_file, value)) if isinstance(value, list) else isinstance(value, File)


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a form: its value as text, or a file."""

    name: str
    text: str
    file: str = ""


def parts(values: Mapping[str, Json], encodings: Mapping[str, str]) -> tuple[Part, ...]:
    """The fields of a form, in which some are written in another style."""
    return tuple(
        part
        for name, value in values.items()
        for part in _parts(name, value, encodings.get(name, ""))
    )


def _parts(name: str, value: Json, encoding: str) -> Iterator[Part]:
    words = encoding.split()
    if isinstance(value, File):
        yield Part(name, value.content, value.name)
    elif isinstance(value, list) and any(isinstance(item, File) for item in value):
        for item in value:
            yield from _parts(f"{name}[]" if "brackets" in words else name, item, "")
    elif _JSON.search(encoding):
        yield Part(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    elif encoding in _DELIMITERS and isinstance(value, list):
        items = [part.text for part in _flat(name, value, ())]
        yield from [Part(name, ",".join(items))] if items else []
    elif encoding == "members" and isinstance(value, Mapping):
        for member, item in value.items():
            yield from _flat(member, item, words)
    else:
        yield from _flat(name, value, words)


def _flat(name: str, value: Json, words: list[str] | tuple[()]) -> Iterator[Part]:
    if isinstance(value, list) and "comma" in words:
        yield Part(name, ",".join(part.text for part in _flat(name, value, ())))
    elif isinstance(value, list):
        for item in value:
            yield from _flat(f"{name}[]" if "brackets" in words else name, item, words)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _flat(f"{name}.{key}" if "dots" in words else f"{name}[{key}]", item, words)
    elif value is not None and not isinstance(value, File):
        yield Part(name, value if isinstance(value, str) else json.dumps(value))


def joined(found: tuple[Part, ...], encodings: Mapping[str, str]) -> str:
    """A form, or a query, as one text."""
    return "&".join(
        f"{quote(one.name, safe='')}={_value(one.text, encodings.get(one.name, ''))}"
        for one in found
    )


def _value(text: str, encoding: str) -> str:
    delimiter = _DELIMITERS.get(encoding)
    if delimiter is None:
        return quote(text, safe="")
    return delimiter.join(quote(item, safe="") for item in text.split(","))


def in_parts(found: tuple[Part, ...]) -> str:
    """A form in parts (RFC 7578), as text."""
    lines: list[str] = []
    for one in found:
        name = f'; filename="{one.file}"' if one.file else ""
        head = f'Content-Disposition: form-data; name="{one.name}"{name}'
        lines += [f"--{BOUNDARY}", head, "", one.text]
    return "\n".join([*lines, f"--{BOUNDARY}--"])
