"""The pages of resources, which lead to those of operations."""

from __future__ import annotations

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
        yield from (self._resource(resource) for resource in self.plan.resources if resource.path)

    def _resource(self, resource: Resource) -> Page:
        path = resource_page(resource.path)
        calls = "\n".join(
            f"- {link(code(f'client.{one.operation}'), up(path) + call_page(one.operation))}: "
            f"{summary(one.doc.text)}"
            for one in resource.methods
            if not one.alias
        )
        below = "\n".join(
            f"- {link(code(f'{resource.path}.{one.attribute}'), up(path) + resource_page(f'{resource.path}.{one.attribute}'))}: {summary(one.doc)}"
            for one in resource.children
        )
        sections = [Section(plain("Calls"), Markup(calls))] if calls else []
        sections += [Section(plain("Below"), Markup(below))] if below else []
        return Page(path, code(resource.path), prose(resource.doc), sections=tuple(sections))
