"""Compares the operations of two states: which belong together, and what became of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from specloom.api.model import Choices, Operation
from specloom.api.partners import partners_of
from specloom.api.path_templates import blank, slots
from specloom.api.types import Map, Primitive
from specloom.diagnostics import NOWHERE, Source
from specloom.diff.bodies import compare_bodies
from specloom.diff.changes import Direction, Place
from specloom.diff.facts import Findings, Spot
from specloom.diff.known import Schemas
from specloom.diff.matching import alike, renamed
from specloom.diff.parameters import compare_parameters
from specloom.diff.responses import compare_responses
from specloom.diff.service import compare_scopes, compare_security

_READ = frozenset({Direction.READ})


def route(operation: Operation) -> str:
    """An operation as people name it: `GET /notes/{id}`."""
    use = operation.uses[0]
    return f"{use.method or operation.method} {use.path}"


@dataclass(frozen=True, slots=True)
class Pair:
    """An operation of both states, or of one, with what was found; `evidence` says why it is one if it moved."""

    old: Operation | None
    new: Operation | None
    findings: Findings
    evidence: str = ""

    @property
    def route(self) -> str:
        """The route of the new state, or the old one if it is gone."""
        found = self.new or self.old
        return route(found) if found else ""


def pair_operations(
    types: Schemas, old: Sequence[Operation], new: Sequence[Operation]
) -> list[Pair]:
    """The operations of two states, each with its partner; those that have none are alone."""
    found = partners_of(old, new)
    pairs = [Pair(one, other, Findings()) for one, other in found.of_ours if other]
    gone = [one for one, other in found.of_ours if other is None]
    come = [one for one, other in found.of_theirs if other is None]
    for one, other, why in renamed(gone, come, _moved(types)):
        pairs.append(Pair(one, other, Findings(), why))
        gone.remove(one)
        come.remove(other)
    alone = [Pair(one, None, Findings()) for one in gone]
    alone += [Pair(None, one, Findings()) for one in come]
    return sorted([*pairs, *alone], key=lambda pair: _order(pair.route))


def _order(text: str) -> tuple[str, str]:
    method, _, path = text.partition(" ")
    return path, method


def _form(operation: Operation) -> tuple[str, str]:
    """What two operations have in common that are the same: names of path parameters are free."""
    method, _, path = route(operation).partition(" ")
    return method, blank(path)


def _moved(types: Schemas) -> Callable[[Operation, Operation], str]:
    def evidence(old: Operation, new: Operation) -> str:
        """Evidence that an operation has another route now."""
        ids = [one.uses[0].operation_id for one in (old, new)]
        if ids[0] and ids[0] == ids[1]:
            return f"the same operation id `{ids[0]}`"
        paths = [blank(one.uses[0].path) for one in (old, new)]
        if old.method != new.method or not alike(*paths) or not _have_equal_types(types, old, new):
            return ""
        return "the same body and response and a similar path"

    return evidence


def _have_equal_types(types: Schemas, old: Operation, new: Operation) -> bool:
    """Whether bodies and responses are of the same types, and at least one says more than what JSON it is."""
    bodies = [one.body.type if one.body else None for one in (old, new)]
    pairs = bodies, [old.response.type, new.response.type]
    telling = False
    for before, after in pairs:
        if before is None or after is None or not types.same(before, after):
            if before is not after:
                return False
        else:
            telling = telling or not isinstance(types.opened(before, new=False), Primitive | Map)
    return telling


def compare_operations(types: Schemas, pair: Pair, usual: tuple[Choices, Choices]) -> None:
    """Note what became of an operation; `usual` are the credentials of those that say nothing of them."""
    old, new = pair.old, pair.new
    here = Place(pair.route)
    spot = Spot(pair.findings, here, (_source(old), _source(new)))
    if old is None or new is None:
        spot.note("operation-added" if new else "operation-removed")
        return
    before, after = old.uses[0], new.uses[0]
    if _form(old) != _form(new):
        spot.note("operation-moved", route(old), route(new), evidence=pair.evidence)
    if before.operation_id != after.operation_id:
        spot.note("operation-renamed", before.operation_id, after.operation_id)
    if before.deprecated != after.deprecated:
        spot.note("operation-deprecated" if after.deprecated else "operation-restored")
    for rule in ("summary", "description"):
        texts = getattr(old, rule), getattr(new, rule)
        if texts[0] != texts[1]:
            spot.note(f"{rule}-changed", *texts)
    if sorted(old.tags) != sorted(new.tags):
        spot.note("tags-changed", ", ".join(old.tags), ", ".join(new.tags))
    own = before.security, after.security
    if own != (None, None):
        sides = [usual[i] if one is None else one for i, one in enumerate(own)]
        compare_security(sides[0], sides[1], spot)
    compare_scopes(before.declared.scopes, after.declared.scopes, spot)
    compare_parameters(types, (old.parameters, new.parameters), path_names(old, new), spot)
    compare_bodies(types, old, new, spot)
    compare_responses(types, old, new, spot)
    _compare_pages(old, new, spot)


def path_names(old: Operation, new: Operation) -> dict[str, str]:
    """The new names of parameters of a path by their old ones: by their order, if it is the same path."""
    before, after = (slots(one.uses[0].path) for one in (old, new))
    if _form(old) != _form(new):
        return {name: name for name in before if name in after}
    return dict(zip(before, after, strict=False))


def _source(operation: Operation | None) -> Source:
    return operation.source if operation else NOWHERE


def _compare_pages(old: Operation, new: Operation, above: Spot) -> None:
    spot = above.step(" pages", directions=_READ)
    rules = [one.pages.rules[0].text if one.pages else "" for one in (old, new)]
    if rules[0] != rules[1]:
        spot.note(
            f"pages-{'changed' if all(rules) else 'added' if rules[1] else 'removed'}", *rules
        )
