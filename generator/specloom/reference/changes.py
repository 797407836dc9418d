"""The page of what changed since another state: in the API of each service, and in the package."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api
from specloom.diff.changes import LEVELS, Level
from specloom.plan.nodes import Plan
from specloom.reference.groups import Group, Grouping, Item, counts, distinct
from specloom.reference.markup import NOTHING, Markup, anchor, code, details, joined, link, plain
from specloom.reference.pages import Page, Section
from specloom.reference.tables import table
from specloom.reference.targets import Targets
from specloom.report.model import Comparison, Difference
from specloom.report.words import counted, flat, head, prose_line

PAGE = "changes.md"
#: So many bytes of Markdown the changes have at most: with its navigation the page has half a megabyte.
LARGEST = 330_000
#: The parts that are no service.
ALONE, PACKAGE = "The API", "The Python package"
_HEADS = {Level.BREAKING: "breaking", Level.WARNING: "warnings", Level.SAFE: "safe"}
#: What may break callers is unfolded unless a part has more groups of it.
_FEW = 40
_USUAL = "specloom.toml"
_LONGEST = 80
#: Search leads to the pages of what changed; and a page of thousands of changes is too long for it.
_UNSEARCHED = "data-search-exclude"
#: What an item or a group takes beside its text.
_FRAME = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """A group as far as there is room for it."""

    group: Group
    items: tuple[Item, ...]

    @property
    def changes(self) -> int:
        """How many changes there is room for."""
        return sum(len(one.differences) for one in self.items) * self.group.times

    @property
    def left_out(self) -> int:
        """How many changes there is no room for."""
        return len(self.group.differences) - self.changes


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
        sections = (Section(plain(one), joined(self._part(one), "\n\n")) for one in self._parts)
        return Page(
            PAGE,
            title,
            summary,
            joined(self._text(), "\n\n"),
            tuple(self._facts()),
            tuple(sections),
        )

    def _summary(self) -> Markup:
        """How much changed, in one line."""
        whole = self.comparison
        texts = prose_line(len(whole.prose)) if whole.prose else ""
        if not self.shown:
            what = f"Nothing that programs notice changed since {self.old}; {texts}"
            return Markup(what if texts else f"Nothing changed since {self.old}")
        said = [f"{counts(whole.meaning) or 'nothing'} in the API"]
        said += [f"{counts(whole.surface)} in the Python package"] if whole.surface else []
        return Markup(f"What changed since {self.old}: {'; '.join(said)}")

    def _facts(self) -> Iterator[Markup]:
        advice = self.comparison.advice
        if advice and advice.because:
            yield joined([plain("The version that follows:"), code(str(advice))], " ")

    def _text(self) -> Iterator[Markup]:
        several = len(self.comparison.variants) > 1
        same = [self.titles[one.variant] for one in self.comparison.variants] if several else []
        rows = sorted({*self._parts, *same}, key=[*self.titles.values(), *self._parts].index)
        yield table(["in", *_HEADS.values()], map(self._row, rows))
        if self.comparison.prose:
            yield plain(f"{prose_line(len(self.comparison.prose))}.")
        if left := sum(one.left_out for one in self.shown):
            command = code(flat(self._command()))
            verb = "is" if left == 1 else "are"
            said = f"{counted(left, 'change')} {verb} left out of this page, safe ones first:"
            yield joined([plain(said), command, plain("shows all.")], " ")
        changes = sum(one.changes for one in self.shown)
        yield Markup(f"{counted(changes, 'change')}.\n{{: .filter .changes }}")

    def _command(self) -> str:
        """The command that shows all changes."""
        old, new = map(shlex.quote, self.comparison.names)
        config = f" --config {new}" if new != _USUAL else ""
        return f"specloom diff {old}{config} --format html --output changes.html"

    @property
    def _parts(self) -> tuple[str, ...]:
        """The services that changed, and the package."""
        return tuple(dict.fromkeys(one.group.part for one in self.shown))

    def _row(self, part: str) -> list[Markup]:
        """How many changes a part has of each level, with links to them."""
        own = [one for one in self.shown if one.group.part == part]
        found = Counter(each.change.level for one in own for each in one.group.differences)
        levels = {one.group.level for one in own if one.items}
        cells = [
            (
                link(plain(f"{found[one]:,}"), f"#{_place(part, one)}")
                if one in levels
                else plain(f"{found[one]:,}")
            )
            for one in LEVELS
        ]
        return [plain(part), *cells]

    def _part(self, part: str) -> Iterator[Markup]:
        """The groups of a service or of the package, below their levels."""
        own = [one for one in self.shown if one.group.part == part]
        for level in LEVELS:
            found = [one for one in own if one.group.level is level and one.items]
            opened = level is not Level.SAFE and len(found) <= _FEW
            if found:
                yield Markup(f"### {head(level)} {{ #{_place(part, level)} {_UNSEARCHED} }}")
                yield from (_printed(one, opened=opened) for one in found)


def _place(part: str, level: Level) -> Markup:
    return anchor("level", part, level.value)


def _printed(one: Shown, *, opened: bool) -> Markup:
    """A group as what can be unfolded; links lead to the first line of it."""
    group = one.group
    items = [Markup(f"-   {item.text}") for item in one.items]
    place = f"{{: #{group.anchor} }}"
    more = plain(f"And {one.left_out:,} more.") if one.left_out else NOTHING
    if group.head.source:
        blocks = [Markup(f"{group.head}\n{place}"), joined(items, "\n"), more]
    else:
        first, *others = items
        listed = joined([Markup(f"{first}\n    {place}"), *others], "\n")
        blocks = [listed, more, group.names]
    title = group.title if group.listed else Markup(f"{group.title}: {counts(group.differences)}")
    return details(title, (part for part in blocks if part.source), opened=opened)


def _groups(comparison: Comparison, titles: Mapping[str, str], targets: Targets) -> Iterator[Group]:
    """The groups of each service, in the order of the SDK, then those of the package."""
    by_variant: dict[str, list[Difference]] = {name: [] for name in titles}
    alone = next(iter(titles)) if not comparison.several else ""
    for one in comparison.meaning:
        change = one.change
        name = change.place.holder if change.rule.startswith("variant-") else change.variant
        by_variant.setdefault(name or alone, []).append(one)
    several = len(by_variant) > 1
    for name, found in by_variant.items():
        title = titles.get(name, name) if several else ALONE
        yield from Grouping(targets, title, name).groups(found)
    yield from Grouping(targets, PACKAGE, "").groups(comparison.surface)


def _fitting(groups: tuple[Group, ...], largest: int) -> tuple[Shown, ...]:
    """As much of the groups as there is room for, the worst first; they stay in their order."""
    found: list[list[Item]] = [[] for _ in groups]
    pairs = list(zip(groups, found, strict=True))
    left = largest
    for level in LEVELS:
        for group, items in pairs:
            for item in (one for one in group.items if one.level is level):
                left -= _size(item.text) + (0 if items else _size(*group.frame))
                if left >= 0:
                    items.append(item)
    return tuple(Shown(group, tuple(items)) for group, items in pairs)


def _size(*texts: Markup) -> int:
    return sum(len(one.source.encode()) + _FRAME for one in texts)
