"""Changes by what they are in: an operation, a schema, a call or a class, each with what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.diff.changes import LEVELS, Level, Reach
from specloom.reference import markup
from specloom.reference.markup import NOTHING, Markup, anchor, code, joined, link, plain, spoken
from specloom.reference.targets import Targets
from specloom.report.model import Difference
from specloom.report.words import LISTS, SERVICE, WAYS, counted, flat, steps
from specloom.surface.rules import SURFACE, said

#: Of whole operations, calls and classes there is no more to say: they are listed.
ALIKE = {
    **LISTS,
    "method-added": ("new call", "new calls"),
    "method-removed": ("call is gone", "calls are gone"),
    "model-added": ("new class", "new classes"),
    "model-removed": ("class is gone", "classes are gone"),
}
#: What is there since then.
_NEW = ("operation-added", "method-added", "model-added")
_MARKS = {Level.BREAKING: "**breaking**", Level.WARNING: "*warning*", Level.SAFE: "safe"}
#: So many routes are named before the rest is counted, and characters of a text shown.
_ROUTES = 3
#: As many things of which the same is to be said are one group.
_ALIKE = 3
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Item:
    """What is said of changes: of one, or of several in places of one thing."""

    differences: tuple[Difference, ...]
    text: Markup

    @property
    def level(self) -> Level:
        """How bad they are."""
        return self.differences[0].change.level


@dataclass(frozen=True, slots=True)
class Group:
    """What became of one thing, or which things came or went alike.

    Attributes:
        part: The service, or the package.
        variant: The variant; empty for the package.
        title: What it is called, without quotes.
        anchor: Where links to it lead.
        head: The line below the title, if there is one.
        items: What is said, the worst first.
        pages: The pages of what the changes are of.
        reached: The pages of the operations that lead there.
        times: Of how many things the same changes are.
        names: Those things, if there are several.
        listed: Whether it is a list of what came or went.
    """

    part: str
    variant: str
    title: Markup
    anchor: Markup
    head: Markup
    items: tuple[Item, ...]
    pages: tuple[str, ...]
    reached: tuple[str, ...] = ()
    times: int = 1
    names: Markup = NOTHING
    listed: bool = False

    @property
    def level(self) -> Level:
        """The worst level of its changes."""
        return min((one.level for one in self.items), key=LEVELS.index)

    @property
    def differences(self) -> list[Difference]:
        """Its changes, as often as there are things that have them."""
        return [one for item in self.items for one in item.differences] * self.times

    @property
    def frame(self) -> tuple[Markup, ...]:
        """What there is of it beside what is said."""
        return self.title, self.head, self.names

    @property
    def is_new(self) -> bool:
        """Whether all that it has was not there before."""
        return all(one.change.rule in _NEW for one in self.differences)


def counts(found: Iterable[Difference]) -> str:
    """How many changes there are of each level, without those that none is of."""
    by_level = Counter(one.change.level for one in found)
    words = {
        Level.BREAKING: f"{by_level[Level.BREAKING]:,} breaking",
        Level.WARNING: counted(by_level[Level.WARNING], "warning"),
        Level.SAFE: f"{by_level[Level.SAFE]:,} safe",
    }
    return ", ".join(words[level] for level in LEVELS if by_level[level])


@dataclass(frozen=True, slots=True)
class Grouping:
    """Puts the changes of one part of the page together.

    Attributes:
        targets: Where changes lead.
        part: The title of the part: a service, or the package.
        variant: The variant of a service.
    """

    targets: Targets
    part: str
    variant: str

    def groups(self, differences: Sequence[Difference]) -> Iterator[Group]:
        """The groups, lists of what is alike behind the others of their level."""
        by_holder: dict[str, list[Difference]] = {}
        listed: dict[str, list[Difference]] = {}
        for one in differences:
            rule, holder = one.change.rule, one.change.place.holder
            table, key = (listed, rule) if rule in ALIKE else (by_holder, holder)
            table.setdefault(key, []).append(one)
        yield from self._by_holder(by_holder)
        yield from (self._of_rule(rule, found) for rule, found in listed.items())

    def _by_holder(self, found: Mapping[str, list[Difference]]) -> Iterator[Group]:
        """A group for each holder; those of which the same is to be said are one."""
        alike: dict[object, list[str]] = {}
        for holder, differences in found.items():
            alike.setdefault(_told(differences), []).append(holder)
        for holder, differences in found.items():
            same = alike[_told(differences)]
            if len(same) < _ALIKE or _elsewhere(differences):
                yield self._of_holder(holder, differences)
            elif holder == same[0]:
                yield self._of_many([found[one] for one in same])

    def _of_holder(self, holder: str, found: list[Difference]) -> Group:
        reach = _elsewhere(found)
        pages = self.targets.pages(found[0].change, self.variant)
        called = dict.fromkeys(self._called(one.route) for one in reach)
        return Group(
            self.part,
            self.variant,
            quoteless(holder) if holder else plain(SERVICE.capitalize()),
            anchor("change", self.variant or "package", holder or SERVICE),
            joined([*map(self._titled, pages), *self._ways(reach)], " · "),
            tuple(self._items(found)),
            pages,
            tuple(path for path in called if path),
        )

    def _of_many(self, found: list[list[Difference]]) -> Group:
        """What became of several operations, calls or classes alike: all of them, then the changes of one."""
        first, *others = (self._of_holder(some[0].change.place.holder, some) for some in found)
        names = [self._titled(one.pages[0]) if one.pages else one.title for one in (first, *others)]
        return replace(
            first,
            title=Markup(f"{first.title} and {len(others):,} more"),
            head=NOTHING,
            names=joined([plain("In"), joined(names, ", ")], " "),
            items=tuple(self._items(found[0], alone=False)),
            times=len(found),
            pages=tuple(dict.fromkeys(page for one in (first, *others) for page in one.pages)),
        )

    def _named(self, one: Difference) -> Markup:
        """What holds a change, with a link to its page."""
        pages = self.targets.pages(one.change, self.variant)
        name = code(flat(one.change.place.holder or SERVICE, _LONGEST))
        return link(name, pages[0]) if pages else name

    def _of_rule(self, rule: str, found: list[Difference]) -> Group:
        pages = [page for one in found for page in self.targets.pages(one.change, self.variant)]
        return Group(
            self.part,
            self.variant,
            plain(counted(len(found), *ALIKE[rule])),
            anchor("change", self.variant or "package", rule),
            NOTHING,
            tuple(Item((one,), self._listed(one)) for one in found),
            tuple(dict.fromkeys(pages)),
            listed=True,
        )

    def _titled(self, path: str) -> Markup:
        """A page by the name of what it is about."""
        return link(code(self.targets.titles[path]), path)

    def _called(self, route: str) -> str:
        return self.targets.called(route, self.variant)

    def _ways(self, reach: Sequence[Reach]) -> Iterator[Markup]:
        """The operations that lead to a schema, on each way."""
        for direction, way in WAYS.items():
            routes = [one.route for one in reach if one.direction is direction]
            if routes:
                named = routes if len(routes) <= _ROUTES + 1 else routes[:_ROUTES]
                some = joined(map(self._route, named), ", ")
                more = f" and {len(routes) - _ROUTES:,} more" if len(routes) > len(named) else ""
                yield Markup(f"{way} {some}{more}")

    def _route(self, route: str) -> Markup:
        path = self._called(route)
        return link(code(route), path) if path else code(route)

    def _items(self, found: list[Difference], *, alone: bool = True) -> Iterator[Item]:
        """What became of places: how bad that is, where, what, and why.

        What is the same in several places is said once; places are links in what is of one thing `alone`.
        """
        alike: dict[tuple[str, str, bool], list[Difference]] = {}
        for one in found:
            said = self._said(one, alone=alone)
            key = _level(one), f"{said}{_why(one)}", bool(steps(one.change))
            alike.setdefault(key, []).append(one)
        for (level, text, placed), some in alike.items():
            places = (self._place(one, alone=alone) for one in some)
            where = f"{joined(places, ', ')}: " if placed else ""
            yield Item(tuple(some), Markup(f"{level} {where}{text}"))

    def _place(self, one: Difference, *, alone: bool) -> Markup:
        """Where a change is."""
        name = code(flat(steps(one.change), _LONGEST))
        address = self.targets.place(one.change, self.variant) if alone else ""
        return link(name, address) if address else name

    def _said(self, one: Difference, *, alone: bool) -> Markup:
        """What became of it; what it is about is a link if no place is."""
        change = one.change
        address = "" if steps(change) or not alone else self.targets.place(change, self.variant)

        def mark(value: str) -> str:
            name = code(flat(value, _LONGEST))
            return str(link(name, address) if address and value == change.detail else name)

        text = said(change, mark)
        return Markup(f"{text} ({spoken(change.evidence)})" if change.evidence else text)

    def _listed(self, one: Difference) -> Markup:
        """What came or went as a whole."""
        change, name = one.change, self._named(one)
        of = (
            f" {self._said(one, alone=False)}"
            if change.rule in SURFACE and change.old + change.new
            else ""
        )
        return Markup(f"{_level(one)} {name}{of}{_accepted(one)}")


def _elsewhere(found: Iterable[Difference]) -> list[Reach]:
    """The operations that changes reach, if they are of something else."""
    reach = {each: None for one in found for each in one.change.reach}
    holders = {one.change.place.holder for one in found}
    return [one for one in reach if one.route not in holders]


def _told(found: Iterable[Difference]) -> object:
    """What is to be said of changes but for what they are of."""
    return tuple(
        (one.change.rule, one.change.place.steps, one.change.level, one.text, one.accepted)
        for one in found
    )


def quoteless(text: str) -> Markup:
    """A text as code, or plain where it has quotes: those would end the title of what is folded."""
    text = flat(text, _LONGEST)
    return code(text) if '"' not in text else Markup(plain(text).source.replace('"', "&#34;"))


def _level(one: Difference) -> str:
    return _MARKS[one.change.level]


def _why(one: Difference) -> Markup:
    """The reason of what may break callers, and the one for which it is accepted."""
    reason = "" if one.change.level is Level.SAFE else f". {one.change.reason}"
    return Markup(f"{reason}{_accepted(one)}")


def _accepted(one: Difference) -> str:
    return f" (accepted: {plain(one.accepted)})" if one.accepted else ""


def distinct(found: Iterable[Group]) -> Iterator[Group]:
    """Groups whose anchors differ."""
    groups = tuple(found)
    anchors = markup.distinct(one.anchor for one in groups)
    for one, own in zip(groups, anchors, strict=True):
        yield replace(one, anchor=own)
