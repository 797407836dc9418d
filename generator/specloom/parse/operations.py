"""Paths of an upgraded document to operations."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from specloom.api.model import (
    Body,
    BodyUse,
    Operation,
    OperationUse,
    Parameter,
    ParameterUse,
    Response,
)
from specloom.api.names import snake
from specloom.api.types import List, Map, Nullable, Object, Primitive, Ref, Type, Union
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser, constant
from specloom.read.document import Object as Node
from specloom.read.pointers import lookup, reference

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_OTHER_METHODS = "additionalOperations"
_PATH_KEYS = ("summary", "description", "servers", "parameters", _OTHER_METHODS)
_OPERATION_KEYS = (
    *("tags", "summary", "description", "externalDocs", "operationId", "parameters"),
    *("requestBody", "responses", "callbacks", "deprecated", "security", "servers", "schemes"),
    *("consumes", "produces"),
)
_STYLES = {
    ("form", True): "repeat",
    ("form", False): "csv",
    ("spaceDelimited", False): "ssv",
    ("spaceDelimited", True): "repeat",
    ("pipeDelimited", False): "pipes",
    ("pipeDelimited", True): "repeat",
    ("deepObject", True): "deepObject",
    ("simple", False): "csv",
}
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b")
_STREAM = "text/event-stream"
# One JSON value a line, or the like: no decoder of the SDK takes them apart.
_SEQUENCE = re.compile(
    r"application/(?:stream\+json|json-seq|(?:x-)?(?:ndjson|jsonl|json-?lines))\b"
)
_BODIES = (
    (_JSON, "json"),
    (re.compile(r"multipart/form-data\b"), "multipart"),
    (re.compile(r"application/x-www-form-urlencoded\b"), "form"),
    (re.compile(r"application/octet-stream\b"), "bytes"),
)


@dataclass(frozen=True, slots=True)
class OperationParser:
    """Parses the operations of one variant's document."""

    schemas: SchemaParser

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self.schemas.report

    def parse(self, paths: Node) -> tuple[Operation, ...]:
        """Every operation under `paths`, in the order of path and method."""
        found: list[Operation] = []
        for path, item in getters.entries(paths, self.report):
            if not path.startswith("/"):
                hint = f"Write /{path}."
                self.report.error("SL105", f"{path!r} is not a path", item.source, hint)
            self._check_keys(item, (*_METHODS, *_PATH_KEYS))
            self._check_methods(item)
            _report_servers(item, self.report)
            nodes = [(method, item.get(method)) for method in _METHODS]
            found += [self._operation(path, m, node) for m, node in nodes if isinstance(node, Node)]
        if not found and not self.report.failed:
            hint = "Operations stand under `paths`, below a path and a method."
            self.report.error("SL104", "the document has no operations", paths.source, hint)
        return tuple(found)

    def _check_keys(self, node: Node, known: tuple[str, ...]) -> None:
        """Warn of keys that say nothing: what was meant by a misspelt one would be lost in silence."""
        for key in node:
            if key not in known and not key.startswith("x-"):
                near = difflib.get_close_matches(key, known, n=1)
                hint = f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(known)}."
                message = f"{key!r} is no key of OpenAPI here and is not read"
                self.report.warning("SL310", message, node.source.at(key), hint)

    def _check_methods(self, item: Node) -> None:
        others = getters.mapping(item, _OTHER_METHODS, self.report)
        for method, node in getters.entries(others, self.report):
            hint = f"Methods are {', '.join(_METHODS).upper()}."
            self.report.error("SL302", f"no call has the method {method}", node.source, hint)

    def _operation(self, path: str, method: str, node: Node) -> Operation:
        variant = self.schemas.variant
        parameters = tuple(
            parameter
            for child in getters.mappings(node, "parameters", self.report)
            if (parameter := self._parameter(child)) is not None
        )
        self._check_path(path, parameters, node)
        self._check_keys(node, _OPERATION_KEYS)
        _report_servers(node, self.report)
        use = OperationUse(
            variant,
            path,
            getters.text(node, "operationId", self.report),
            getters.flag(node, "deprecated"),
            node.source,
        )
        tags = tuple(str(tag) for tag in getters.sequence(node, "tags", self.report))
        return Operation(
            method.upper(),
            path,
            parameters,
            self._body(node),
            self._response(node),
            (use,),
            summary=getters.text(node, "summary", self.report),
            description=getters.text(node, "description", self.report),
            tags=tags,
        )

    def _check_path(self, path: str, parameters: tuple[Parameter, ...], node: Node) -> None:
        declared = {use.wire for p in parameters if p.place == "path" for use in p.uses}
        for name in re.findall(r"\{([^{}]+)\}", path):
            if name not in declared:
                hint = f"Declare a parameter {name!r} with `in: path`."
                message = f"{path} has {{{name}}}, which the operation does not declare"
                self.report.error("SL306", message, node.source, hint)
        for name in sorted(declared):
            if "{" + name + "}" not in path:
                hint = "Remove it, or name it in the path."
                message = f"the path parameter {name!r} is not in {path}"
                self.report.error("SL306", message, node.source, hint)

    def _parameter(self, given: Node) -> Parameter | None:
        node = self._resolve(given)
        if not node and self.report.failed:
            return None  # a reference that leads nowhere was reported and emptied
        wire, place = getters.text(node, "name", self.report), getters.text(node, "in", self.report)
        if not wire or place not in ("path", "query", "header"):
            if place != "cookie":
                hint = "A parameter has a name and stands in path, query, header or cookie."
                self.report.error("SL105", "not a parameter", node.source, hint)
            else:
                hint = "Specloom sends no cookies; give it as a header through the http client."
                self.report.warning("SL302", f"the cookie {wire!r} is left out", node.source, hint)
            return None
        schema = getters.mapping(node, "schema", self.report)
        kind = self.schemas.parse(schema)
        required = place == "path" or getters.flag(node, "required")
        default = constant(schema.get("default"))
        style = self._style(node, place, kind)
        use = ParameterUse(
            self.schemas.variant, wire, required, kind, style, default, "default" in schema
        )
        return Parameter(
            snake(wire) or wire,
            place,
            kind,
            (use,),
            description=getters.text(node, "description", self.report)
            or getters.text(schema, "description", self.report),
            deprecated=getters.flag(node, "deprecated"),
            source=node.source,
        )

    def _style(self, node: Node, place: str, kind: Type) -> str:
        shape = self._shape(kind)
        if not isinstance(shape, List | Map | Object):
            return ""
        # OpenAPI 3.1 §4.8.12.2: form in queries, simple elsewhere; form explodes by default.
        style = node.get("style") or ("form" if place == "query" else "simple")
        explode = node.get("explode", style == "form")
        if not isinstance(shape, List):
            # A bare object in a query is what every API that has one means as deepObject.
            return "deepObject"
        return _STYLES.get((str(style), bool(explode)), "repeat")

    def _shape(self, kind: Type) -> Type:
        if isinstance(kind, Nullable):
            return self._shape(kind.type)
        if isinstance(kind, Ref):
            schemas = self.schemas
            return self._shape(
                schemas.parse(lookup(schemas.root, reference("components", "schemas", kind.name)))
            )
        return kind

    def _resolve(self, node: Node) -> Node:
        target = lookup(self.schemas.root, str(node["$ref"])) if "$ref" in node else node
        if isinstance(target, Node):
            return self._resolve(target) if target is not node else node
        hint = "Check the spelling of the reference."
        self.report.error("SL106", f"{node['$ref']} is not there", node.source.at("$ref"), hint)
        return Node({}, node.source)

    def _body(self, node: Node) -> Body | None:
        if "requestBody" not in node:
            return None
        body = self._resolve(getters.mapping(node, "requestBody", self.report))
        content = getters.mapping(body, "content", self.report)
        found = [
            (name, media, self.schemas.parse(value.get("schema")))
            for pattern, media in _BODIES
            for name, value in getters.entries(content, self.report)
            if pattern.match(name)
        ]
        # A form that carries files comes before JSON, which can only point at them.
        found.sort(key=lambda one: not (one[1] == "multipart" and self._has_files(one[2])))
        for name, media, kind in found[:1]:
            others = [other for other in sorted(content) if other != name]
            if others:
                hint = "An overlay that removes one of them decides otherwise."
                message = f"the body is sent as {name}, never as {', '.join(others)}"
                self.report.note("SL307", message, content.source, hint)
            use = BodyUse(self.schemas.variant, getters.flag(body, "required"), media)
            return Body(media, kind, (use,), body.source)
        if content:
            names = ", ".join(sorted(content))
            hint = "Bodies can be JSON, multipart, a form or application/octet-stream."
            self.report.error("SL307", f"no body of {names} can be sent", content.source, hint)
        return None

    def _has_files(self, kind: Type) -> bool:
        record = self._shape(kind)
        return isinstance(record, Object) and any(self._is_file(f.type) for f in record.fields)

    def _is_file(self, kind: Type) -> bool:
        found = self._shape(kind)
        if isinstance(found, Union):
            return any(self._is_file(member.type) for member in found.members)
        if isinstance(found, List):
            return self._is_file(found.items)
        return found == Primitive("bytes")

    def _response(self, node: Node) -> Response:
        responses = getters.mapping(node, "responses", self.report)
        for code in sorted(responses):
            # 2XX is a range (OpenAPI 3.1 §4.8.16); `default` stands for the errors here.
            if code[:1] == "2" and isinstance(answer := responses[code], Node):
                return self._content(self._resolve(answer))
        return Response("none", source=node.source)

    def _content(self, answer: Node) -> Response:
        content = getters.mapping(answer, "content", self.report)
        event = None
        plain = Response("none", source=answer.source)
        read = ""
        # What is a file beside a string of JSON is a file: vendors add the latter to all answers.
        files = [Primitive("bytes")]
        for name, value in getters.entries(content, self.report):
            medium = _medium(name)
            if medium == "events":
                event = self.schemas.parse(value.get("schema"))
            elif medium == "json":
                # The plain kind wins over those with a word before the plus.
                if plain.media != "json" or name.startswith("application/json"):
                    plain, read = Response("json", self.schemas.parse(value.get("schema"))), name
            else:
                files += [Primitive("string")] if medium == "bytes" else []
                if plain.media == "none":
                    plain, read = Response("text" if medium == "text" else "bytes"), name
        if plain.media == "json" and plain.type in files:
            plain = Response("bytes")
        _report_unread(content, read, plain.media, self.report)
        return Response(plain.media, plain.type, event, answer.source)


def _report_servers(node: Node, report: Report) -> None:
    if node.get("servers"):
        hint = "Make it a variant of its own, or pass base_url to the client."
        message = "a server for some calls only is not followed: they go where all others go"
        report.warning("SL302", message, node.source.at("servers"), hint)


def _report_unread(content: Node, read: str, media: str, report: Report) -> None:
    """Say which answers no method gives; bytes are bytes, whatever they are a picture of."""
    alike = ("events", "bytes" if media == "bytes" else "")
    unread = [name for name in sorted(content) if name != read and _medium(name) not in alike]
    lines = [name for name in unread if _medium(name) == "sequence"]
    if lines:
        hint = "Where the service can send text/event-stream too, say so by an overlay."
        message = f"the stream of {', '.join(lines)} is not read"
        report.warning("SL309", message, content.source, hint)
    elif unread:
        hint = "An overlay that removes one of them decides otherwise."
        message = f"the answer is read as {read}, never as {', '.join(unread)}"
        report.note("SL307", message, content.source, hint)


def _medium(name: str) -> str:
    """What a media type of an answer is: events, sequence, json, text or bytes."""
    if name.startswith(_STREAM):
        return "events"
    if _SEQUENCE.match(name):
        return "sequence"
    if _JSON.match(name):
        return "json"
    return "text" if name.startswith("text/") else "bytes"
