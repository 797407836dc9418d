"""Two documents → a change page, an overlay for what the page cannot say, and what neither says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from specloom.change.diff import apply_diff
from specloom.change.overlay import apply_overlay
from specloom.change.share import component_of, target_of
from specloom.change.tree import GONE, Location, edit
from specloom.diagnostics import Report, Severity, Source
from specloom.diff.changes import Change, Compared
from specloom.patches.azure import pages
from specloom.patches.overlay import actions, same
from specloom.patches.sides import Side
from specloom.patches.targets import Scope, Target, location_of
from specloom.read.document import Array, Json, Object, plant

#: What a document means, held against the new state; nothing if it means nothing.
Compare = Callable[[Object], Compared | None]

_SPLIT = "SL209"


@dataclass(frozen=True, slots=True)
class Patches:
    """What leads from the old document to the new one.

    `page` is in the format of Azure's change pages, `overlay` has what it cannot say, and is empty if it is not
    needed. `beyond` are the changes that the page does not make, `left` those that nothing makes.
    `shared` are definitions that a page would change for some operations only.
    """

    page: Mapping[str, object]
    overlay: Mapping[str, object]
    beyond: tuple[Change, ...]
    left: tuple[Change, ...]
    shared: frozenset[Location]


def patches(old: Object, new: Object, compare: Compare) -> Patches:
    """Write what changed, and hold the outcome of it against the new state.

    Args:
        old: The old document.
        new: The new one.
        compare: Compares what a document means with the new state.
    """
    page, halfway, shared = _page(old, new)
    compared = compare(halfway)
    if compared is None:  # a page of which nothing comes is none
        page, halfway = {"changes": []}, old
        compared = compare(old)
    beyond = compared.changes if compared else ()
    done, left = _completed(halfway, new, compared, compare) if compared else (halfway, ())
    overlay = _overlay(halfway, done)
    if overlay:
        made = apply_overlay(halfway, _planted(overlay), Report())
        found = None if same(made, done) else compare(made)
        left = found.changes if found else left
    return Patches(page, overlay, beyond, left, shared)


def _page(old: Object, new: Object) -> tuple[dict[str, object], Object, frozenset[Location]]:
    """The page that applies without a finding, and the document that it makes."""
    barred: frozenset[Location] = frozenset()
    while True:
        tree: object = pages(Side(old), Side(new), barred)
        while True:
            report = Report()
            patch = _planted({"changes": tree})
            halfway = apply_diff(old, patch, report)
            found = report.diagnostics
            wrong = [one.source for one in found if one.severity is not Severity.NOTE]
            if not wrong:
                break
            tree = _without(patch, wrong)
        split = {
            component_of(target_of("#" + place.pointer) or ())
            for one in report.diagnostics
            if one.code == _SPLIT
            for place in one.also
        }
        if not split - barred:
            return {"changes": tree}, halfway, barred
        barred |= split


def _planted(value: Mapping[str, object]) -> Object:
    """A patch as it will be read."""
    root = plant(json.loads(json.dumps(value)), Source("patch"))
    return root if isinstance(root, Object) else Object({}, Source("patch"))


def _without(patch: Object, wrong: list[Source]) -> list[object]:
    """The changes of a patch without those parts that do not fit."""
    left = edit(patch, [location_of(one, patch) for one in wrong], lambda _: GONE)
    changes = left.get("changes") if isinstance(left, Object) else None
    if not isinstance(changes, Array) or same(changes, patch.get("changes")):
        return []
    kept = [_without_empty(one) for one in changes]
    return [one for one in kept if isinstance(one, Object) and len(one) > 1]


def _without_empty(value: Json) -> Json:
    """A part of a page without members of which nothing is left; what was and what is may be empty."""
    if isinstance(value, Object) and set(value) != {"new", "old"}:
        pairs = [(key, _without_empty(one)) for key, one in value.items()]
        return Object([(key, one) for key, one in pairs if not _is_empty(one)], value.source)
    if isinstance(value, Array):
        kept = [_without_empty(one) for one in value]
        return Array([one for one in kept if not _is_empty(one)], value.source)
    return value


def _is_empty(value: Json) -> bool:
    if isinstance(value, Object):
        return value.keys() <= {"#name"}
    return value == []


def _completed(
    start: Object, new: Object, compared: Compared, compare: Compare
) -> tuple[Object, tuple[Change, ...]]:
    """A document with what the page left out, and what is still another."""
    root, left = start, compared
    alike = ("swagger" in start) is ("swagger" in new)
    for scope in Scope:
        if not left.changes or not alike:
            break
        target = Target(root, new)
        target.take(scope, left)
        trial = _planted(target.root)
        found = compare(trial)
        if found is not None and len(found.changes) < len(left.changes):
            root, left = trial, found
    return root, left.changes


def _overlay(old: Object, new: Object) -> dict[str, object]:
    """The overlay from one document to another; empty if they are the same."""
    info = {"title": "What the change page cannot say", "version": "1.0.0"}
    found = actions(old, new)
    return {"overlay": "1.0.0", "info": info, "actions": found} if found else {}
