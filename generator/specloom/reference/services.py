"""What each service has: the page that compares all of them, and what one of them lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from specloom.api.model import Api, Operation
from specloom.comparison import rows
from specloom.comparison.rows import Comparison, Row
from specloom.comparison.variants import compare
from specloom.comparison.variants_text import TITLES, cells, does, sections
from specloom.plan.nodes import Client, Plan
from specloom.reference.client_variants import ClientVariants
from specloom.reference.links import called, page_of, up
from specloom.reference.markup import Markup, anchor, code, joined, link, plain
from specloom.reference.pages import Page, Section
from specloom.reference.tables import cell, table
from specloom.reference.wording import listed

PAGE = "variants.md"
#: So many calls are named where a difference is one of many.
_NAMED = 3


@dataclass(frozen=True)
class Services:
    """What the services of an SDK have and lack, from the comparison of their variants."""

    api: Api
    plan: Plan

    @cached_property
    def comparison(self) -> Comparison:
        """The comparison, which is computed where all of Specloom has it from."""
        return compare(self.api)

    @cached_property
    def clients(self) -> ClientVariants:
        """The variants of the clients."""
        return ClientVariants(self.plan)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The calls in the order of the SDK."""
        known = {one.name: one for one in self.api.operations}
        methods = (m for r in self.plan.resources for m in r.methods if not m.alias)
        return tuple(known[one.operation] for one in methods if one.operation in known)

    def pages(self) -> Iterator[Page]:
        """The page that compares them, if there are several."""
        if len(self.api.variants) > 1:
            yield self._page()

    def _page(self) -> Page:
        titles = [one.title for one in self.api.variants]
        several = f"{len(self.operations)} calls and {len(self.comparison.rows)} differences"
        found = [Section(plain("Calls"), joined([self._calls(), *self._like()], "\n\n"))]
        for section, groups in sections(self.comparison):
            if section != rows.LACKING:
                parts = (part for _, note, group in groups for part in self._group(note, group))
                found.append(Section(plain(TITLES[section]), joined(parts, "\n\n")))
        return Page(
            PAGE,
            plain("Services compared"),
            plain(f"What {listed(titles)} have of the calls, and in what they differ."),
            joined([plain(f"{several}."), Markup("{: .filter }")], "\n"),
            sections=tuple(found),
        )

    def _calls(self) -> Markup:
        head = ["call", *(one.title for one in self.api.variants)]
        return table(head, (self._call(one) for one in self.operations))

    def _call(self, operation: Operation) -> list[Markup]:
        had = {one.variant: "deprecated" if one.deprecated else "yes" for one in operation.uses}
        states = (plain(had.get(one.name, "no")) for one in self.api.variants)
        return [called(operation.name, PAGE), *states]

    def _like(self) -> Iterator[Markup]:
        """The services that have no spec of their own."""
        titles = {one.name: one.title for one in self.api.variants}
        others: dict[str, list[str]] = {}
        for client in self.plan.clients:
            name = self.clients.variant(client)
            if client.title != titles[name]:
                others.setdefault(titles[name], []).append(client.title)
        for title, like in others.items():
            verb = "have" if len(like) > 1 else "has"
            yield plain(f"{listed(like)} {verb} what {title} has.")

    def _group(self, note: str, group: list[Row]) -> Iterator[Markup]:
        """The differences of some calls or of a type, with a heading."""
        first = group[0]
        if first.section == rows.TYPES:
            yield _heading(self._type(first.definition, PAGE), anchor("type", first.definition))
            yield plain(f"{note[:1].upper()}{note[1:]}.")
        elif first.section != rows.CLIENT:
            some = joined([called(one, PAGE) for one in first.operations[:_NAMED]], ", ")
            yield _heading(joined([some, *_more(first)], " "), anchor("calls", *first.operations))
            if _more(first):
                others = (called(one, PAGE) for one in first.operations[_NAMED:])
                yield joined([plain("The others:"), joined(others, ", ")], " ")
        titles = [one.title for one in self.api.variants]
        yield table(["where", "what", *titles, "the SDK"], map(self._row, group))

    def _row(self, row: Row) -> list[Markup]:
        where, *rest = cells(row, self.comparison)
        further = where[len(row.address) :]
        name = joined([cell(row.address), *([plain(further)] if further else [])], " ")
        return [name, *map(plain, rest)]

    def _type(self, name: str, path: str) -> Markup:
        """A type with a link to its page, if it has one."""
        for home, modules in (("models", self.plan.models), ("params", self.plan.params)):
            if any(one.name == name for module in modules for one in module.classes):
                return link(code(name), up(path) + page_of(home, name))
        return code(name)

    def lacking(self, client: Client, path: str) -> Iterator[Section]:
        """What the service of a client lacks, and what it has deprecated."""
        variant = self.clients.variant(client)
        absent = [one.name for one in self.operations if variant not in one.variants]
        if absent:
            said = plain(f"{len(absent)} of {len(self.operations)} calls raise UnsupportedError:")
            by_resource = joined(_by_resource(absent, path), "\n")
            yield Section(
                plain(f"Calls that {client.title} lacks"), joined([said, by_resource], "\n\n")
            )
        known = {one.name: one.variants for one in self.api.definitions}
        known |= {one.name: one.variants for one in self.operations}
        fields = [one for one in self.comparison.rows if _lacks(one, variant, known)]
        if fields:
            head = ["of", "where", "what", "others have", "the SDK"]
            lines = (self._lack(one, path) for one in fields)
            title = plain(f"Arguments and fields that {client.title} lacks")
            yield Section(title, table(head, lines))
        uses = ((one.name, use) for one in self.operations for use in one.uses)
        old = [name for name, use in uses if use.variant == variant and use.deprecated]
        if old:
            found = joined(_by_resource(old, path), "\n")
            yield Section(plain(f"Calls that {client.title} has deprecated"), found)

    def _lack(self, row: Row, path: str) -> list[Markup]:
        where = cell(row.address)
        if row.section == rows.TYPES:
            of = self._type(row.definition, path)
        else:
            some = joined([called(one, path) for one in row.operations[:_NAMED]], ", ")
            of = joined([some, *_more(row)], " ")
        others = dict.fromkeys(says for _, says in row.says if says != rows.ABSENT)
        return [of, where, *map(plain, (row.kind, "; ".join(others), does(row.actions)))]


def _more(row: Row) -> list[Markup]:
    further = len(row.operations) - _NAMED
    return [plain(f"and {further} more")] if further > 0 else []


def _heading(text: Markup, name: Markup) -> Markup:
    return Markup(f"### {text} {{ #{name} }}")


def _by_resource(names: Iterable[str], path: str) -> Iterator[Markup]:
    """Calls as a list with an item for each resource."""
    found: dict[str, list[Markup]] = {}
    for name in names:
        resource, _, own = name.rpartition(".")
        found.setdefault(resource or "client", []).append(called(name, path, own))
    for resource, calls in found.items():
        yield joined([Markup("-"), Markup(f"{code(resource)}:"), joined(calls, ", ")], " ")


def _lacks(row: Row, variant: str, known: dict[str, tuple[str, ...]]) -> bool:
    """Whether a variant lacks something of what it has otherwise."""
    if row.section in (rows.CLIENT, rows.LACKING):
        return False
    owners = (row.definition,) if row.section == rows.TYPES else row.operations
    has = all(variant in known.get(one, ()) for one in owners)
    return has and dict(row.says).get(variant, rows.ABSENT) == rows.ABSENT
