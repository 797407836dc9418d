"""The page of what changed since another state: in the API of each service, and in the package."""

from __future__ import annotations

import shlex
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api
from specloom.diff.changes import LEVELS, Level
from specloom.plan.nodes import Plan
from specloom.reference.groups import Group, Grouping, counts, distinct
from specloom.reference.markup import NOTHING, Markup, anchor, code, details, joined, link, plain
from specloom.reference.pages import Page, Section
from specloom.reference.targets import Targets
from specloom.reference.wording import listed
from specloom.report.model import Comparison, Difference
from specloom.report.words import counted, flat, head, prose_line

PAGE = "changes.md"
#: So many bytes of Markdown the changes have at most: with its navigation the page has half a megabyte.
LARGEST = 200_000
_ALONE, _PACKAGE = "The API", "The Python package"
#: What may break callers is unfolded unless a part has more groups of it.
_FEW = 40
_LONGEST = 80
#: What an item or a group takes beside its text.
_FRAME = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """A group as far as there is room for it."""

    group: Group
    items: tuple[Markup, ...]

    @property
    def left_out(self) -> int:
        """How many changes there is no room for."""
        return (len(self.group.changes) - len(self.items)) * self.group.times


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since the old state of a comparison, in groups, of which services."""

    comparison: Comparison
    titles: Mapping[str, str]
    targets: Targets
    shown: tuple[Shown, ...]

    @classmethod
    def of(
        cls,
        comparison: Comparison,
        api: Api,
        plan: Plan,
        pages: Collection[Page],
        largest: int = LARGEST,
    ) -> Changes:
        """What changed, with links to these pages, in so many bytes."""
        targets = Targets.of(api, plan, pages)
        titles = {one.name: one.title for one in api.variants}
        groups = tuple(distinct(_groups(comparison, titles, targets)))
        return cls(comparison, titles, targets, _fitting(groups, largest))

    @property
    def old(self) -> Markup:
        """What the old state is called."""
        return code(flat(self.comparison.names[0], _LONGEST))

    def page(self) -> Page:
        """All of it."""
        title, summary = plain("Changes"), Markup(f"{self._summary()}.")
        if not self.shown:
            return Page(PAGE, title, summary)
        parts = dict.fromkeys(one.group.part for one in self.shown)
        sections = tuple(Section(plain(one), joined(self._part(one), "\n\n")) for one in parts)
        return Page(
            PAGE, title, summary, joined(self._text(), "\n\n"), tuple(self._facts()), sections
        )

    def _summary(self) -> Markup:
        """How much changed, in one line."""
        whole = self.comparison
        texts = f"; {prose_line(len(whole.prose))}" if whole.prose else ""
        if not self.shown:
            return Markup(f"Nothing changed since {self.old}{texts}")
        api = counts(whole.meaning) or "nothing"
        package = f", in the Python package {counts(whole.surface)}" if whole.surface else ""
        return Markup(f"What changed since {self.old}: in the API {api}{package}{texts}")

    def _facts(self) -> Iterator[Markup]:
        advice = self.comparison.advice
        if advice and advice.because:
            yield joined([plain("The version that follows:"), code(str(advice))], " ")

    def _text(self) -> Iterator[Markup]:
        changes = sum(len(one.items) * one.group.times for one in self.shown)
        yield Markup(f"{counted(changes, 'change')}.\n{{: .filter .changes }}")
        if left := sum(one.left_out for one in self.shown):
            old = shlex.quote(self.comparison.names[0])
            command = code(flat(f"specloom diff {old} --format html --output changes.html"))
            verb = "is" if left == 1 else "are"
            said = f"{counted(left, 'change')} {verb} left out of this page, the safe ones first:"
            yield joined([plain(said), command, plain("shows all.")], " ")
        known = {one.group.variant for one in self.shown}
        same = [self.titles[one.variant] for one in self.comparison.variants]
        names = [one.variant for one in self.comparison.variants]
        unchanged = [title for name, title in zip(names, same, strict=True) if name not in known]
        if unchanged:
            yield plain(f"Nothing changed in the API of {listed(unchanged)}.")

    def _part(self, part: str) -> Iterator[Markup]:
        """The groups of a service or of the package, below their levels."""
        own = [one for one in self.shown if one.group.part == part]
        yield plain(f"{counts(one for each in own for one in each.group.differences)}.")
        for level in LEVELS:
            found = [one for one in own if one.group.level is level and one.items]
            opened = level is not Level.SAFE and len(found) <= _FEW
            if found:
                yield Markup(f"### {head(level)} {{ #{anchor(part, level.value)} }}")
                yield from (_printed(one, opened=opened) for one in found)


def _printed(one: Shown, *, opened: bool) -> Markup:
    group = one.group
    more = plain(f"And {counted(one.left_out, 'change')} more.") if one.left_out else NOTHING
    first, *others = (Markup(f"-   {item}") for item in one.items)
    # Links lead to the line below the title, or to the first item.
    lead = Markup(f"{group.head}\n{{: #{group.anchor} }}") if group.head.source else NOTHING
    first = first if group.head.source else Markup(f"{first} {{: #{group.anchor} }}")
    items = joined([first, *others], "\n")
    title = Markup(f"{group.title}: {counts(group.differences)}")
    return details(title, (part for part in (lead, items, more) if part.source), opened=opened)


def _groups(
    comparison: Comparison, titles: Mapping[str, str], targets: Targets
) -> Iterator[Group]:
    """The groups of each service, in the order of the SDK, then those of the package."""
    by_variant: dict[str, list[Difference]] = {name: [] for name in titles}
    alone = next(iter(titles)) if not comparison.several else ""
    for one in comparison.meaning:
        change = one.change
        name = change.place.holder if change.rule.startswith("variant-") else change.variant
        by_variant.setdefault(name or alone, []).append(one)
    several = len(by_variant) > 1
    for name, found in by_variant.items():
        title = titles.get(name, name) if several else _ALONE
        yield from Grouping(targets, title, name).groups(found)
    yield from Grouping(targets, _PACKAGE, "").groups(comparison.surface)


def _fitting(groups: tuple[Group, ...], largest: int) -> tuple[Shown, ...]:
    """As much of the groups as there is room for, the worst first; they stay in their order."""
    found: dict[int, Shown] = {}
    left = largest
    by_level = sorted(range(len(groups)), key=lambda index: LEVELS.index(groups[index].level))
    for index in by_level:
        group = groups[index]
        left -= len(group.title.source) + len(group.head.source) + _FRAME
        items: list[Markup] = []
        for _, item in group.changes:
            left -= len(item.source.encode()) + _FRAME
            if left < 0:
                break
            items.append(item)
        found[index] = Shown(group, tuple(items))
    return tuple(found[index] for index in range(len(groups)))
