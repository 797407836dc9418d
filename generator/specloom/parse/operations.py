"""Paths of an upgraded document to operations."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace

from specloom.api.media_choices import media_choice
from specloom.api.model import (
    Operation,
    OperationUse,
    Parameter,
    ParameterUse,
)
from specloom.api.names import snake
from specloom.api.types import List, Map, Object, Type, constant
from specloom.diagnostics import Report
from specloom.parse import examples, getters
from specloom.parse.bodies import BodyParser
from specloom.parse.declared import parse_declared
from specloom.parse.responses import ResponseParser
from specloom.parse.schemas import SchemaParser
from specloom.parse.security import SecurityParser
from specloom.parse.styles import STYLES, UNSAID
from specloom.read.document import Object as Node
from specloom.read.inventory import METHODS, OTHER_METHODS
from specloom.read.media import is_json

# An object as a form, exploded or not: its members as parameters, or names and values in one.
_FORMS = {True: "members", False: "csv"}
_PATH_KEYS = ("summary", "description", "servers", "parameters", OTHER_METHODS)
_OPERATION_KEYS = (
    *("tags", "summary", "description", "externalDocs", "operationId", "parameters"),
    *("requestBody", "responses", "callbacks", "deprecated", "security", "servers", "schemes"),
    *("consumes", "produces"),
)


def parse_operations(
    paths: Node, schemas: SchemaParser, security: SecurityParser
) -> tuple[Operation, ...]:
    """Every operation under `paths`, in the order of path and method."""
    found: list[Operation] = []
    report = schemas.report
    for path, item in getters.entries(paths, report):
        if not path.startswith("/"):
            hint = f"Write /{path}."
            message = f"path {path!r} without a leading slash is /{path}"
            report.warning("SL318", message, item.source, hint)
        _check_keys(item, (*METHODS, *_PATH_KEYS), report)
        _report_servers(item, schemas)
        others = getters.entries(getters.mapping(item, OTHER_METHODS, report), report)
        usual = ((method.upper(), item.get(method)) for method in METHODS)
        for method, node in (*usual, *others):
            if isinstance(node, Node):
                apart = replace(schemas, report=report.of(f"{method} {path}"))
                found.append(_OperationParser(apart, security).parse(path, method, node))
    return tuple(found)


def _check_keys(node: Node, known: tuple[str, ...], report: Report) -> None:
    """Warn of keys that say nothing: what was meant by a misspelt one would be lost in silence."""
    for key in node:
        if key not in known and not key.startswith("x-"):
            near = difflib.get_close_matches(key, known, n=1)
            meant = f" (did you mean {near[0]!r}?)" if near else ""
            hint = f"Known keys: {', '.join(known)}."
            message = f"unknown key {key!r} is ignored{meant}"
            report.warning("SL310", message, node.source.at(key), hint)


@dataclass(frozen=True, slots=True)
class _OperationParser:
    """Parses one operation of one variant's document."""

    schemas: SchemaParser
    security: SecurityParser

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self.schemas.report

    def parse(self, path: str, method: str, node: Node) -> Operation:
        """The operation at a path."""
        variant = self.schemas.variant
        parameters = tuple(
            parameter
            for child in getters.mappings(node, "parameters", self.report)
            if (parameter := self._parameter(child)) is not None
        )
        _check_keys(node, _OPERATION_KEYS, self.report)
        _report_servers(node, self.schemas)
        use = OperationUse(
            variant,
            path,
            getters.text(node, "operationId", self.report),
            getters.flag(node, "deprecated"),
            node.source,
            security=self.security.operation(node),
            declared=parse_declared(node, self.schemas),
            examples=examples.of_operation(node, replace(self.schemas, report=Report()).resolve),
        )
        body = BodyParser(self.schemas).parse(node)
        shape = self.schemas.shape
        choice = media_choice(parameters, shape(body.type) if body else None, shape)
        response = ResponseParser(self.schemas, chosen=choice is not None).parse(node)
        # HTTP has no content in what answers HEAD.
        response = replace(response, also="") if method == "HEAD" else response
        tags = tuple(str(tag) for tag in getters.sequence(node, "tags", self.report))
        return Operation(
            method,
            path,
            parameters,
            body,
            response,
            (use,),
            summary=getters.text(node, "summary", self.report),
            description=getters.text(node, "description", self.report),
            tags=tags,
        )

    def _parameter(self, given: Node) -> Parameter | None:
        node = self.schemas.resolve(given)
        if not node and given:
            return None  # an unresolved reference was reported
        wire, place = getters.text(node, "name", self.report), getters.text(node, "in", self.report)
        if not wire or place not in ("path", "query", "header"):
            if place != "cookie":
                hint = "Write its `name`, and `in` with path, query, header or cookie."
                message = "parameter without a name or a location is ignored"
                self.report.warning("SL320", message, node.source, hint)
            else:
                hint = "Cookies are unsupported; send it as a header through the HTTP client."
                self.report.warning(
                    "SL335", f"cookie parameter {wire!r} is ignored", node.source, hint
                )
            return None
        schema = getters.mapping(node, "schema", self.report)
        kind = self.schemas.parse(schema)
        required = place == "path" or getters.flag(node, "required")
        default = constant(schema.get("default"))
        style = self._style(node, place, kind)
        if UNSAID in node and place == "query" and not is_json(style):
            style = self.schemas.unsaid.style(wire, kind, self.schemas.shape, style)
        use = ParameterUse(
            self.schemas.variant,
            wire,
            required,
            kind,
            style,
            default,
            "default" in schema,
            examples=examples.of_parameter(node, schema),
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
        content = getters.text(node, "x-content-type", self.report)
        if place == "query" and is_json(content):
            return "application/json"
        shape = self.schemas.shape(kind)
        if not isinstance(shape, List | Map | Object):
            return ""
        # OpenAPI 3.1 §4.8.12.2: form in queries, simple elsewhere; form explodes by default.
        style = node.get("style") or ("form" if place == "query" else "simple")
        explode = node.get("explode", style == "form")
        if not isinstance(shape, List):
            # A bare object in a query is what every API that has one means as deepObject.
            declared = node.get("style") == "form" and place == "query"
            return _FORMS[bool(explode)] if declared else "deepObject"
        return STYLES.get((str(style), bool(explode)), "repeat")


def _report_servers(node: Node, schemas: SchemaParser) -> None:
    """Warn of another server than that of the document; the same one again says nothing."""
    report = schemas.report
    urls = [server.get("url") for server in getters.mappings(node, "servers", report)]
    usual = [server.get("url") for server in getters.mappings(schemas.root, "servers", report)]
    if urls and urls[0] not in usual[:1]:
        hint = "Make it a variant of its own, or pass base_url to the client."
        message = f"the server {urls[0]} is ignored: requests go to the address of the client"
        report.warning("SL336", message, node.source.at("servers"), hint)
