"""What was found at a place, before it is known which operations it reaches."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from specloom.diagnostics import NOWHERE, Source
from specloom.diff.changes import Direction, Place

BOTH = frozenset(Direction)


@dataclass(frozen=True, slots=True)
class Fact:
    """One difference at a place; `directions` are those that its place can have at all."""

    rule: str
    place: Place
    directions: frozenset[Direction]
    old: str = ""
    new: str = ""
    detail: str = ""
    evidence: str = ""
    sources: tuple[Source, Source] = (NOWHERE, NOWHERE)


@dataclass(slots=True)
class Findings:
    """What was found below one holder: facts, and the pairs of schemas that its types refer to."""

    facts: list[Fact] = field(default_factory=list)
    uses: list[tuple[tuple[str, str], frozenset[Direction]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in both states, and where to note what is found there.

    `inside` are the schemas of both states that are being compared where they stand.
    """

    findings: Findings
    place: Place
    sources: tuple[Source, Source]
    directions: frozenset[Direction] = BOTH
    inside: frozenset[tuple[str, str]] = frozenset()

    def note(
        self, rule: str, old: str = "", new: str = "", *, detail: str = "", evidence: str = ""
    ) -> None:
        """Record a difference here, unless nobody sends or reads what is here."""
        found = Fact(rule, self.place, self.directions, old, new, detail, evidence, self.sources)
        if self.directions:
            self.findings.facts.append(found)

    def use(self, old: str, new: str) -> None:
        """Record that a schema of each state stands here."""
        self.findings.uses.append(((old, new), self.directions))

    def step(self, step: str, *keys: str, directions: frozenset[Direction] = BOTH) -> Spot:
        """A place below: how it is written, and the keys that lead there in a schema."""
        return replace(
            self,
            place=replace(self.place, steps=(*self.place.steps, step)),
            sources=(self.sources[0].at(*keys), self.sources[1].at(*keys)),
            directions=self.directions & directions,
        )

    def within(self, names: tuple[str, str]) -> Spot:
        """The same spot, inside of a schema of each state."""
        return replace(self, inside=self.inside | {names})

    def below(self, *keys: str) -> Spot:
        """The same place, whose declaration is below some keys."""
        return self.at(self.sources[0].at(*keys), self.sources[1].at(*keys))

    def under(self, holder: str) -> Spot:
        """The same spot, named by the component that declares what is here."""
        sources = (_beside(self.sources[0], holder), _beside(self.sources[1], holder))
        return replace(self, place=Place(holder), sources=sources)

    def at(self, old: Source, new: Source) -> Spot:
        """The same place, with where it is declared."""
        return replace(self, sources=(old, new))


def _beside(source: Source, component: str) -> Source:
    """Where a component is, beside another one."""
    above = source.pointer.rpartition("/")[0]
    if above not in ("/components/schemas", "/definitions"):
        return source
    return replace(source, pointer=above).at(component)
