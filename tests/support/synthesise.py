"""Example values of JSON schemas in the normal form that `upgrade` gives.

`examples` of a schema together use every member of every union, every value of every enumeration, both
ends of every range, and null where it is allowed. Lists of examples are as long as the longest
column of an object, not their product: each member is sent once, not in each company. The first
example of an object has all of its members, those after it what is new and what is required.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from patterns import matching

Schema: TypeAlias = dict[str, Any]
Maker: TypeAlias = Callable[[Schema, tuple[str, ...]], list[Any]]

#: How often a recursive schema may stand inside itself: once, so that the recursive member is used.
DEPTH = 2
TEXT = "a text, with % & / + é"
TEXTS: dict[str, Any] = {
    "binary": b"one\r\ntwo",
    "byte": "b25l",
    "date": "2024-02-29",
    "date-time": "2024-02-29T12:00:00Z",
    "uuid": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    "uri": "https://example.test/picture.png",
    "url": "https://example.test/picture.png",
    "uri-reference": "/picture.png",
    "email": "user@example.test",
    "hostname": "host.example.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "duration": "P1D",
}


@dataclass(frozen=True, slots=True)
class Synthesiser:
    """Makes values of the schemas of one document.

    With `full` unset there is one value of each schema: required members only, first members.
    """

    document: dict[str, Any]
    full: bool

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return what a node stands for: itself, or the target of its `$ref`."""
        while "$ref" in node:
            found: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def examples(self, schema: Schema, inside: tuple[str, ...] = ()) -> list[Any]:
        """Return the examples of a schema; none where the recursion is cut."""
        if "$ref" in schema:
            name = schema["$ref"]
            if inside.count(name) == DEPTH:
                return []
            return self.examples(self.resolve({"$ref": name}), (*inside, name))
        found = self._examples(schema, inside)
        return found if self.full else found[:1]

    def columns(self, schema: Schema, inside: tuple[str, ...] = ()) -> dict[str, list[Any]]:
        """Return the examples of each member that an object has to have, or may have."""
        required = schema.get("required", [])
        members = schema.get("properties", {}).items()
        wanted = {
            name: member
            for name, member in members
            if (self.full or name in required) and not member.get("readOnly")
        }
        found = {name: self.examples(member, inside) for name, member in wanted.items()}
        return {name: column for name, column in found.items() if column or name in required}

    def _examples(self, schema: Schema, inside: tuple[str, ...]) -> list[Any]:
        if "const" in schema:
            return [schema["const"]]
        if "enum" in schema:
            return list(schema["enum"])
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return self._members(schema, schema[word], inside)
        makers: dict[str, Maker] = {
            "object": self._objects,
            "array": self._arrays,
            "string": _texts,
            "integer": _numbers,
            "number": _numbers,
            "boolean": lambda *_: [True, False],
            "null": lambda *_: [None],
        }
        if "type" not in schema:
            return ["anything"]
        return makers[schema["type"]](schema, inside)

    def _members(self, union: Schema, members: list[Schema], inside: tuple[str, ...]) -> list[Any]:
        discriminator = union.get("discriminator", {})
        tag, default = discriminator.get("propertyName"), discriminator.get("x-default")
        found: list[Any] = []
        for member in members:
            values = self.examples(member, inside)
            told = self.resolve(member).get("properties", {}).get(tag)
            if default is not None:
                # The tag of the member that a discriminator assumes is not for callers to write.
                values = [
                    without(value, tag) if is_tagged(value, tag, default) else value
                    for value in values
                ]
            elif told is not None:
                # The tag tells the member, also where the member does not require it.
                values = [{tag: self.examples(told)[0], **value} for value in values]
            found += values
        return found

    def _objects(self, schema: Schema, inside: tuple[str, ...]) -> list[Any]:
        columns = self.columns(schema, inside)
        if not all(columns.values()):
            return []
        others = schema.get("additionalProperties", False)
        if self.full and others and not schema.get("properties"):
            values = self.examples(others, inside) if isinstance(others, dict) else ["anything"]
            return [{f"key {index}": value for index, value in enumerate(values)}]
        least = schema.get("minProperties", 0)
        required = replace(self, full=False).columns(schema, inside) if self.full else columns
        return [self._filled(row, schema, least, inside) for row in rows(columns, required)]

    def _filled(
        self, row: dict[str, Any], schema: Schema, least: int, inside: tuple[str, ...]
    ) -> dict[str, Any]:
        """Return an object with as many members as it has to have, optional ones and others."""
        wanted = [
            name
            for name, member in schema.get("properties", {}).items()
            if name not in row and not member.get("readOnly")
        ][: max(least - len(row), 0)]
        made = {name: self.examples(schema["properties"][name], inside) for name in wanted}
        row = {**row, **{name: values[0] for name, values in made.items() if values}}
        others = schema.get("additionalProperties", True)
        while len(row) < least and others is not False:
            values = self.examples(others, inside) if isinstance(others, dict) else ["anything"]
            row = {**row, f"key {len(row)}": values[0]}
        return row

    def _arrays(self, schema: Schema, inside: tuple[str, ...]) -> list[Any]:
        items = self.examples(schema.get("items", {}), inside)
        if not items:
            return []
        # Two items show how an array is written, where it is no JSON.
        least = max(schema.get("minItems", 1), 2 if self.full else 1)
        items *= -(-least // len(items))
        most = schema.get("maxItems", len(items))
        return [items[start : start + most] for start in range(0, len(items), most)]


def is_tagged(value: Any, tag: str, wanted: Any) -> bool:
    """Tell whether a value is an object with that tag."""
    return isinstance(value, dict) and value.get(tag) == wanted


def without(value: dict[str, Any], name: str) -> dict[str, Any]:
    """Return an object without one member."""
    return {key: member for key, member in value.items() if key != name}


def rows(columns: dict[str, list[Any]], required: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """Return objects that together hold every value of every column.

    Where a column is through, the first value of those that are required stands, if it is required.
    """
    count = max(map(len, columns.values()), default=1)
    return [
        {
            name: column[index] if index < len(column) else (required[name] or column)[0]
            for name, column in columns.items()
            if index < len(column) or name in required
        }
        for index in range(count)
    ]


def _texts(schema: Schema, _: tuple[str, ...]) -> list[Any]:
    if "pattern" in schema:
        least, most = schema.get("minLength", 0), schema.get("maxLength", sys.maxsize)
        usual = TEXTS.get(schema.get("format", ""))
        return [matching(schema["pattern"], least, most, usual if isinstance(usual, str) else "")]
    text = TEXTS.get(schema.get("format", ""), TEXT)
    if isinstance(text, bytes):
        return [text]
    longest = schema.get("maxLength", len(text))
    return [text[:longest].ljust(schema.get("minLength", 0), "x")]


def _numbers(schema: Schema, _: tuple[str, ...]) -> list[Any]:
    ends = [schema[end] for end in ("minimum", "maximum") if end in schema]
    beside = {"exclusiveMinimum": 1, "exclusiveMaximum": -1}
    ends += [schema[end] + step for end, step in beside.items() if end in schema]
    return ends or [7 if schema["type"] == "integer" else 0.5]
