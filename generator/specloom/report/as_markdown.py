"""A comparison as Markdown, for the body of a pull request.

All text of a spec stands in code spans, the one construct in which nothing is markup, a mention or a link;
text with a tag stands in an element of that name, since Python-Markdown takes what is folded for plain HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from specloom.diff.changes import LEVELS, Direction, Level
from specloom.report.model import Comparison, Difference
from specloom.report.words import (
    LISTS,
    WAYS,
    counted,
    flat,
    head,
    holder,
    steps,
    summary,
    together,
)
from specloom.surface.rules import said

#: GitHub takes 65,536 characters; some are left for what others write around it.
LARGEST = 60_000
_ROUTES = 3
_LONGEST = 200
# What may mean something in Markdown or in HTML.
_SIGN = re.compile(r"[^\w ]|_")


@dataclass(slots=True)
class _Page:
    """Lines up to a size; what no longer fits is counted."""

    left: int
    lines: list[str] = field(default_factory=list)
    missing: int = 0

    def write(self, *lines: str) -> None:
        """Write what is always there."""
        self.lines += lines
        self.left -= sum(len(line.encode()) + 1 for line in lines)

    def add(self, lines: Sequence[str], changes: int) -> None:
        """Write some changes, if they fit and none before them was left out."""
        size = sum(len(line.encode()) + 1 for line in lines)
        if self.missing or size > self.left:
            self.missing += changes
        else:
            self.write(*lines)


def as_markdown(whole: Comparison, *, prose: bool = False, largest: int = LARGEST) -> str:
    """Write the body: the counts, what breaks callers in full, what does not to be unfolded.

    Args:
        whole: What was compared.
        prose: Whether to list texts for people, too.
        largest: So many bytes at most.
    """
    page = _Page(largest - 1_000)
    title = summary(whole)
    page.write(
        f"## API: {title}", "", f"From {code(whole.names[0])} to {code(whole.names[1])}.", ""
    )
    if whole.advice and whole.advice.because:
        page.write(f"The version that follows: {code(str(whole.advice))}.", "")
    for level in LEVELS:
        _section(page, whole.of(level), head(level), folded=level is Level.SAFE)
    for level in LEVELS:
        found = [one for one in whole.surface if one.change.level is level]
        title = f"{head(level)} for the Python package"
        _section(page, found, title, folded=level is Level.SAFE)
    if prose:
        _section(page, whole.prose, "Texts for people", folded=True)
    if page.missing:
        more = counted(page.missing, "change")
        page.write(
            f"{more} left out here, for GitHub takes 65,536 characters: see `specloom diff`."
        )
    return "\n".join(page.lines).rstrip() + "\n"


def _section(page: _Page, found: Sequence[Difference], title: str, *, folded: bool) -> None:
    if not found:
        return
    title = f"{title} ({len(found):,})"
    page.write(
        *(("<details>", f"<summary>{title}</summary>", "") if folded else (f"### {title}", ""))
    )
    for rule, (word, plural) in LISTS.items():
        alike = [one for one in found if one.change.rule == rule]
        if alike:
            page.add([f"- {counted(len(alike), word, plural)}"], 0)
            for one in alike:
                page.add([f"  - {_named(one.change.variant, holder(one.change))}"], 1)
    rest = [one for one in found if one.change.rule not in LISTS]
    for (variant, name), differences in together(rest).items():
        for _, several in groupby(differences, lambda one: one.change.reach):
            _group(page, variant, name, list(several), brief=folded)
    page.write(*(("", "</details>", "") if folded else ("",)))


def _group(
    page: _Page, variant: str, name: str, several: Sequence[Difference], *, brief: bool
) -> None:
    """What became of one operation or schema; the first change brings the name along."""
    where = _reaches(several[0], name)
    lines = [f"- **{_named(variant, name)}**{', ' + where if where else ''}"]
    for one in several:
        page.add([*lines, f"  - {_entry(one, brief=brief)}"], 1)
        lines = []


def _named(variant: str, name: str) -> str:
    return f"{code(variant)}: {code(name)}" if variant else code(name)


def _entry(one: Difference, *, brief: bool) -> str:
    place = f"{code(steps(one.change))}: " if steps(one.change) else ""
    text = place + _text(one)
    if one.change.evidence:
        text += f" ({code(one.change.evidence)})"
    if one.accepted:
        text += f"; accepted: {code(one.accepted)}"
    if brief:
        return text
    places = [str(place) if place else "" for place in one.shown]
    old, new = places
    where = f"{code(new)}, was {code(old)}" if old and new else code(new or old)
    return f"{text}. {one.change.reason}" + (f"<br>{where}" if new or old else "")


def _text(one: Difference) -> str:
    """What became of it, with what is of a spec in code spans."""
    return said(one.change, code)


def _reaches(one: Difference, own: str) -> str:
    return ", ".join(_ways(one, own))


def _ways(one: Difference, own: str) -> Iterator[str]:
    reach = one.change.reach
    if any(each.route == own for each in reach):
        return
    for direction in Direction:
        routes = [each.route for each in reach if each.direction is direction]
        if routes:
            yield f"{WAYS[direction]} {_listed(routes)}"


def _listed(routes: Sequence[str]) -> str:
    if len(routes) <= _ROUTES + 1:
        return _all(routes)
    return f"{_all(routes[:_ROUTES])} and {len(routes) - _ROUTES:,} more"


def _all(routes: Iterable[str]) -> str:
    return ", ".join(map(code, routes))


def code(text: str) -> str:
    """A text as code that ends where it ends, in GitHub's Markdown, in others, and in HTML."""
    text = flat(text, _LONGEST)
    if not text.strip():
        text = repr(text)
    if "<" in text:
        return f"<code>{_SIGN.sub(_entity, text)}</code>"
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _entity(found: re.Match[str]) -> str:
    """A sign that is only itself; GitHub finds addresses of mail after it has read entities."""
    one = f"&#{ord(found[0])};"
    return f"<span>{one}</span>" if found[0] == "@" else one
