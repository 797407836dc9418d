"""Parameters of a path and its template, which have to fit each other: what is in braces is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.api.names import snake
from specloom.api.path_templates import sent_part, slots
from specloom.read.document import Json, Object
from specloom.read.inventory import METHODS, OTHER_METHODS
from specloom.upgrade import pointers
from specloom.upgrade.tree import array, entries, items, mapping, objects, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specloom.diagnostics import Report


def fit_path_parameters(root: Object, report: Report) -> Object:
    """Each name in the braces of a path has a parameter, and no parameter is without a place.

    The template leaves no doubt about what a request needs (OpenAPI 3.1 §4.8.12.1): a name that is
    not declared is a required text.
    """
    paths = mapping(root, "paths")
    found: dict[str, Json] = {}
    for path, item in entries(paths):

        def fitted(holder: Object, methods: Iterable[str], path: str = path) -> dict[str, Json]:
            return {
                method: _Fitting(operation, path, root, report).operation()
                for method, operation in entries(holder)
                if method in methods
            }

        others = mapping(item, OTHER_METHODS)
        own = fitted(item, METHODS)
        if others:
            own[OTHER_METHODS] = others.but(**fitted(others, others))
        found[path] = item.but(**own)
    return root.but(paths=paths.but(**found)) if paths else root


class _Fitting:
    """One operation, its parameters in full."""

    def __init__(self, operation: Object, path: str, root: Object, report: Report) -> None:
        self._operation = operation
        self._path = path
        self._report = report
        parameters = objects(operation, "parameters")
        self._parameters = [pointers.resolve(root, one) or one for one in parameters]

    def operation(self) -> Object:
        """The operation with the parameters that its path asks for."""
        parameters = self._parameters
        declared = [text(one, "name") for one in parameters if text(one, "in") == "path"]
        elsewhere = [text(one, "name") for one in parameters if text(one, "in") != "path"]
        address, _, query = sent_part(self._path).partition("?")
        wanted = [name for name in dict.fromkeys(slots(address)) if name not in declared]
        # What is in the query of a path is sent by its parameter.
        in_query = dict.fromkeys(slots(query))
        unknown = [name for name in (*wanted, *in_query) if name not in (*declared, *elsewhere)]
        surplus = [name for name in declared if "{" + name + "}" not in self._path]
        moved = [name for name in wanted if name in elsewhere]
        if not (unknown or surplus or moved):
            return self._operation
        names = _matched(surplus, unknown)
        found = [self._placed(one, moved, surplus, names) for one in parameters]
        kept = [one for one in found if one is not None]
        kept += [self._missing(name) for name in unknown if name not in names.values()]
        source = items(self._operation, "parameters").source
        return self._operation.but(parameters=array(kept, source))

    def _placed(
        self, parameter: Object, moved: list[str], surplus: list[str], names: Mapping[str, str]
    ) -> Object | None:
        """A parameter as the path has it; none if the path has no place for it."""
        name, place = text(parameter, "name"), text(parameter, "in")
        if place != "path" and name in moved:
            message = f"parameter {name!r} is in {self._path}, not in the {place}"
            self._warn("SL342", message, parameter, f"Write `in: path`, not `in: {place}`.")
            placed: dict[str, Json] = {"in": "path", "required": True}
            return parameter.but(**placed)
        if place != "path" or name not in surplus:
            return parameter
        if name in names:
            message = f"path parameter {name!r} is {names[name]!r} in {self._path}"
            self._warn("SL342", message, parameter, f"Call it {names[name]}, as the path does.")
            return parameter.but(name=names[name])
        message = f"path parameter {name!r} does not occur in {self._path}: ignored"
        self._warn("SL342", message, parameter, "Remove it, or add it to the path in braces.")
        return None

    def _missing(self, name: str) -> Object:
        message = f"undeclared path parameter {name!r} of {self._path}: a required text"
        hint = "Declare a parameter of that name with `in: path`."
        self._warn("SL306", message, self._operation, hint)
        source = self._operation.source
        schema = Object({"type": "string"}, source)
        declared: dict[str, Json] = {"name": name, "in": "path", "required": True, "schema": schema}
        return Object(declared, source)

    def _warn(self, code: str, message: str, node: Object, hint: str) -> None:
        self._report.warning(code, message, node.source, hint)


def _matched(surplus: list[str], unknown: list[str]) -> dict[str, str]:
    """What the path calls surplus parameters: those spelt alike, and the only one that is left."""
    found = {
        name: alike[0]
        for name in surplus
        if len(alike := [one for one in unknown if snake(one) == snake(name)]) == 1
    }
    left = [name for name in surplus if name not in found]
    places = [name for name in unknown if name not in found.values()]
    return found | dict(zip(left, places, strict=True) if len(left) == len(places) == 1 else ())
