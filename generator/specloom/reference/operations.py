"""The page of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Operation, Parameter
from specloom.api.types import Field, Nullable
from specloom.api.walk import body_fields, definitions_by_name
from specloom.examples.values import ABSENT, Maker
from specloom.plan.literals import Value
from specloom.plan.nodes import Argument, Client, Method, Plan
from specloom.reference.links import call_page, typed
from specloom.reference.markup import Markup, anchor, block, code, joined, plain, prose
from specloom.reference.pages import Entry, Page, Section, Tab
from specloom.reference.snippets import Snippets
from specloom.reference.wording import limits, listed


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Writes the pages of the operations of an SDK."""

    api: Api
    plan: Plan

    def pages(self) -> Iterator[Page]:
        """One page for each method, in the order of the resources."""
        operations = {one.name: one for one in self.api.operations}
        for resource in self.plan.resources:
            for method in resource.methods:
                if not method.alias and method.operation in operations:
                    yield self._page(method, operations[method.operation])

    def _page(self, method: Method, operation: Operation) -> Page:
        calls = Section(plain("Call it"), tabs=tuple(self._tabs(method, operation)))
        arguments = Section(plain("Arguments"), entries=tuple(self._arguments(method, operation)))
        return Page(
            call_page(method.operation),
            code(method.operation),
            prose(method.doc.text[:1]),
            prose(method.doc.text[1:]),
            tuple(self._facts(method, operation)),
            (calls, arguments),
        )

    def _facts(self, method: Method, operation: Operation) -> Iterator[Markup]:
        yield code(method.route)
        titles = self._titles(operation.variants)
        yield plain(f"In {listed(titles)}")
        if method.deprecated:
            yield plain("Deprecated")

    def _titles(self, variants: tuple[str, ...]) -> list[str]:
        return [one.title for one in self._clients(variants)]

    def _clients(self, variants: tuple[str, ...]) -> list[Client]:
        names = [variant.name for variant in self.api.variants]
        return [
            client
            for client, name in zip(self.plan.clients, names, strict=False)
            if name in variants
        ]

    def _tabs(self, method: Method, operation: Operation) -> Iterator[Tab]:
        snippets = Snippets(self.plan)
        arguments = self._examples(method, operation)
        for client in self._clients(operation.variants):
            sync = block("python", snippets.call(method, client, arguments))
            later = block("python", snippets.awaited(method, client, arguments))
            yield Tab(plain(client.title), joined([sync, later], "\n\n"))

    def _examples(self, method: Method, operation: Operation) -> Mapping[str, Value]:
        maker = Maker(definitions_by_name(self.api), operation.variants, sent=True)
        required = [*([method.positional] if method.positional else []), *method.keywords]
        found: dict[str, Value] = {}
        for name, part in self._parts(method, operation).items():
            if any(one.name == name and not one.omittable for one in required):
                value = maker.make(part.type, part.name)
                if value is not ABSENT:
                    found[name] = value  # type: ignore[assignment]
        return found

    def _parts(self, method: Method, operation: Operation) -> dict[str, Parameter | Field]:
        """By argument, what it is in the API."""
        known = definitions_by_name(self.api)
        record = body_fields(operation.body, known) if operation.body else None
        fields = {field.name: field for field in record.fields} if record else {}
        parameters = {(one.place, one.name): one for one in operation.parameters}
        found: dict[str, Parameter | Field] = {}
        for part in method.parts:
            for wire, name in part.entries:
                key = str(wire.value)
                one = fields.get(key) if part.place == "body" else parameters.get((part.place, key))
                if one is not None:
                    found[name] = one
        return found

    def _arguments(self, method: Method, operation: Operation) -> Iterator[Entry]:
        texts = dict(method.doc.arguments)
        parts = self._parts(method, operation)
        first = [method.positional] if method.positional else []
        for argument in (*first, *method.keywords):
            part = parts.get(argument.name)
            yield Entry(
                code(argument.name),
                anchor("argument", argument.name),
                typed(argument.annotation, call_page(method.operation)),
                tuple(_facts(argument, part)),
                prose(texts.get(argument.name, ())),
            )


def _facts(argument: Argument, part: Parameter | Field | None) -> Iterator[Markup]:
    yield plain("optional" if argument.omittable else "required")
    if part is None:
        return
    if isinstance(part.type, Nullable):
        yield plain("may be null")
    yield from limits(part.type)
    if part.deprecated:
        yield plain("deprecated")
