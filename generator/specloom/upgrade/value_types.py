"""The first step: every value has the kind that its keyword asks for, or it is reported and left out.

After it the other steps may rely on GRAMMAR, and a wrong document is never a traceback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.diagnostics import Report, Source
from specloom.read.document import Array, Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import EXTENSIBLE_MAP, GRAMMAR, MANY, ONE, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Recognised by identity: the place of a value that is left out.
_LEFT_OUT = Object({}, Source(""))


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_type(value: Json) -> bool:
    if isinstance(value, Array):
        return all(isinstance(word, str) for word in value)
    return isinstance(value, str)


_LEAVES: Mapping[str, tuple[str, Callable[[Json], bool]]] = {
    "text": ("a string", lambda value: isinstance(value, str)),
    "string": ("a string", lambda value: isinstance(value, str)),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "number": ("a number", _is_number),
    # A flag in OpenAPI 3.0, a number since 3.1.
    "bound": ("a number", lambda value: isinstance(value, bool) or _is_number(value)),
    "list": ("a list", lambda value: isinstance(value, Array)),
    "mapping": ("a mapping", lambda value: isinstance(value, Object)),
    "type": ("a type or a list of types", _is_type),
}


def check_kinds(root: Object, report: Report) -> Object:
    """Report every value of the wrong kind and leave it out."""
    return _Checker(report).node(root, "document")


class _Checker:
    """One walk over a document that nothing is known about yet."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def node(self, node: Object, kind: str) -> Object:
        parts = GRAMMAR[kind]
        if "items" in parts:
            node = _with_one_kind_of_items(node)
        pairs: dict[str, Json] = {}
        for key, value in node.items():
            part = parts.get(key)
            found = value if part is None else self._part(value, part, key, node.source)
            if found is not _LEFT_OUT:
                pairs[key] = found
        return Object(pairs, node.source)

    def _part(self, value: Json, part: Part, key: str, source: Source) -> Json:
        """What a mapping with this source has under a key."""
        if part.shape == ONE:
            return self._one(value, part.kind, key, source)
        if part.shape == MANY:
            return self._many(value, part.kind, key, source)
        return self._map(value, part, key, source)

    def _many(self, value: Json, kind: str, key: str, source: Source) -> Json:
        if not isinstance(value, Array):
            value = self._single(value, kind, key, source)
        found = [self._one(v, kind, str(i), value.source) for i, v in enumerate(value)]
        return Array((v for v in found if v is not _LEFT_OUT), value.source)

    def _map(self, value: Json, part: Part, key: str, source: Source) -> Json:
        if not isinstance(value, Object):
            return self._wrong(value, "a mapping", key, source)
        pairs: dict[str, Json] = {}
        for name, child in value.items():
            if part.shape == EXTENSIBLE_MAP and name.startswith("x-"):
                continue
            found = self._one(child, part.kind, name, value.source)
            if found is not _LEFT_OUT:
                pairs[name] = found
        return Object(pairs, value.source)

    def _one(self, value: Json, kind: str, key: str, source: Source) -> Json:
        if kind in _LEAVES:
            wanted, fits = _LEAVES[kind]
            if fits(value):
                return value
            if kind == "flag" and value in ("true", "false"):
                return value == "true"
            return (
                self._wrong_text(value, key, source)
                if kind == "text"
                else self._wrong(value, wanted, key, source)
            )
        if kind in ("schema", "schema or flag") and isinstance(value, bool):
            return self._truth(kind, source.at(key), value=value)
        if kind == "discriminator":
            return self._discriminator(value, key, source)
        if not isinstance(value, Object):
            return self._wrong(value, "a mapping", key, source)
        return self.node(value, "schema" if kind == "schema or flag" else kind)

    def _truth(self, kind: str, source: Source, *, value: bool) -> Json:
        """True and false are schemas (JSON Schema Core 2020-12 §4.3.2)."""
        if kind == "schema or flag":
            return value
        if not value:
            hint = "Remove what has this schema, or declare a type."
            place = pointers.spoken(source)
            message = f"the schema `false` of {place} allows no value: any value"
            self._report.warning("SL324", message, source, hint)
        return Object({}, source)

    def _discriminator(self, value: Json, key: str, source: Source) -> Json:
        """A string in Swagger 2.0, a mapping with a propertyName since 3.0."""
        if isinstance(value, str):
            return Object({"propertyName": value}, source.at(key))
        if not isinstance(value, Object):
            return self._wrong(value, "a mapping", key, source)
        if "propertyName" not in value:
            hint = "Name the property whose value selects the member."
            message = "discriminator without propertyName is ignored"
            self._report.warning("SL317", message, source.at(key), hint)
            return _LEFT_OUT
        checked = self.node(value, "discriminator")
        return checked if "propertyName" in checked else _LEFT_OUT

    def _single(self, value: Json, kind: str, key: str, source: Source) -> Array:
        """A list of one thing that was written without the list; an empty one if it is nothing such."""
        fits = bool(value) and isinstance(value, str if kind == "string" else Object)
        taken = "taken as a list of one" if fits else "ignored"
        message = f"{key!r} is {_named(value)}, expected a list: {taken}"
        self._report.warning("SL105", message, source.at(key), "Write a list here.")
        return Array([value] if fits else [], source.at(key))

    def _wrong(self, value: Json, wanted: str, key: str, source: Source) -> Json:
        message = f"{key!r} is {_named(value)}, expected {wanted}: ignored"
        self._report.warning("SL105", message, source.at(key), f"Write {wanted} here.")
        return _LEFT_OUT

    def _wrong_text(self, value: Json, key: str, source: Source) -> Json:
        message = f"{key!r} is {_named(value)}, expected a string: ignored"
        self._report.note("SL115", message, source.at(key), "Write a string here.")
        return _LEFT_OUT


def _with_one_kind_of_items(node: Object) -> Object:
    """The items of a tuple, in any of its spellings, are those of a list: any of them."""
    items, prefix = node.get("items"), node.get("prefixItems")
    if not isinstance(items, Array) and not isinstance(prefix, Array):
        return node
    several = [*(prefix if isinstance(prefix, Array) else ())]
    several += items if isinstance(items, Array) else [items] if isinstance(items, Object) else []
    source = node.source.at("items" if isinstance(items, Array) else "prefixItems")
    union = Object({"anyOf": Array(several, source)}, source)
    return node.without("prefixItems").but(items=several[0] if len(several) == 1 else union)


def _named(value: Json) -> str:
    if value is None:
        return "null"
    names = {bool: "a truth value", int: "a number", float: "a number", str: "a string"}
    return names.get(type(value), "a list" if isinstance(value, Array) else "a mapping")
