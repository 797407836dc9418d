"""Which part of an API a place is in, and what is said of it that follows from an error there."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.diagnostics import Diagnostic, Severity, Source

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
# Where a document keeps what has a name, by the first key below its root, and below `components`.
_NAMED = {
    "schemas": "schema",
    "definitions": "schema",
    "parameters": "parameter",
    "responses": "response",
    "requestBodies": "request body",
    "headers": "header",
    "securitySchemes": "security scheme",
    "securityDefinitions": "security scheme",
}


def part_of(source: Source) -> str:
    """How people speak of the part that a place is in: `POST /notes`, `schema Note`; or nothing."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in source.pointer.split("/")[1:]]
    if steps[:1] == ["paths"] and len(steps) > 1:
        method = steps[2] if len(steps) > 2 else ""  # noqa: PLR2004  # paths, the path, the method
        return f"{method.upper()} {steps[1]}" if method in _METHODS else steps[1]
    section, *below = [*(steps[1:] if steps[:1] == ["components"] else steps), ""]
    return f"{_NAMED[section]} {below[0]}" if section in _NAMED and any(below) else ""


def causes(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics without those that follow from an error at their place.

    What is wrong is left out by the stage that sees it. That the rest then lacks something is no
    second fact, be it said of the same value, of one in it, or of what it is a value of.
    """
    errors = {
        found.source
        for found in diagnostics
        if found.severity is Severity.ERROR and found.source.pointer and not found.position
    }
    around = {Source(one.file, one.pointer.rpartition("/")[0]) for one in errors}
    return [
        found
        for found in diagnostics
        if found.severity is Severity.ERROR
        or found.position
        or not (found.source in around or any(one in errors for one in _upwards(found.source)))
    ]


def _upwards(source: Source) -> list[Source]:
    steps = source.pointer.split("/")
    return [Source(source.file, "/".join(steps[:end])) for end in range(len(steps), 1, -1)]
