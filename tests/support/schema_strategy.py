"""Random schemas in the three versions of OpenAPI, with names and keywords that are hard to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from hostile_names import FIELDS, PLAIN, TEXTS
from hypothesis import strategies as st

T = TypeVar("T")
Schema: TypeAlias = Any

#: How deep schemas are nested without references.
DEPTH = 3
FORMATS = (
    *("date", "date-time", "time", "duration", "uuid", "uri", "byte", "email", "password", "x-odd"),
    *("hostname", "ipv4", "ipv6", "regex"),
)
#: Patterns with a text that each of them fits.
PATTERNS = {
    "^x-": "x-a",
    "^[a-z]{2,5}$": "abc",
    "_id$": "a_id",
    r"^\d+$": "123",
    "^(?!no).*$": "yes",
}
#: Those that keys of objects have, in which no hostile property name fits.
KEYS = ("^x-", "_id$")
MIXED = ("a", "b", "A", "a-b", "a_b", "1", 1, 2, 0, -1, 1.5, True, False, "true", "", " ", "None")
WORDS = (
    "one",
    "two",
    "ONE",
    "in_progress",
    "in-progress",
    "class",
    "",
    "1",
    "\u540d",
    "a b",
    "'",
    "None",
)


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws small decisions; the first of several is the simplest."""

    draw: Callable[[st.SearchStrategy[Any]], Any]

    def pick(self, choices: Sequence[T]) -> T:
        """One of several."""
        found: T = self.draw(st.sampled_from(choices))
        return found

    def some(self, choices: Sequence[T], most: int, least: int = 0) -> list[T]:
        """Several different ones."""
        found: list[T] = self.draw(
            st.lists(st.sampled_from(choices), min_size=least, max_size=most, unique_by=repr)
        )
        return found

    def chance(self, one_in: int) -> bool:
        """Whether something happens that happens once in some times."""
        found: int = self.draw(st.integers(0, one_in - 1))
        return found == one_in - 1

    def number(self, least: int, most: int) -> int:
        """A whole number."""
        found: int = self.draw(st.integers(least, most))
        return found

    def text(self) -> str:
        """A description."""
        return self.pick(TEXTS)


@dataclass(slots=True)
class Schemas:
    """Draws schemas of one document, which refer to its components by name."""

    pen: Pen
    version: str
    names: Sequence[str]
    #: Components that are objects, of which compositions and discriminators are made.
    records: Sequence[str] = ()
    #: Components that are declared already, in their order: only those may be used directly.
    earlier: list[str] = field(default_factory=list)

    @property
    def modern(self) -> bool:
        """Whether schemas are JSON Schema as it is."""
        return self.version == "3.1"

    def ref(self, name: str) -> Schema:
        """A reference to a component."""
        where = "definitions" if self.version == "2.0" else "components/schemas"
        return {"$ref": f"#/{where}/{escaped(name)}"}

    def schema(self, depth: int = 0) -> Schema:
        """Any schema."""
        deep = depth >= DEPTH
        kinds = [self.scalar, self.words, self.reference]
        if not deep:
            nested = [self.record, self.list_, self.map_, self.all_of]
            kinds += [lambda make=make: make(depth + 1) for make in nested]
            if self.version != "2.0":
                kinds += [lambda: self.union(depth + 1)]
        kinds += [self.anything, self.mixed, self.constant]
        made = self.pen.pick(kinds)()
        return self.annotated(self.nullable(made)) if isinstance(made, dict) else made

    def annotated(self, schema: Schema) -> Schema:
        """A schema with texts."""
        if not self.pen.chance(4) or ("$ref" in schema and not self.modern):
            return schema
        word = self.pen.pick(("description", "title"))
        return {**schema, word: self.pen.text()}

    def nullable(self, schema: Schema) -> Schema:
        """A schema that may allow null, in the words of its version."""
        if not self.pen.chance(6) or "enum" in schema or "const" in schema:
            return schema
        if self.modern:
            if isinstance(schema.get("type"), str) and schema["type"] != "null":
                return {**schema, "type": [schema["type"], "null"]}
            return {self.pen.pick(("anyOf", "oneOf")): [schema, {"type": "null"}]}
        word = "x-nullable" if self.version == "2.0" else "nullable"
        return {**schema, word: True} if "type" in schema else schema

    def scalar(self) -> Schema:
        """A string, a number or a boolean, with constraints."""
        kind = self.pen.pick(("string", "integer", "boolean", "number"))
        made: Schema = {"type": kind}
        if kind == "string":
            made |= self.pen.pick(
                (
                    {},
                    {"format": self.pen.pick(FORMATS)},
                    {"minLength": 2, "maxLength": 5},
                    {"pattern": self.pen.pick(tuple(PATTERNS))},
                    {"default": self.pen.pick(WORDS)},
                )
            )
        elif kind != "boolean":
            formats = ("int32", "int64") if kind == "integer" else ("float", "double")
            made |= self.pen.pick(
                (
                    {},
                    {"format": self.pen.pick(formats)},
                    {"minimum": 0, "maximum": 9},
                    {"multipleOf": 2},
                    {"default": self.pen.pick((0, 7, -1))},
                    (
                        {"exclusiveMinimum": 3}
                        if self.modern
                        else {"minimum": 3, "exclusiveMinimum": True}
                    ),
                )
            )
        elif self.pen.chance(3):
            made["default"] = self.pen.pick((True, False))
        return made

    def words(self) -> Schema:
        """An enumeration of texts, perhaps with null and a default."""
        values: list[Any] = self.pen.some(WORDS, 4, 1)
        made: Schema = {"type": "string", "enum": values}
        if self.pen.chance(5):
            made["default"] = values[-1]
        if self.pen.chance(6):
            return self._with_null(made)
        return made

    def _with_null(self, schema: Schema) -> Schema:
        made = {**schema, "enum": [*schema["enum"], None]}
        if self.modern:
            return {**made, "type": ["string", "null"]}
        return {**made, "x-nullable" if self.version == "2.0" else "nullable": True}

    def mixed(self) -> Schema:
        """An enumeration of whatever values, of several types at once."""
        pool = (*MIXED, None) if self.modern else MIXED
        return {"enum": self.pen.some(pool, 4, 1)}

    def constant(self) -> Schema:
        """One value."""
        value = self.pen.pick(MIXED)
        if self.modern and self.pen.chance(2):
            return {"const": value}
        return {"enum": [value]}

    def reference(self) -> Schema:
        """A reference to a component, with siblings where these count."""
        if not self.names:
            return self.scalar()
        made = self.ref(self.pen.pick(self.names))
        if self.modern and self.pen.chance(5):
            made |= self.pen.pick(
                (
                    {"description": self.pen.text()},
                    {"deprecated": True},
                    {"properties": {"more": {"type": "string"}}},
                    {"default": None},
                )
            )
        return made

    def reference_to_scalar(self) -> Schema:
        """A scalar, in place of a reference that siblings stand beside."""
        return {"allOf": [self.scalar()]} if self.pen.chance(2) else self.words()

    def container(self) -> Schema:
        """A list or a map of the document's own components, itself included."""
        made = self.reference()
        return self.pen.pick(
            ({"type": "array", "items": made}, {"type": "object", "additionalProperties": made})
        )

    def anything(self) -> Schema:
        """A schema that says nothing."""
        kinds: tuple[Schema, ...] = ({}, {"description": "Anything."}, {"type": "object"})
        if self.modern:
            kinds = (*kinds, True, {"type": ["string", "integer"]}, {"type": "null"})
            kinds = (*kinds, {"type": ["array", "object", "string", "number", "boolean", "null"]})
        if self.version != "2.0":
            kinds = (*kinds, {"not": {"type": "boolean"}})
        return self.pen.pick(kinds)

    def list_(self, depth: int) -> Schema:
        """An array, perhaps a tuple."""
        made: Schema = {"type": "array", "items": self.schema(depth)}
        shape = self.pen.number(0, 9)
        if shape == 7:
            made |= {"minItems": 1, "maxItems": 2}
        elif shape == 8 and self.modern:
            made = {"type": "array", "prefixItems": [self.schema(depth) for _ in range(2)]}
            made |= self.pen.pick(({}, {"items": False}, {"items": {"type": "string"}}))
        elif shape == 8 and self.version == "2.0":
            made["items"] = [self.schema(depth) for _ in range(2)]
        elif shape == 9:
            made |= {"uniqueItems": True}
        return made

    def map_(self, depth: int) -> Schema:
        """A map."""
        shape = self.pen.number(0, 4)
        made: Schema = {"type": "object"}
        if shape == 3 and self.modern:
            made["patternProperties"] = {self.pen.pick(KEYS): self.schema(depth)}
            made |= self.pen.pick(({}, {"additionalProperties": False}))
        elif shape == 4:
            made["additionalProperties"] = self.pen.pick((True, {}))
        else:
            made["additionalProperties"] = self.schema(depth)
        return made

    def record(self, depth: int) -> Schema:
        """An object with properties."""
        names = self.pen.some(PLAIN if self.pen.chance(2) else FIELDS, 4)
        properties = {name: self.member(depth) for name in names}
        made: Schema = {"type": "object", "properties": properties}
        required = self.pen.some(names, 3) if names else []
        if required:
            made["required"] = required
        shape = self.pen.number(0, 9)
        if shape == 8:
            made["additionalProperties"] = False
        elif shape == 9:
            made["additionalProperties"] = self.schema(depth)
        elif shape == 7:
            del made["type"]
        return made

    def member(self, depth: int) -> Schema:
        """A schema of a property, which may stand in requests or in responses only."""
        made = self.schema(depth)
        if not isinstance(made, dict) or ("$ref" in made and not self.modern):
            return made
        if self.pen.chance(8):
            words = ("readOnly",) if self.version == "2.0" else ("readOnly", "writeOnly")
            made = {**made, self.pen.pick(words): True}
        return {**made, "deprecated": True} if self.pen.chance(20) and self.modern else made

    def all_of(self, depth: int) -> Schema:
        """An allOf of objects, or of one reference and what is said of it."""
        if not self.records or self.pen.chance(3):
            made: Schema = {"allOf": [self.plain_record(), self.plain_record("more_")]}
        else:
            made = {"allOf": [self.ref(self.pen.pick(self.records)), self.plain_record("more_")]}
        shape = self.pen.number(0, 9)
        if shape == 6 and self.version != "2.0":
            made["allOf"] = [*made["allOf"], self.discriminated("oneOf", "kind")]
        elif shape == 7:
            made |= {"required": [*made["allOf"][-1]["properties"]]}
        elif shape == 8:
            made["allOf"] = [*made["allOf"], {"description": "Nothing more."}]
        elif shape == 9:
            made |= {"additionalProperties": self.pen.pick(({}, True, {"type": "string"}))}
        elif shape == 4:
            made |= {"properties": {"beside": self.schema(depth)}}
        elif shape == 5 and self.names:
            made = {"allOf": [self.reference()], "description": "Wrapped."}
        return made

    def plain_record(self, prefix: str = "") -> Schema:
        """An object of a few scalars, which others can be combined with."""
        names = [prefix + name for name in self.pen.some(PLAIN, 2, 1)]
        made: Schema = {"type": "object", "properties": {n: {"type": "string"} for n in names}}
        return {**made, "required": names[:1]} if self.pen.chance(2) else made

    def union(self, depth: int) -> Schema:
        """A union, with or without a discriminator."""
        word = self.pen.pick(("oneOf", "anyOf"))
        shape = self.pen.number(0, 8)
        if shape == 6 and self.names:
            # Of components, whatever they are: objects are told apart by likeness.
            members = [
                self.ref(name) for name in self.pen.some(self.names, 3, 2 - (len(self.names) < 2))
            ]
            return {word: members}
        if shape == 7:
            return self.beside(word)
        if shape == 8:
            return {word: [self.record(depth + 1), self.plain_record("other_")]}
        if shape > 3 or not self.records:
            # Beside objects, as the parts of objects are told apart by likeness alone.
            members = [
                {"type": "string"},
                self.pen.pick(({"type": "integer"}, {"type": "boolean"})),
            ]
            members += self.pen.pick(
                ([], [self.list_(depth)], [{"type": "object", **self.map_(depth)}])
            )
            return {word: members}
        if shape == 3:
            return {word: [self.schema(depth), {"type": "array", "items": self.schema(depth)}]}
        return self.discriminated(word, self.pen.pick(("kind", "type", "object", "@type", "class")))

    def beside(self, word: str) -> Schema:
        """An object of which some properties are in members, or a union of what is required."""
        own = self.plain_record("own_")
        if self.pen.chance(3):
            names = [*own["properties"]]
            return {**own, word: [{"required": [name]} for name in names]}
        return {**own, word: [self.plain_record("first_"), self.plain_record("second_")]}

    def discriminated(self, word: str, name: str) -> Schema:
        """A union of inline objects that a discriminator, or a constant alone, tells apart."""
        values = self.pen.some(WORDS, 3, 2)
        members = []
        for value in values:
            own = self.plain_record(f"of_{self.pen.pick(PLAIN)}_")
            told: Schema = {"type": "string", "enum": [value]}
            own["properties"][name] = told
            own["required"] = sorted({*own.get("required", []), name})
            members.append(own)
        made: Schema = {word: members}
        if self.pen.chance(3):
            made["discriminator"] = {"propertyName": name}
        return made


def escaped(name: str) -> str:
    """A name as it stands in a pointer."""
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace(" ", "%20")
