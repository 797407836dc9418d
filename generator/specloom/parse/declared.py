"""What a document says of an operation beyond what a call of it takes and gives."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.declared import Declared, Requirements
from specloom.diagnostics import Report
from specloom.parse import getters
from specloom.parse.failures import parse_failures
from specloom.parse.schemas import SchemaParser
from specloom.read.document import Object as Node


def parse_declared(node: Node, schemas: SchemaParser) -> Declared:
    """All media types, status codes and headers, and the scopes; what is wrong with them is reported elsewhere."""
    quiet = Report()
    schemas = replace(schemas, report=quiet)
    body = schemas.resolve(getters.mapping(node, "requestBody", quiet))
    declared = getters.mapping(node, "responses", quiet)
    entries = getters.entries(declared, quiet)
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
        requirements_of(node) if "security" in node else None,
        parse_failures(declared, schemas),
    )


def requirements_of(node: Node) -> Requirements:
    """What an operation, or a document, asks for."""
    quiet = Report()
    return tuple(
        tuple(
            (name, tuple(sorted(map(str, getters.sequence(requirement, name, quiet)))))
            for name in sorted(requirement)
        )
        for requirement in getters.mappings(node, "security", quiet)
    )


def scopes_of(node: Node) -> tuple[str, ...]:
    """The scopes that the requirements of an operation, or of a document, name."""
    found = (scope for one in requirements_of(node) for _, scopes in one for scope in scopes)
    return tuple(sorted(set(found)))
