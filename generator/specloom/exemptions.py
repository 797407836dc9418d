"""What the configuration exempts from being generated is taken out of a document before the upgrade."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.read.contents import operations, resolved, schemas
from specloom.read.document import Object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specloom.config.values import Exemption

# How a schema that is not generated reads: it is anything. What it says of itself stays.
_ABOUT = ("title", "description", "deprecated")
_METHODS_OF_32 = "additionalOperations"


def exempt(root: Object, exemptions: Iterable[Exemption]) -> Object:
    """A document without the operations, and with anything for the schemas, that are exempted."""
    for exemption in exemptions:
        if exemption.kind == "schema":
            root = _without_schema(root, exemption.name)
        else:
            root = _without_operation(root, *exemption.name.split(" ", 1))
    return root


def _without_operation(root: Object, method: str, path: str) -> Object:
    """A path goes with its last operation, and what all of its operations share goes with it."""
    paths = root.get("paths")
    item = paths.get(path) if isinstance(paths, Object) else None
    if not isinstance(paths, Object) or not isinstance(item, Object):
        return root
    item = resolved(item, root).without(method.lower())
    others = item.get(_METHODS_OF_32)
    if isinstance(others, Object):
        item = item.but(**{_METHODS_OF_32: others.without(method)})
    alone = root.but(paths=Object({path: item}, paths.source))
    left = paths.but(**{path: item}) if list(operations(alone)) else paths.without(path)
    return root.but(paths=left)


def _without_schema(root: Object, name: str) -> Object:
    components = root.get("components")
    if isinstance(components, Object) and "schemas" in components:
        root = root.but(components=_with_anything(components, "schemas", name))
    return _with_anything(root, "definitions", name)


def _with_anything(node: Object, section: str, name: str) -> Object:
    named = node.get(section)
    schema = named.get(name) if isinstance(named, Object) else None
    if not isinstance(named, Object) or not isinstance(schema, Object):
        return node
    said = Object({key: schema[key] for key in _ABOUT if key in schema}, schema.source)
    return node.but(**{section: named.but(**{name: said})})


def check_names(roots: Iterable[Object], exemptions: Iterable[Exemption], report: Report) -> None:
    """Report exemptions of what no document declares, with the nearest name that one does."""
    names: dict[str, list[str]] = {"operation": [], "schema": []}
    for root in roots:
        names["operation"] += [declared.name for declared in operations(root)]
        names["schema"] += list(schemas(root))
    for exemption in exemptions:
        known = names[exemption.kind]
        if exemption.name not in known:
            near = get_close_matches(exemption.name, known, n=1)
            meant = f" (did you mean {near[0]!r}?)" if near else ""
            message = f"undefined {exemption.kind} {exemption.name!r}{meant}"
            hint = "Write the name as a spec has it, or remove the [[allow]] table."
            _error("SL509", exemption, message, hint, report)


def report_unneeded(exemption: Exemption, report: Report) -> None:
    """Report an exemption without which everything can be generated."""
    message = f"unneeded exemption: the {exemption.kind} {exemption.name!r} can be generated"
    _error("SL507", exemption, message, "Remove the [[allow]] table.", report)


def _error(code: str, exemption: Exemption, message: str, hint: str, report: Report) -> None:
    place, position = exemption.place, exemption.position
    report.add(Diagnostic(code, Severity.ERROR, message, place, hint, position))
