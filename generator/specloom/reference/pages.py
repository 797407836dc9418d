"""Pages as values: what they say, in their order, and nothing of how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.reference.markup import NOTHING, Markup


@dataclass(frozen=True, slots=True)
class Entry:
    """An argument, a field or a value: its name and type, facts in a few words each, and what it is.

    `more` is shown below that, collapsed. `anchor` is where links lead to; it follows from the names of what the entry is in, and stays.
    """

    name: Markup
    anchor: Markup
    type: Markup = NOTHING
    facts: tuple[Markup, ...] = ()
    text: Markup = NOTHING
    more: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class Tab:
    """One of several alternatives, of which a page shows one: a client, say."""

    title: Markup
    body: Markup


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page with a heading; what is `repeated` from other pages is left out of the search."""

    title: Markup
    text: Markup = NOTHING
    entries: tuple[Entry, ...] = ()
    tabs: tuple[Tab, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `path` is below the folder of the documentation, with `.md`; `summary` is one line.

    `head` stands before all else: the search ranks pages alike whose names are equally far from their
    beginning, and so the one with exactly that name first.
    """

    path: str
    title: Markup
    summary: Markup
    text: Markup = NOTHING
    facts: tuple[Markup, ...] = ()
    sections: tuple[Section, ...] = ()
    head: Markup = NOTHING
