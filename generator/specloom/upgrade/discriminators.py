"""Discriminators of unions: which value of which property means which member."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import (
    UNIONS,
    items,
    mapping,
    null_wrapped,
    objects,
    only,
    text,
    without_null,
)

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def settle_discriminators(root: Object, report: Report) -> Object:
    """Complete declared discriminators and drop those without use; a pass finds undeclared ones."""
    settling = _Discriminators(mapping(mapping(root, "components"), "schemas"), report)
    return each(root, "schema", settling.schema)


@dataclass(frozen=True, slots=True)
class _Discriminators:
    schemas: Object
    report: Report

    def schema(self, schema: Object) -> Object:
        key = next((key for key in UNIONS if key in schema), None)
        if key is None or null_wrapped(schema) is not None:
            if "discriminator" in schema:
                self._note("SL308", "discriminator on a schema that is no union is ignored", schema)
            return schema.without("discriminator")
        members = objects(schema, key)
        if "discriminator" in schema:
            return self._declared(schema, members)
        return schema

    def _declared(self, schema: Object, members: list[Object]) -> Object:
        declared = mapping(schema, "discriminator")
        key = text(declared, "propertyName")
        table = dict(mapping(declared, "mapping"))
        found = [(text(member, "$ref"), self._values(member, key)) for member in members]
        if not table and not any(values for _, values in found):
            message = f"discriminator is ignored: no member has a constant {key!r}"
            self._note("SL308", message, schema)
            return schema.without("discriminator")
        counts = Counter(value for _, values in found for value in dict.fromkeys(values))
        explicit = list(table.values())
        for pointer, values in found:
            for value in values if pointer not in explicit else ():
                if counts[value] > 1 and value not in table:
                    message = f"discriminator value {value!r} of several members"
                    self._note("SL349", message, schema)
                elif pointer:
                    table.setdefault(value, pointer)
        discriminator: dict[str, Json] = {"propertyName": key}
        if table:
            discriminator["mapping"] = Object(table, mapping(declared, "mapping").source)
        discriminator |= only(declared, ("x-default",))
        return schema.but(discriminator=Object(discriminator, declared.source))

    def _values(self, member: Object, key: str) -> list[str]:
        records = self._records(member, ())
        return list(dict.fromkeys(v for leaf in records for v in self._constants(leaf, key)))

    def _constants(self, record: Object, key: str) -> list[str]:
        """The values of a property that is a constant or a closed enumeration of strings."""
        schema = mapping(mapping(record, "properties"), key)
        schema = pointers.resolve(self._root(), without_null(schema)) or schema
        if schema.get("x-open") is True:
            return []
        values = [schema["const"]] if "const" in schema else list(items(schema, "enum"))
        words = [value for value in values if isinstance(value, str)]
        return words if len(words) == len(values) else []

    def _records(self, member: Object, inside: tuple[str, ...]) -> list[Object]:
        """The objects that a member can be, through references and unions."""
        name = pointers.target_name(member)
        if name is not None:
            if name in inside:
                return []
            return self._records(mapping(self.schemas, name), (*inside, name))
        inner = without_null(member)
        for key in UNIONS:
            if key in inner:
                return [r for child in objects(inner, key) for r in self._records(child, inside)]
        if inner is not member:
            return self._records(inner, inside)
        return [member] if member.get("type") == "object" else []

    def _root(self) -> Object:
        components = Object({"schemas": self.schemas}, self.schemas.source)
        return Object({"components": components}, self.schemas.source)

    def _note(self, code: str, message: str, schema: Object) -> None:
        declared = schema.get("discriminator")
        source = declared.source if isinstance(declared, Object) else schema.source
        hint = "Give each member a required property with a constant of its own."
        self.report.note(code, message, source, hint)
