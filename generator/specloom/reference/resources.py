"""The pages of resources, which lead to those of operations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.plan.nodes import Plan, Resource
from specloom.reference.links import call_page, resource_page, up
from specloom.reference.markup import Markup, code, link, plain, prose, summary
from specloom.reference.pages import Page, Section


@dataclass(frozen=True, slots=True)
class ResourcePages:
    """Writes the pages that lead to those of operations."""

    plan: Plan

    def pages(self) -> Iterator[Page]:
        """One page for each resource."""
        below: dict[str, list[Resource]] = defaultdict(list)
        for resource in self.plan.resources:
            below[resource.path.rpartition(".")[0]].append(resource)
        yield from (_page(one, below[one.path]) for one in self.plan.resources if one.path)


def _page(resource: Resource, inside: list[Resource]) -> Page:
    path = resource_page(resource.path)
    calls = "\n".join(
        f"- {link(code(f'client.{one.call}'), up(path) + call_page(one.operation))}: "
        f"{summary(one.doc.text)}"
        for one in resource.methods
        if not one.alias
    )
    below = "\n".join(
        f"- {link(code(one.path), up(path) + resource_page(one.path))}: {summary(one.doc)}"
        for one in inside
    )
    sections = [Section(plain("Calls"), Markup(calls))] if calls else []
    sections += [Section(plain("Below"), Markup(below))] if below else []
    return Page(path, code(resource.path), prose(resource.doc), sections=tuple(sections))
