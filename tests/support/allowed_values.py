"""Values that the schemas of a document allow, in requests and in responses.

What a value may be follows from the document as its author wrote it, by the rules of its own version, and
`jsonschema` judges each value: nothing here comes from the generator.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import unquote

from jsonschema import Draft202012Validator
from schema_strategy import PATTERNS

Schema: TypeAlias = Any
Node: TypeAlias = dict[str, Any]

TEXTS = {
    "date": "2024-02-29",
    "date-time": "2024-02-29T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "PT5M",
    "uuid": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    "uri": "https://example.test/a?b=c",
    "byte": "b25l",
    "email": "a@example.test",
    "hostname": "example.test",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "regex": "^a$",
}
ANYTHING: tuple[Any, ...] = (1, "x", None, True, 0.5, [1, "x"], {"k": 1})
WORDS = ("abc", "a text, with % & / + \u00e9", "0", "null")
TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
#: Where a schema holds schemas: by name, as a list, and alone.
BY_NAME = ("properties", "patternProperties")
LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
ALONE = ("items", "additionalProperties", "not")
#: How deep a value is before only what is required is in it, and before there is none.
SHALLOW, DEEPEST = 3, 9
TRIES = 6


class NoValueError(Exception):
    """No value of a schema was found: it may allow none, or only endless ones."""


@dataclass(frozen=True, slots=True)
class Standard:
    """Reads schemas of a document as JSON Schema, for one direction."""

    version: str
    sent: bool
    holder: str

    def schema(self, schema: Schema) -> Schema:
        """The schema, with what only OpenAPI says of it in the words of JSON Schema."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            made: Node = {"$ref": "#/$defs/" + schema["$ref"].removeprefix(self.holder)}
            rest = {k: v for k, v in schema.items() if k != "$ref"}
            return {**self.schema(rest), **made} if self.version == "3.1" else made
        made = {k: v for k, v in schema.items() if not k.startswith("x-")}
        for word in BY_NAME:
            if word in made:
                made[word] = {name: self.schema(one) for name, one in made[word].items()}
        for word in LISTS:
            if word in made:
                made[word] = list(map(self.schema, made[word]))
        for word in ALONE:
            if isinstance(made.get(word), dict):
                made[word] = self.schema(made[word])
        if isinstance(made.get("items"), list):
            made["prefixItems"] = list(map(self.schema, made.pop("items")))
        return self._discriminated(self._faced(self._nullable(self._exclusive(made), schema)))

    def _exclusive(self, made: Node) -> Node:
        if made.get("exclusiveMinimum") is True:
            made["exclusiveMinimum"] = made.pop("minimum")
        return made

    def _nullable(self, made: Node, schema: Node) -> Node:
        word = "x-nullable" if self.version == "2.0" else "nullable"
        if self.version != "3.1" and schema.get(word) and isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
        return made

    def _faced(self, made: Node) -> Node:
        """The properties that go in this direction, as far as the schema itself says."""
        other = "readOnly" if self.sent else "writeOnly"
        members = made.get("properties", {})
        away = [n for n, one in members.items() if isinstance(one, dict) and one.get(other)]
        if away:
            made["properties"] = {n: False if n in away else one for n, one in members.items()}
        if away and "required" in made:
            made["required"] = [name for name in made["required"] if name not in away]
        return made

    def _discriminated(self, made: Node) -> Node:
        """A discriminator says which member is meant, so that a value may fit several."""
        if isinstance(made.get("discriminator"), dict) and "oneOf" in made:
            made["anyOf"] = made.pop("oneOf")
        return made


@dataclass(slots=True)
class Values:
    """Makes values of the schemas of a document, for one direction."""

    document: Node
    sent: bool
    random: random.Random
    standard: Standard = field(init=False)
    definitions: dict[str, Schema] = field(init=False)

    def __post_init__(self) -> None:
        old = "swagger" in self.document
        version = "2.0" if old else self.document["openapi"][:3]
        holder = "#/definitions/" if old else "#/components/schemas/"
        held = self.document.get("components", {}).get("schemas", {})
        held = self.document.get("definitions", {}) if old else held
        self.standard = Standard(version, self.sent, holder)
        self.definitions = {name: self.standard.schema(one) for name, one in held.items()}

    def some(self, schema: Schema, most: int = 3) -> list[Any]:
        """Up to so many different values that a schema allows."""
        read = self.standard.schema(schema)
        judge = self.judge(schema)
        found: list[Any] = []
        for number in range(most * TRIES):
            try:
                value = self.value(read, DEEPEST - SHALLOW if number == 0 else 0)
                if value not in found and judge.is_valid(value):
                    found.append(value)
            except (NoValueError, RecursionError):
                continue  # a union that is in itself has no end for the judge
            if len(found) == most:
                break
        return found

    def judge(self, schema: Schema) -> Draft202012Validator:
        """What says whether a schema allows a value."""
        whole = {"$defs": self.definitions, "allOf": [self.standard.schema(schema)]}
        return Draft202012Validator(whole)

    def value(self, schema: Schema, depth: int) -> Any:
        """A value that a schema probably allows."""
        if depth > DEEPEST or schema is False:
            raise NoValueError
        return self._of(self._merged(list(self._parts(schema, depth))), depth)

    def _parts(self, schema: Schema, depth: int) -> Iterator[Node]:
        """Yield the plain schemas that a value has to fit all together, for one choice of members."""
        if not isinstance(schema, dict):
            if schema is False:
                raise NoValueError
            return
        if "$ref" in schema:
            name = unquote(schema["$ref"].removeprefix("#/$defs/"))
            if depth > DEEPEST:
                raise NoValueError
            yield from self._parts(self.definitions[unpointed(name)], depth + 1)
        for member in schema.get("allOf", ()):
            yield from self._parts(member, depth)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                yield from self._chosen(schema, schema[word], depth)
        # Siblings win: they are the nearest.
        yield schema

    def _chosen(self, schema: Node, members: list[Schema], depth: int) -> list[Node]:
        """The parts of one of the members, and of its value of the discriminator."""
        order = self.random.sample(members, len(members))
        for member in order:
            try:
                parts = list(self._parts(member, depth + 1))
                self._of(self._merged(parts), depth + 1)
            except NoValueError:
                continue
            told = schema.get("discriminator")
            if isinstance(told, dict) and isinstance(member, dict) and "$ref" in member:
                parts.append(self._told(told, member["$ref"].removeprefix("#/$defs/")))
            return parts
        raise NoValueError

    def _told(self, discriminator: Node, name: str) -> Node:
        mapping = discriminator.get("mapping", {})
        values = [v for v, ref in mapping.items() if ref.rpartition("/")[2] == name]
        value = values[0] if values else name
        return {"properties": {discriminator["propertyName"]: {"const": value}}}

    def _merged(self, parts: list[Node]) -> Node:
        """One schema without members that says what all of some say."""
        made: Node = {"properties": {}, "required": [], "types": list(TYPES)}
        for part in parts:
            if "properties" in part and "type" not in part:
                # Properties mean an object, whether it is said or not.
                made["types"] = [one for one in made["types"] if one == "object"]
            for word, said in part.items():
                if word == "properties":
                    made["keyed"] = True
                    for name, member in said.items():
                        before = made["properties"].get(name)
                        both = member if before is None else {"allOf": [before, member]}
                        made["properties"][name] = both
                elif word == "required":
                    made["required"] += said
                elif word == "type":
                    allowed = said if isinstance(said, list) else [said]
                    allowed = [*allowed, "integer"] if "number" in allowed else allowed
                    made["types"] = [t for t in made["types"] if t in allowed]
                    made["typed"] = True
                else:
                    made[word] = said
        if "keyed" in made and "typed" not in made:
            made["types"] = ["object"]
        return made

    def _of(self, schema: Node, depth: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            fitting = [value for value in schema["enum"] if kind_of(value) in schema["types"]]
            if not fitting:
                raise NoValueError
            return self.random.choice(fitting)
        if "typed" not in schema and "keyed" not in schema:
            schema = {**schema, "types": self._implied(schema)}
            if not schema["types"]:
                return self.random.choice(ANYTHING)
        if not schema["types"]:
            raise NoValueError
        kind = self.random.choice(schema["types"])
        if depth > SHALLOW and len(schema["types"]) > 1:
            kind = next((one for one in schema["types"] if one not in ("object", "array")), kind)
        return getattr(self, f"_{kind}")(schema, depth)

    def _implied(self, schema: Node) -> list[str]:
        """The types that the keywords of a schema without a type are about."""
        kinds = {
            "object": ("additionalProperties", "patternProperties"),
            "array": ("items", "prefixItems"),
            "string": ("pattern", "minLength", "format"),
            "number": ("minimum", "exclusiveMinimum", "multipleOf"),
        }
        return [kind for kind, words in kinds.items() if any(word in schema for word in words)]

    def _null(self, _: Node, __: int) -> None:
        return None

    def _boolean(self, _: Node, __: int) -> bool:
        return self.random.random() < 0.5

    def _integer(self, schema: Node, _: int) -> int:
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        found = self.random.randint(least, schema.get("maximum", least + 8))
        step = schema.get("multipleOf", 1)
        return found - found % step + (step if found % step else 0)

    def _number(self, schema: Node, depth: int) -> float:
        return self._integer(schema, depth) + (0 if "multipleOf" in schema else 0.5)

    def _string(self, schema: Node, _: int) -> str:
        if "pattern" in schema:
            return PATTERNS[schema["pattern"]]
        if schema.get("format") in TEXTS:
            return TEXTS[schema["format"]]
        text = self.random.choice(WORDS)
        return text[: schema.get("maxLength", len(text))].ljust(schema.get("minLength", 0), "x")

    def _array(self, schema: Node, depth: int) -> list[Any]:
        first = [self.value(one, depth + 1) for one in schema.get("prefixItems", ())]
        items = schema.get("items", {})
        least = max(schema.get("minItems", 0) - len(first), 0)
        most = 0 if items is False or depth > SHALLOW else schema.get("maxItems", 2) - len(first)
        made = [*first]
        for _ in range(self.random.randint(least, max(most, least))):
            try:
                made.append(self.value(items, depth + 1))
            except NoValueError:
                if len(made) < least:
                    raise
        return made

    def _object(self, schema: Node, depth: int) -> Node:
        made: Node = {}
        required = set(schema["required"])
        for name, member in schema["properties"].items():
            if name not in required and (depth > SHALLOW or self.random.random() < 0.3):
                continue
            try:
                made[name] = self.value(member, depth + 1)
            except NoValueError:
                if name in required:
                    raise
        for name in required - set(made):
            made[name] = self.value(self._further(schema, name), depth + 1)
        if depth <= SHALLOW:
            made |= self._extra(schema, depth)
        return made

    def _further(self, schema: Node, name: str) -> Schema:
        """The schema of a member that is required and not declared."""
        del name
        return schema.get("additionalProperties", {})

    def _extra(self, schema: Node, depth: int) -> Node:
        """Members that a map declares."""
        wanted = [(PATTERNS[key], one) for key, one in schema.get("patternProperties", {}).items()]
        others = schema.get("additionalProperties", False)
        # Strict decoding takes members that no schema describes for news, said to be allowed or not.
        if not says_nothing(others) or not schema["properties"]:
            wanted += [(key, others) for key in ("key 1", "k2") if others is not False]
        made: Node = {}
        for key, member in wanted:
            try:
                made[key] = self.value(member, depth + 1)
            except NoValueError:
                continue
        return made


def says_nothing(schema: Schema) -> bool:
    """Whether a schema is about no value."""
    return not isinstance(schema, dict) or not set(schema) - {"description", "title"}


def kind_of(value: Any) -> str:
    """The type of a value in the words of JSON Schema."""
    kinds: Mapping[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}
    kinds = {**kinds, list: "array", dict: "object", type(None): "null"}
    return kinds[type(value)]


def unpointed(text: str) -> str:
    """A name that stands in a pointer."""
    return text.replace("~1", "/").replace("~0", "~")
