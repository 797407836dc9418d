"""Typed getters for untrusted trees. Each gives a usable value and reports what was not."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diagnostics import Report, Source
from specloom.read.document import Array, Json, Object


def mapping(node: Object, key: str, report: Report) -> Object:
    """The mapping at a key; an empty one if there is none."""
    value = node.get(key)
    if value is not None and not isinstance(value, Object):
        _wrong(node, key, "a mapping", value, report)
    return value if isinstance(value, Object) else Object({}, node.source.at(key))


def sequence(node: Object, key: str, report: Report) -> Array:
    """The list at a key; an empty one if there is none."""
    value = node.get(key)
    if value is not None and not isinstance(value, Array):
        _wrong(node, key, "a list", value, report)
    return value if isinstance(value, Array) else Array((), node.source.at(key))


def mappings(node: Object, key: str, report: Report) -> Iterator[Object]:
    """The mappings in the list at a key."""
    items = sequence(node, key, report)
    for index, item in enumerate(items):
        if isinstance(item, Object):
            yield item
        else:
            _wrong_at(items.source.at(index), "a mapping", item, report)


def entries(node: Object, report: Report) -> Iterator[tuple[str, Object]]:
    """The members of a mapping that are mappings themselves, in the order of their keys.

    The order of keys carries no meaning in the maps of OpenAPI, so it must not reach the output.
    """
    for key in sorted(node):
        value = node[key]
        if isinstance(value, Object):
            yield key, value
        elif not key.startswith("x-"):
            _wrong(node, key, "a mapping", value, report)


def text(node: Object, key: str, report: Report) -> str:
    """The string at a key; the empty one if there is none."""
    value = node.get(key)
    if value is not None and not isinstance(value, str):
        _wrong(node, key, "a string", value, report)
    return value if isinstance(value, str) else ""


def flag(node: Object, key: str) -> bool:
    """Whether a key is true."""
    return node.get(key) is True


def _wrong(node: Object, key: str, wanted: str, value: Json, report: Report) -> None:
    _wrong_at(node.source.at(key), wanted, value, report)


def _wrong_at(source: Source, wanted: str, value: Json, report: Report) -> None:
    got = {dict: "a mapping", list: "a list", str: "a string", bool: "true or false"}
    kinds = [name for kind, name in got.items() if isinstance(value, kind)]
    found = kinds[0] if kinds else repr(value)
    message = f"expected {wanted}, got {found}: ignored"
    report.warning("SL105", message, source, f"Write {wanted} here.")
