"""What pages say of the changes of what they are about, with links to the page of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from specloom.diff.changes import LEVELS, Level
from specloom.reference.changes import ALONE, PACKAGE, PAGE, Changes, Shown
from specloom.reference.links import up
from specloom.reference.markup import Markup, joined, link, plain
from specloom.reference.pages import Page

#: So many are named on a page.
_NAMED = 4
_WORDS = {Level.BREAKING: "breaking in", Level.WARNING: "warnings in", Level.SAFE: "safe in"}


@dataclass(frozen=True, slots=True)
class _Mark:
    """A group that a page is about, or that what it is about leads to."""

    shown: Shown
    own: bool

    @property
    def order(self) -> tuple[int, bool]:
        """The worst first, then what is the page's own."""
        return LEVELS.index(self.shown.group.level), not self.own

    def link(self, top: str) -> Markup:
        """The service, the package or the schema, with a link to the changes of it."""
        group = self.shown.group
        part = group.part.replace("The", "the", 1) if group.part in (ALONE, PACKAGE) else group.part
        label = plain(part) if self.own else group.title
        place = f"#{group.anchor}" if group.anchor.source and self.shown.items else ""
        return link(label, f"{top}{PAGE}{place}")


def marked(pages: Iterable[Page], changes: Changes) -> Iterator[Page]:
    """Pages, those that changes meet with a line about them."""
    found = _marks(changes)
    for page in pages:
        lines = [_line(found[page.path], changes, up(page.path))] if page.path in found else []
        yield replace(page, facts=(*page.facts, *lines))


def _marks(changes: Changes) -> dict[str, list[_Mark]]:
    found: dict[str, list[_Mark]] = {}
    for shown in changes.shown:
        for paths, own in ((shown.group.pages, True), (shown.group.reached, False)):
            for path in paths:
                found.setdefault(path, []).append(_Mark(shown, own))
    return found


def _line(marks: list[_Mark], changes: Changes, top: str) -> Markup:
    new = [one for one in marks if one.own and one.shown.group.is_new]
    if new and all(one in new or not one.own for one in marks):
        links = joined((one.link(top) for one in new), ", ")
        return Markup(f"New since {changes.old}: {links}")
    ordered = sorted(marks, key=lambda one: one.order)
    parts = [
        f"{_WORDS[level]} {joined((one.link(top) for one in some), ', ')}"
        for level, some in groupby(ordered[:_NAMED], lambda one: one.shown.group.level)
    ]
    more = f" and {len(marks) - _NAMED} more" if len(marks) > _NAMED else ""
    return Markup(f"Changed since {changes.old}: {'; '.join(parts)}{more}")
