"""Random small OpenAPI documents: valid ones, in every version, with what others stumble over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from hostile_names import (
    COMPONENTS,
    DEFINITIONS,
    FIELDS,
    OPERATIONS,
    PLAIN,
    SEGMENTS,
    TEMPLATES,
)
from hypothesis import strategies as st
from schema_strategy import Pen, Schema, Schemas
from swagger import as_swagger

Node: TypeAlias = dict[str, Any]

VERSIONS = ("3.1", "3.0", "2.0")
OPENAPI = {"3.1": "3.1.0", "3.0": "3.0.3"}
PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
JSON = "application/json"
JSONS = (JSON, "application/vnd.thing+json", "application/json; charset=utf-8", "*/*", "text/json")
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
RAW = ("application/octet-stream", "image/png", "application/pdf")
TEXTUAL = ("text/plain", "application/xml", "text/csv")
EVENTS = "text/event-stream"
#: Headers that HTTP allows; Accept, Content-Type and Authorization are not parameters in OpenAPI 3.
HEADERS = ("X-Trace", "x_id", "If-Match", "X-1st", "class", "Prefer")
BINARY = {"type": "string", "format": "binary"}
STATUS = (
    ("200",),
    ("201",),
    ("default",),
    ("204",),
    ("2XX",),
    ("200", "202"),
    ("200", "204"),
    ("204", "default"),
)
STYLES: dict[str, tuple[Node, ...]] = {
    "query": (
        {},
        {"explode": False},
        {"style": "pipeDelimited", "explode": False},
        {"style": "spaceDelimited", "explode": False},
    ),
    "path": ({}, {"style": "simple"}, {"explode": True}),
    "header": ({}, {"explode": True}),
    "cookie": ({},),
}
FAMILY = ("Cat", "Dog", "Bird-of-prey")


@dataclass(slots=True)
class Documents:
    """Draws one document."""

    pen: Pen
    version: str
    schemas: Schemas = field(init=False)
    components: dict[str, Node] = field(default_factory=dict)
    schemes: dict[str, Node] = field(default_factory=dict)
    identifiers: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        pool = (*COMPONENTS, *DEFINITIONS) if self.version == "2.0" else COMPONENTS
        names = self.pen.some(pool, 5)
        self.schemas = Schemas(self.pen, self.version, names)

    def document(self) -> Node:
        """A whole document."""
        definitions = self.definitions()
        self.security_schemes()
        paths = self.paths()
        made: Node = {
            "openapi": OPENAPI.get(self.version, "3.0.3"),
            "info": {"title": self.pen.text() or "T", "version": "1"},
            "servers": [
                {"url": self.pen.pick(("https://example.test", "https://example.test/v1/"))}
            ],
            "paths": paths,
            "components": {"schemas": definitions, **self.components},
        }
        if self.schemes:
            made["components"]["securitySchemes"] = self.schemes
            if self.pen.chance(2):
                made["security"] = self.requirements()
        return as_swagger(made) if self.version == "2.0" else made

    def definitions(self) -> dict[str, Schema]:
        """The schemas of components; each may use those before it directly, and all within members."""
        made: dict[str, Schema] = {}
        for name in self.schemas.names:
            made[name] = self.definition([*made])
            if isinstance(made[name], dict) and "properties" in made[name]:
                self.schemas.records = [*self.schemas.records, name]
        if self.pen.chance(3):
            made |= self.family(made)
        return made

    def definition(self, earlier: Sequence[str]) -> Schema:
        """A component: mostly an object, and anything else."""
        shape = self.pen.number(0, 7)
        schemas = self.schemas
        if shape < 4:
            return schemas.record(0)
        if shape == 4:
            return schemas.words()
        if shape == 5 and schemas.records:
            return schemas.all_of(1)
        if shape == 6 and self.version != "2.0":
            return schemas.union(1)
        if shape == 7:
            return schemas.container()
        return schemas.ref(earlier[-1]) if earlier and self.pen.chance(3) else schemas.scalar()

    def family(self, others: dict[str, Schema]) -> dict[str, Schema]:
        """Components that a discriminator tells apart: a union of them, or a base that they extend."""
        names = [name for name in FAMILY if name not in others][: self.pen.number(2, 3)]
        name = self.pen.pick(("kind", "petType", "@type", "class"))
        base = {"type": "object", "required": [name], "properties": {name: {"type": "string"}}}
        inherited = self.version == "2.0" or self.pen.chance(2)
        made: dict[str, Schema] = {}
        for number, member in enumerate(names):
            own = {"type": "object", "properties": {f"of_{number}": self.schemas.scalar()}}
            made[member] = {"allOf": [self.schemas.ref("Pet") if inherited else base, own]}
        if inherited:
            told: Any = name if self.version == "2.0" else {"propertyName": name}
            made["Pet"] = {**base, "discriminator": told}
            return made
        told = {"propertyName": name}
        shape = self.pen.number(0, 2)
        if shape:
            keys = {1: str, 2: str.lower}[shape]
            told["mapping"] = {keys(member): self.schemas.ref(member)["$ref"] for member in names}
        members = [self.schemas.ref(member) for member in names]
        made["Pet"] = {self.pen.pick(("oneOf", "anyOf")): members, "discriminator": told}
        return made

    def used(self) -> Schema:
        """A schema of a body or a response: mostly a component."""
        names = [*self.schemas.names]
        if "schemas" in self.components:
            names += [*self.components["schemas"]]
        return self.schemas.reference() if names and self.pen.chance(2) else self.schemas.schema(1)

    def security_schemes(self) -> None:
        """Some of what a service may ask for."""
        if not self.pen.chance(3):
            return
        flows = {
            "clientCredentials": {"tokenUrl": "https://example.test/token", "scopes": {"all": "x"}}
        }
        known: dict[str, Node] = {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "query-key": {"type": "apiKey", "in": "query", "name": "api_key"},
            "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
            "basicAuth": {"type": "http", "scheme": "basic"},
            "oauth": {"type": "oauth2", "flows": flows},
        }
        if self.version != "2.0":
            known["bearer"] = {"type": "http", "scheme": "bearer"}
        else:
            del known["cookie"]
        names = self.pen.some([*known], 3, 1)
        self.schemes = {name: known[name] for name in names}

    def requirements(self) -> list[Node]:
        """Alternatives, of which each takes one scheme or several together."""
        names = [*self.schemes]
        scopes = {name: ["all"] if name == "oauth" else [] for name in names}
        shape = self.pen.number(0, 4)
        if shape == 1:
            return [{name: scopes[name]} for name in names]
        if shape == 2:
            # What goes into the one header Authorization excludes each other.
            shared = [name for name in names if self.schemes[name]["type"] != "apiKey"]
            return [{n: scopes[n] for n in names if n not in shared[1:]}]
        if shape == 3:
            return [{}, {names[0]: scopes[names[0]]}]
        return [] if shape == 4 else [{names[0]: scopes[names[0]]}]

    def paths(self) -> dict[str, Node]:
        """One to three paths, of which no two are the same but for the names of parameters."""
        found: dict[str, Node] = {}
        seen: set[str] = set()
        for _ in range(self.pen.number(1, 3)):
            path = self.path()
            blank = PLACEHOLDER.sub("{}", path).rstrip("/")
            if blank not in seen:
                seen.add(blank)
                found[path] = self.item(path)
        return found

    def path(self) -> str:
        """A path of one to four segments, in which no parameter is named twice."""
        parts = self.pen.some(SEGMENTS, 2, 1)
        for template in self.pen.some(TEMPLATES, 2):
            names = set(PLACEHOLDER.findall(template))
            if names.isdisjoint(PLACEHOLDER.findall("".join(parts))):
                parts.insert(self.pen.number(1, len(parts)), template)
        ending = (
            self.pen.pick(("", "", "", "", "/", "#part", "?kind=a")) if self.pen.chance(3) else ""
        )
        return "/" + "/".join(parts) + ending

    def item(self, path: str) -> Node:
        """The operations of a path."""
        methods = self.pen.some(("get", "post", "put", "delete", "patch"), 3, 1)
        made: Node = {method: self.operation(path, method) for method in methods}
        if PLACEHOLDER.search(path) and self.pen.chance(3):
            # Said once for all operations.
            first = made[methods[0]]
            shared = [p for p in first.get("parameters", []) if p.get("in") == "path"]
            for method in methods:
                own = made[method].get("parameters", [])
                made[method]["parameters"] = [p for p in own if p.get("in") != "path"]
            made["parameters"] = shared
        return made

    def operation(self, path: str, method: str) -> Node:
        """An operation."""
        made: Node = {"parameters": self.parameters(path), "responses": self.responses()}
        if method not in ("get", "delete") and self.pen.chance(2):
            made["requestBody"] = self.shared("requestBodies", self.body())
        if not self.pen.chance(3):
            identifier = self.pen.pick(OPERATIONS)
            # Twice in a document is forbidden, and happens.
            if identifier not in self.identifiers or self.pen.chance(3):
                made["operationId"] = identifier
                self.identifiers.append(identifier)
        if self.pen.chance(3):
            made |= {"summary": self.pen.text(), "description": self.pen.text(), "tags": ["items"]}
        if self.schemes and self.pen.chance(3):
            made["security"] = self.requirements()
        if self.pen.chance(10):
            made["deprecated"] = True
        return made

    def parameters(self, path: str) -> list[Node]:
        """The parameters of the path, and some others."""
        found = []
        for name in PLACEHOLDER.findall(path):
            if self.pen.chance(12):
                continue  # undeclared ones are required text
            found.append(self.parameter(name, "path"))
        for place in ("query", "header", "cookie"):
            pool = {"query": FIELDS, "header": HEADERS, "cookie": PLAIN}[place]
            most = {"query": 3, "header": 1, "cookie": 1}[place]
            if self.version == "2.0" and place == "cookie":
                continue
            # One that is called like an undeclared parameter of the path is taken for that.
            slots = PLACEHOLDER.findall(path)
            names = [name for name in self.pen.some(pool, most) if name and name not in slots]
            found += [self.shared("parameters", self.parameter(name, place)) for name in names]
        return found

    def parameter(self, name: str, place: str) -> Node:
        """A parameter of a place."""
        made: Node = {"name": name, "in": place}
        if place == "path" or self.pen.chance(3):
            made["required"] = True
        if self.version != "2.0" and place == "query" and self.pen.chance(6):
            return {**made, "content": {JSON: {"schema": self.schemas.schema(1)}}}
        schema = self.simple()
        made["schema"] = schema
        if schema.get("type") == "array":
            made |= self.pen.pick(STYLES[place])
        elif place == "query" and self.version != "2.0" and self.pen.chance(5):
            made["schema"] = self.schemas.plain_record(f"of_{len(name)}_")
            # Without a word they are sent as deepObject, against the letter: see docs/normaliser.md.
            made |= self.pen.pick(
                (
                    {"style": "deepObject", "explode": True},
                    {"style": "form", "explode": True},
                    {"explode": False},
                )
            )
        if self.pen.chance(6):
            made["description"] = self.pen.text()
        return made

    def simple(self) -> Schema:
        """A schema of a parameter."""
        shape = self.pen.number(0, 5)
        if shape == 4:
            return {"type": "array", "items": self.schemas.scalar()}
        if shape == 5:
            return (
                self.schemas.words()
                if self.version == "2.0"
                else self.schemas.reference_to_scalar()
            )
        if shape == 3:
            return {"type": "string", "enum": self.pen.some(("a", "b c", "None", "1"), 3, 1)}
        return self.schemas.scalar()

    def body(self) -> Node:
        """A request body of one or two media types."""
        content: Node = {}
        for kind in self.pen.some(("json", "form", "multipart", "raw", "text"), 2, 1):
            content |= self.media(kind)
        made: Node = {"content": content}
        if self.pen.chance(2):
            made["required"] = True
        return made

    def media(self, kind: str) -> Node:
        """One media type with its schema."""
        if kind == "json":
            return {self.pen.pick(JSONS): {"schema": self.used()}}
        if kind == "raw":
            return {self.pen.pick(RAW): self.pen.pick(({"schema": BINARY}, {}))}
        if kind == "text":
            return {self.pen.pick(TEXTUAL): {"schema": {"type": "string"}}}
        names = [name for name in self.pen.some(FIELDS, 3, 1) if name.strip()]
        properties: dict[str, Schema] = {name: self.form_field() for name in names}
        made: Node = {"schema": {"type": "object", "properties": properties}}
        if names and self.pen.chance(2):
            made["schema"]["required"] = names[:1]
        if kind == "form":
            return {FORM: made}
        if self.pen.chance(2):
            properties["file"] = dict(BINARY)
        if self.pen.chance(4) and self.version != "2.0":
            properties["files"] = {"type": "array", "items": dict(BINARY)}
        if self.pen.chance(4) and self.version != "2.0":
            properties["meta"] = self.schemas.plain_record()
            made["encoding"] = {"meta": {"contentType": JSON}}
        return {MULTIPART: made}

    def form_field(self) -> Schema:
        """A field of a form."""
        if self.pen.chance(4):
            return {"type": "array", "items": {"type": self.pen.pick(("string", "integer"))}}
        return self.schemas.scalar()

    def responses(self) -> Node:
        """The responses of an operation, perhaps with an error."""
        made: Node = {}
        for status in self.pen.pick(STATUS):
            made[status] = self.shared("responses", self.response(status))
        if self.pen.chance(4):
            made["404"] = {"description": "Not found."}
        return made

    def response(self, status: str) -> Node:
        """A response, without content for 204."""
        made: Node = {"description": self.pen.text()}
        if status == "204":
            return made
        shape = self.pen.number(0, 9)
        if shape < 6:
            made["content"] = {self.pen.pick(JSONS): {"schema": self.used()}}
        elif shape == 6:
            made["content"] = {self.pen.pick(RAW): {"schema": BINARY}}
        elif shape == 7:
            made["content"] = {self.pen.pick(TEXTUAL): {"schema": {"type": "string"}}}
        elif shape == 8 and self.version != "2.0":
            made["content"] = {EVENTS: {"schema": self.used()}}
        if self.pen.chance(6):
            made["headers"] = {"X-Left": {"schema": {"type": "integer"}}}
        return made

    def shared(self, kind: str, node: Node) -> Node:
        """A node, or a reference to the component that it becomes."""
        if not self.pen.chance(4):
            return node
        held = self.components.setdefault(kind, {})
        name = f"Shared{len(held)}"
        held[name] = node
        return {"$ref": f"#/components/{kind}/{name}"}


@st.composite
def documents(draw: Any) -> Node:
    """A document of any version."""
    pen = Pen(draw)
    return Documents(pen, pen.pick(VERSIONS)).document()
