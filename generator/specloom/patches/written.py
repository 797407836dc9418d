"""The bytes of patches: the same for the same patch, and readable."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

# What every YAML reader takes for the text that it is.
_PLAIN = re.compile(r"[$/]?[A-Za-z_][A-Za-z0-9_./-]*(?: [A-Za-z0-9_./-]+)*\Z")
_WORDS = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"))


def as_json(value: object) -> str:
    """A text in JSON."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def as_yaml(value: Mapping[str, object]) -> str:
    """A text in YAML that has one way to be read."""
    return "".join(f"{line}\n" for line in _block(value))


def _block(value: object) -> Iterator[str]:
    """The lines of a value that has some."""
    if isinstance(value, Mapping):
        for key, child in value.items():
            yield from _entry(f"{_scalar(key)}:", child, "  ")
    elif isinstance(value, list | tuple):
        for child in value:
            lines = list(_block(child)) if _is_block(child) else [_scalar(child)]
            yield f"- {lines[0]}"
            yield from (f"  {line}" for line in lines[1:])


def _entry(head: str, value: object, indent: str) -> Iterator[str]:
    if not _is_block(value):
        yield f"{head} {_scalar(value)}"
        return
    yield head
    yield from (indent + line for line in _block(value))


def _is_block(value: object) -> bool:
    return isinstance(value, Mapping | list | tuple) and bool(value)


def _scalar(value: object) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.match(value) and value.lower() not in _WORDS:
        return value
    quoted = json.dumps(value, ensure_ascii=False)
    return "".join(one if one.isprintable() else _escaped(one) for one in quoted)


def _escaped(one: str) -> str:
    code = ord(one)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004
