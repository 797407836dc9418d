"""The pages of resources and clients, and the first page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.plan.nodes import Client, Plan, Resource
from specloom.reference.links import call_page, client_page, resource_page, up
from specloom.reference.markup import Markup, anchor, block, code, link, plain, prose, summary
from specloom.reference.pages import Entry, Page, Section


@dataclass(frozen=True, slots=True)
class ResourcePages:
    """Writes the pages that lead to those of operations."""

    plan: Plan

    def pages(self) -> Iterator[Page]:
        """The first page, those of clients, those of resources."""
        yield self._first()
        yield from (self._client(client) for client in self.plan.clients)
        yield from (self._resource(resource) for resource in self.plan.resources if resource.path)

    def _first(self) -> Page:
        clients = "\n".join(
            f"- {link(code(one.class_name), client_page(one.class_name))}: {plain(one.title)}"
            for one in self.plan.clients
        )
        resources = "\n".join(
            f"- {link(code(one.path), resource_page(one.path))}: {summary(one.doc)}"
            for one in self.plan.resources
            if one.path
        )
        return Page(
            "index.md",
            code(self.plan.package),
            plain(self.plan.title),
            sections=(
                Section(plain("Clients"), Markup(clients)),
                Section(plain("Calls"), Markup(resources)),
            ),
        )

    def _client(self, client: Client) -> Page:
        path = client_page(client.class_name)
        made = f"from {self.plan.package} import {client.class_name}\n\nclient = {client.class_name}()\n"
        arguments = tuple(
            Entry(
                code(one.name),
                anchor("argument", one.name),
                code(one.annotation.text),
                (),
                plain(one.doc),
            )
            for one in client.constructor.arguments
        )
        return Page(
            path,
            code(client.class_name),
            plain(f"The client of {client.title}, and Async{client.class_name}."),
            sections=(
                Section(plain("Make one"), block("python", made)),
                Section(plain("Arguments"), entries=arguments),
            ),
        )

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
