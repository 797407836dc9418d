"""Applies OpenAPI Overlay 1.0 and 1.1 documents, strictly.

Two rules go beyond the specification, because its own make mistakes silent:

- An action whose target matches nothing is an error (Overlay 1.1.0 §4.4.3 calls it a success) unless
  the action says `x-allow-empty: true`. That holds for `remove` too: to remove what an earlier action
  removed already is an error, so only overlays without `remove` can be applied a second time.
- An array element that the array holds already is not appended again, so that applying `update`
  twice is applying it once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from jsonpath_rfc9535 import JSONPathError, JSONPathQuery
from jsonpath_rfc9535 import compile as compile_path
from jsonpath_rfc9535.selectors import NameSelector

from specloom.change.tree import GONE, Gone, canonical, edit, nearest, source_of
from specloom.diagnostics import Diagnostic, Severity
from specloom.read.document import Array, Json, Object

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from jsonpath_rfc9535 import JSONPathNode

    from specloom.diagnostics import Report, Source

ALLOW_EMPTY = "x-allow-empty"
# Characters of a path, and how often it may look at everything below: each time costs as much again.
_LONGEST, _MOST_DESCENTS = 1000, 3

# Field name → the kind of its value (Overlay 1.1.0 §4.4.1 to §4.4.3); `object` stands for any value.
_OVERLAY: dict[str, type] = {"overlay": str, "info": Object, "extends": str, "actions": Array}
_INFO: dict[str, type] = {"title": str, "version": str, "description": str}
_ACTION: dict[str, type] = {
    "target": str,
    "description": str,
    "update": object,
    "copy": str,
    "remove": bool,
    ALLOW_EMPTY: bool,
}
_KINDS = {str: "a string", bool: "true or false", Object: "a mapping", Array: "a list"}


def apply_overlay(root: Object, overlay: Object, report: Report) -> Object:
    """Apply the actions of an overlay in order; an action that does not fit is reported and skipped."""
    version = _checked_version(overlay, report)
    actions = overlay.get("actions")
    if not isinstance(actions, Array):
        return root
    if not actions:
        hint = "Add an action, or take the file out of the configuration."
        report.error("SL207", "the overlay has no actions", overlay.source.at("actions"), hint)
    for index, action in enumerate(actions):
        if isinstance(action, Object):
            root = _Action(action, version, root, report).apply()
        else:
            hint = "Write a mapping with `target` and `update`, `copy` or `remove`."
            report.error("SL207", "an action is not a mapping", actions.source.at(index), hint)
    return root


def _checked_version(overlay: Object, report: Report) -> str:
    _check(overlay, _OVERLAY, ("overlay", "info", "actions"), report)
    info = overlay.get("info")
    if isinstance(info, Object):
        _check(info, _INFO, ("title", "version"), report)
    version = overlay["overlay"]
    if isinstance(version, str) and not re.fullmatch(r"1\.[01]\.\d+", version):
        hint = "Write 1.0.0 or 1.1.0."
        message = f"unsupported version {version!r} of Overlay"
        report.error("SL214", message, overlay.source.at("overlay"), hint)
    return version if isinstance(version, str) else ""


def _check(
    value: Object, fields: dict[str, type], required: Collection[str], report: Report
) -> bool:
    """Whether the fields are known and of the right kind; what is not is reported."""
    before = len(report.diagnostics)
    for key, field in value.items():
        kind = fields.get(key)
        if kind is None and not key.startswith("x-"):
            meant = nearest(key, fields)
            suggestion = f" (did you mean {meant!r}?)" if meant else ""
            hint = f"Known keys: {', '.join(fields)}, x-…."
            report.error("SL207", f"unknown key {key!r}{suggestion}", value.source.at(key), hint)
        elif kind is not None and not isinstance(field, kind):
            hint = f"Write {_KINDS[kind]}" + (", in quotes." if kind is str else ".")
            report.error("SL207", f"{key!r} must be {_KINDS[kind]}", value.source.at(key), hint)
    for key in required:
        if key not in value:
            report.error("SL207", f"missing key {key!r}", value.source, "Add it.")
    return len(report.diagnostics) == before


@dataclass(frozen=True, slots=True)
class _Action:
    """One action, and the document as the actions before it left it."""

    action: Object
    version: str
    root: Object
    report: Report

    def apply(self) -> Object:
        if not self._valid():
            return self.root
        query = self._compile("target")
        nodes = self._find(query, "target")
        if query is None or nodes is None:
            return self.root
        if not nodes:
            if self.action.get(ALLOW_EMPTY) is not True:
                self._report_no_match(query, "target")
            return self.root
        change = self._change(nodes)
        if change is None:
            return self.root
        changed = edit(self.root, [node.location for node in nodes], change)
        return changed if isinstance(changed, Object) else self._refuse_root()

    def _valid(self) -> bool:
        if not _check(self.action, _ACTION, ("target",), self.report):
            return False
        if self.action.get("remove") is True:  # §4.4.3: update and copy have no impact then
            return True
        verbs = [verb for verb in ("update", "copy") if verb in self.action]
        if len(verbs) != 1:
            # §4.4.3 lets each of the two take the other's impact away, so both say nothing together.
            message = "the action has both update and copy" if verbs else "the action does nothing"
            hint = "Give it one of update, copy and `remove: true`."
            self.report.error("SL215", message, self.action.source, hint)
        elif verbs == ["copy"] and self.version.startswith("1.0."):
            hint = "Write `overlay: 1.1.0` at the top of the overlay."
            self._error("SL216", "`copy` is undefined in Overlay 1.0", "copy", hint)
        else:
            return True
        return False

    def _compile(self, field: str) -> JSONPathQuery | None:
        path = str(self.action[field])
        if len(path) > _LONGEST or path.count("..") > _MOST_DESCENTS:
            hint = f"Use at most {_LONGEST} characters, and {_MOST_DESCENTS} times `..`."
            self._error("SL217", "JSONPath that is too long", field, hint)
            return None
        try:
            return compile_path(path)
        except (JSONPathError, RecursionError) as error:
            hint = (
                "Write a JSONPath of RFC 9535, such as $.paths['/files'].get or $..[?@.type=='x']."
            )
            self._error("SL217", f"invalid JSONPath: {error}", field, hint)
        return None

    def _find(self, query: JSONPathQuery | None, field: str) -> list[JSONPathNode] | None:
        try:
            return None if query is None else list(query.find(self.root))
        except (JSONPathError, RecursionError) as error:
            hint = "Write a shorter path."
            self._error("SL217", f"JSONPath cannot be evaluated: {error}", field, hint)
        return None

    def _change(self, nodes: list[JSONPathNode]) -> Callable[[Json], Json | Gone] | None:
        if self.action.get("remove") is True:
            return lambda _: GONE
        field = "update" if "update" in self.action else "copy"
        source = self.action.source.at(field)
        value = self.action["update"] if field == "update" else self._copied()
        if isinstance(value, Gone):
            return None
        if self.version.startswith("1.0.") and not all(_holds(node.value) for node in nodes):
            # Overlay 1.0.0 §4.4.3: a target is an object or an array.
            hint = "Write `overlay: 1.1.0` at the top, or target the mapping that holds it."
            message = "a target that is neither a mapping nor a list is undefined in Overlay 1.0"
            self._error("SL216", message, "target", hint)
            return None
        return lambda target: _update(target, value, source, self.report)

    def _copied(self) -> Json | Gone:
        query = self._compile("copy")
        nodes = self._find(query, "copy")
        if query is None or nodes is None:
            return GONE
        if not nodes:
            self._report_no_match(query, "copy")
            return GONE
        if len(nodes) > 1:
            hint = "Narrow the path until it selects one value."
            self._error("SL218", f"`copy` selects {len(nodes)} values, expected one", "copy", hint)
            return GONE
        # The library knows any JSON; what it found is a part of the tree that it searched.
        return cast("Json", nodes[0].value)

    def _report_no_match(self, query: JSONPathQuery, field: str) -> None:
        place, hint = _nearest_match(query, self.root)
        if field == "target":
            hint += f" Set {ALLOW_EMPTY}: true if a match is optional."
        message = f"{query} matches nothing"
        source = self.action.source.at(field)
        self.report.add(Diagnostic("SL206", Severity.ERROR, message, source, hint, also=(place,)))

    def _refuse_root(self) -> Object:
        hint = "Target the parts to remove."
        self._error("SL219", "the whole document cannot be removed", "target", hint)
        return self.root

    def _error(self, code: str, message: str, field: str, hint: str) -> None:
        self.report.error(code, message, self.action.source.at(field), hint)


def _holds(value: object) -> bool:
    return isinstance(value, Object | Array)


def _nearest_match(query: JSONPathQuery, root: Object) -> tuple[Source, str]:
    """How far a query that matches nothing gets: the place in the spec, and what is missing there."""
    length = len(query.segments)
    nodes: list[JSONPathNode] = []
    while not nodes:  # the empty query matches the root
        length -= 1
        nodes = list(JSONPathQuery(env=query.env, segments=query.segments[:length]).find(root))
    node = nodes[0]
    hint = f"{node.path()} is the nearest that exists."
    names = [s.name for s in query.segments[length].selectors if isinstance(s, NameSelector)]
    if names and isinstance(node.value, Object):
        meant = nearest(names[0], node.value)
        hint += f" Did you mean {meant} below it?" if meant else ""
    return source_of(root, node.location), hint


def _update(target: Json, value: Json, source: Source, report: Report) -> Json:
    """Update a target (§4.4.3): an array takes a single entry as well as a list of entries.

    Overlay 1.0.0 would append a list as one entry; no array of an OpenAPI document holds lists, and
    authors write lists there, so a list is a list of entries in both versions.
    """
    if isinstance(target, Array) and not isinstance(value, Array):
        value = Array([value], source)
    return _merge(target, value, source, report)


def _merge(target: Json, value: Json, source: Source, report: Report) -> Json:
    """Merge a value into what is in the document. What is inserted keeps its own source."""
    if isinstance(target, Object) and isinstance(value, Object):
        merged = dict(target)
        for key, new in value.items():
            place = value.source.at(key)
            merged[key] = _merge(target[key], new, place, report) if key in target else new
        return Object(merged, target.source)
    if isinstance(target, Array) and isinstance(value, Array):
        present = {canonical(item) for item in target}
        return Array([*target, *(v for v in value if canonical(v) not in present)], target.source)
    if not _holds(target) and not _holds(value):
        return value
    message = f"{_kind(value)} cannot be merged into {_kind(target)}"
    hint = "To replace a value by one of another kind, remove it in an action of its own first."
    also = (target.source,) if isinstance(target, Object | Array) else ()
    report.add(Diagnostic("SL208", Severity.ERROR, message, source, hint, also=also))
    return target


def _kind(value: Json) -> str:
    if isinstance(value, Object):
        return "a mapping"
    return "a list" if isinstance(value, Array) else "a single value"
