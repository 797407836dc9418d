"""What a document says of an operation beyond what a call of it takes and gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specloom.api.model import Declared
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Object as Node


def parse_declared(node: Node, schemas: SchemaParser) -> Declared:
    """All media types, status codes and headers, and the scopes; what is wrong with them is reported elsewhere."""
    quiet = Report()
    schemas = replace(schemas, report=quiet)
    body = schemas.resolve(getters.mapping(node, "requestBody", quiet))
    entries = getters.entries(getters.mapping(node, "responses", quiet), quiet)
    responses = {code: schemas.resolve(response) for code, response in entries}
    return Declared(
        tuple(sorted(getters.mapping(body, "content", quiet))),
        tuple(
            (code, tuple(sorted(getters.mapping(one, "content", quiet))))
            for code, one in sorted(responses.items())
        ),
        tuple(
            name.lower()
            for code, one in sorted(responses.items())
            if code.startswith("2")
            for name in sorted(getters.mapping(one, "headers", quiet))
        ),
        scopes_of(node),
    )


def scopes_of(node: Node) -> tuple[str, ...]:
    """The scopes that the requirements of an operation, or of a document, name."""
    return tuple(sorted(set(_scopes(node, Report()))))


def _scopes(node: Node, report: Report) -> Iterator[str]:
    for requirement in getters.mappings(node, "security", report):
        for name in requirement:
            yield from map(str, getters.sequence(requirement, name, report))
