"""`Api` of an old and of a new state → what changed, what it means, and whom it concerns."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from specloom.api.model import Api
from specloom.api.walk import definitions_by_name
from specloom.diagnostics import NOWHERE
from specloom.diff.changes import LEVELS, Change, Compared, Direction, Level, Place, Reach
from specloom.diff.facts import Fact, Findings, Spot
from specloom.diff.operations import Pair, compare_operations, pair_operations, route
from specloom.diff.rules import RULES
from specloom.diff.service import compare_services, compare_webhooks
from specloom.diff.types import Types

_Names: TypeAlias = tuple[str, str]
#: The holders that lead to each pair of schemas, and on which ways.
_Above: TypeAlias = Mapping[_Names, list[tuple[_Names | str, frozenset[Direction]]]]
WEBHOOKS = "webhooks"


def compare(old: Api, new: Api) -> Compared:
    """Compare two states of one variant, each through all passes and alone in its `Api`.

    Shared schemas are compared once for each pair that stands in one place, and each of their changes
    knows the operations that lead to it. Time is linear in the number of such pairs.
    """
    types = Types(definitions_by_name(old), definitions_by_name(new))
    pairs = pair_operations(types, old.operations, new.operations)
    for pair in pairs:
        compare_operations(types, pair, (old.base.security, new.base.security))
    service = Findings()
    compare_services(old, new, Spot(service, Place(""), (NOWHERE, NOWHERE)))
    events = Findings()
    compare_webhooks(types, old, new, Spot(events, Place(WEBHOOKS), (NOWHERE, NOWHERE)))
    roots = {pair.route: pair.findings for pair in pairs} | {WEBHOOKS: events}
    schemas = _schemas(types, roots.values())
    changes = [*_of_service(service), *_of_roots(roots), *_of_schemas(schemas, roots)]
    routes = tuple((_route(pair, new=False), _route(pair, new=True)) for pair in pairs)
    return Compared(new.base.name, old, new, routes, tuple(schemas), tuple(_ordered(changes)))


def _route(pair: Pair, *, new: bool) -> str:
    one = pair.new if new else pair.old
    return route(one) if one else ""


def _schemas(types: Types, roots: Iterable[Findings]) -> dict[_Names, Findings]:
    """What was found in each pair of schemas that some place leads to."""
    found: dict[_Names, Findings] = {}
    pending = deque(names for root in roots for names, _ in root.uses)
    while pending:
        names = pending.popleft()
        if names not in found:
            found[names] = _compare_schemas(types, names)
            pending.extend(names for names, _ in found[names].uses)
    _note_renamed(types, found)
    return found


def _compare_schemas(types: Types, names: _Names) -> Findings:
    old, new = types.old[names[0]], types.new[names[1]]
    findings = Findings()
    spot = Spot(findings, Place(names[1]), (old.source, new.source))
    if old.deprecated != new.deprecated:
        spot.note("schema-deprecated" if new.deprecated else "schema-restored")
    if old.description != new.description:
        spot.note("description-changed", old.description, new.description)
    types.compare(old.type, new.type, spot)
    return findings


def _note_renamed(types: Types, found: Mapping[_Names, Findings]) -> None:
    """Note which components have another name now: those that only one other stands in the place of."""
    others = [names for names in found if names[0] != names[1]]
    counts = Counter(names[0] for names in others), Counter(names[1] for names in others)
    for names in others:
        alone = counts[0][names[0]] == counts[1][names[1]] == 1
        if alone and names[0] not in types.new and names[1] not in types.old:
            sources = types.old[names[0]].source, types.new[names[1]].source
            spot = Spot(found[names], Place(names[1]), sources)
            spot.note("schema-renamed", *names, evidence="it stands in the same place")


def _of_service(findings: Findings) -> Iterator[Change]:
    return (_change(fact, ()) for fact in findings.facts)


def _of_roots(roots: Mapping[str, Findings]) -> Iterator[Change]:
    for name, findings in roots.items():
        for fact in findings.facts:
            yield _change(fact, _reach((name, one) for one in fact.directions))


def _of_schemas(
    schemas: Mapping[_Names, Findings], roots: Mapping[str, Findings]
) -> Iterator[Change]:
    """The changes of schemas, each once, with the operations that lead there."""
    above: dict[_Names, list[tuple[_Names | str, frozenset[Direction]]]] = defaultdict(list)
    holders: list[tuple[_Names | str, Findings]] = [*roots.items(), *schemas.items()]
    for holder, findings in holders:
        for names, directions in findings.uses:
            above[names].append((holder, directions))
    for names, findings in schemas.items():
        if findings.facts:
            reached = _reaching(names, above)
            for fact in findings.facts:
                if reach := _reach(one for one in reached if one[1] in fact.directions):
                    yield replace(_change(fact, reach), schemas=names)


def _reaching(names: _Names, above: _Above) -> set[tuple[str, Direction]]:
    """The operations that lead to a schema, with the direction."""
    found: set[tuple[str, Direction]] = set()
    seen = {(names, one) for one in Direction}
    pending = deque(seen)
    while pending:
        here, direction = pending.popleft()
        for holder, directions in above.get(here, ()):
            if direction not in directions:
                continue
            if isinstance(holder, str):
                found.add((holder, direction))
            elif (holder, direction) not in seen:
                seen.add((holder, direction))
                pending.append((holder, direction))
    return found


def _reach(found: Iterable[tuple[str, Direction]]) -> tuple[Reach, ...]:
    ordered = sorted(found, key=lambda one: (one[0].partition(" ")[::-1], one[1].value))
    return tuple(Reach(name, direction) for name, direction in ordered)


def _change(fact: Fact, reach: tuple[Reach, ...]) -> Change:
    """A fact with its level, which is the worst of those directions in which it meets callers."""
    verdicts = RULES[fact.rule].verdicts
    met = {one.direction for one in reach} or fact.directions
    level, reason = min(
        (verdicts[one] for one in Direction if one in met), key=lambda one: LEVELS.index(one[0])
    )
    return Change(
        fact.rule,
        fact.place,
        level,
        reason,
        fact.old,
        fact.new,
        fact.detail,
        fact.evidence,
        reach,
        fact.sources,
    )


def _ordered(changes: Iterable[Change]) -> list[Change]:
    """Each change once, the worst first; what one schema was in several places is one change."""
    merged: dict[str, Change] = {}
    for one in changes:
        known = merged.get(one.id)
        merged[one.id] = _merged(known, one) if known else one
    return sorted(merged.values(), key=lambda one: (LEVELS.index(one.level), _prose(one), one.id))


def _prose(change: Change) -> bool:
    return RULES[change.rule].prose


def _merged(one: Change, other: Change) -> Change:
    worst = min(one, other, key=lambda each: LEVELS.index(each.level))
    reach = _reach({(r.route, r.direction) for r in (*one.reach, *other.reach)})
    return replace(worst, reach=reach)


def worst(changes: Iterable[Change]) -> Level | None:
    """The worst level of some changes; nothing if there are none."""
    return min((one.level for one in changes), key=LEVELS.index, default=None)
