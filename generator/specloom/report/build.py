"""Two states, variant by variant → the whole comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api
from specloom.diagnostics import Source
from specloom.diff.changes import Change, Compared, Place
from specloom.diff.rules import RULES
from specloom.diff.stage import compare
from specloom.diff.text import said
from specloom.report.model import Comparison, Difference, Location, ordered


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes of all variants, each with its variant if there are several, before their places are known."""

    variants: tuple[Compared, ...]
    changes: tuple[Change, ...]

    def sources(self, side: int) -> list[Source]:
        """Where the changes are in one state: 0 is the old one, 1 the new one."""
        return [one.sources[side] for one in self.changes]


def compared(old: Mapping[str, Api], new: Mapping[str, Api]) -> Changes:
    """The changes of all variants of two states, by the names of the variants."""
    several = len(old.keys() | new.keys()) > 1
    both = [compare(old[name], new[name]) for name in new if name in old]
    found = [
        replace(one, variant=each.variant) if several else one
        for each in both
        for one in each.changes
    ]
    found += [_variant("variant-added", name) for name in new if name not in old]
    found += [_variant("variant-removed", name) for name in old if name not in new]
    return Changes(tuple(both), tuple(found))


def _variant(rule: str, name: str) -> Change:
    level, reason = next(iter(RULES[rule].verdicts.values()))
    return Change(rule, Place(name), level, reason)


def whole(
    names: tuple[str, str],
    found: Changes,
    places: tuple[Mapping[Source, Location], Mapping[Source, Location]],
) -> Comparison:
    """The comparison of two states of these names, with the places of its changes in their files."""
    differences = [
        Difference(
            one,
            said(one),
            (places[0].get(one.sources[0]), places[1].get(one.sources[1])),
            RULES[one.rule].prose,
        )
        for one in found.changes
    ]
    return Comparison(names, found.variants, ordered(differences))
