"""The page of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Operation, Parameter
from specloom.api.types import Field
from specloom.api.walk import body_fields
from specloom.diagnostics import Position, Source
from specloom.plan.nodes import Argument, Method, Plan, PollingMethod
from specloom.reference.additions import Additions
from specloom.reference.authorization import Authorization
from specloom.reference.classes import Classes
from specloom.reference.errors import Errors
from specloom.reference.facts import Facts
from specloom.reference.links import call_page, typed
from specloom.reference.markup import (
    Markup,
    anchor,
    code,
    joined,
    plain,
    prose,
    rest,
    summary,
)
from specloom.reference.nested import Nested
from specloom.reference.pages import Entry, Page, Section
from specloom.reference.snippets import argument_names
from specloom.reference.tabs import Tabs, beside
from specloom.reference.wording import listed
from specloom.wire.routes import parameter_key

_WHERE = {"header": "a header"}


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Writes the pages of the operations of an SDK."""

    api: Api
    plan: Plan
    tabs: Tabs
    authorization: Authorization
    classes: Classes
    facts: Facts
    errors: Errors
    additions: Additions
    places: Mapping[Source, Position]

    @classmethod
    def of(
        cls,
        api: Api,
        plan: Plan,
        tabs: Tabs,
        authorization: Authorization,
        places: Mapping[Source, Position],
    ) -> OperationPages:
        """The pages of an SDK."""
        facts = Facts.of(api)
        errors = Errors(plan.package, facts)
        classes, additions = Classes.of(api, plan), Additions(tabs.requests, tabs.variants)
        return cls(api, plan, tabs, authorization, classes, facts, errors, additions, places)

    def pages(self) -> Iterator[Page]:
        """One page for each method, in the order of the resources."""
        operations = {one.name: one for one in self.api.operations}
        for resource in self.plan.resources:
            polls = {one.method.operation: one for one in resource.polls}
            for method in resource.methods:
                if not method.alias and method.operation in operations:
                    poll = polls.get(method.operation)
                    yield self._page(method, poll, operations[method.operation])

    def _page(self, method: Method, poll: PollingMethod | None, operation: Operation) -> Page:
        arguments = Section(plain("Arguments"), entries=tuple(self._arguments(method, operation)))
        return Page(
            call_page(method.operation),
            code(method.call),
            summary(method.doc.text),
            rest(method.doc.text),
            tuple(self._facts(method, operation)),
            (
                *self.tabs.sections(method, poll, operation),
                self.authorization.of_call(operation, self.tabs.clients(operation)),
                arguments,
                *self.additions.of_call(operation, self.tabs.clients(operation)),
                self._returns(method, poll, operation),
                self.errors.of_call(operation),
                self._sources(operation),
            ),
        )

    def _facts(self, method: Method, operation: Operation) -> Iterator[Markup]:
        yield code(method.route)
        titles = [client.title for client in self.tabs.clients(operation)]
        if len(self.plan.clients) > 1:
            yield plain(f"In {listed(titles)}")
        outdated = [use.variant for use in operation.uses if use.deprecated]
        if method.deprecated:
            yield plain("Deprecated")
        elif outdated:
            yield plain(f"Deprecated in {self.facts.listed(outdated)}")

    def _returns(self, method: Method, poll: PollingMethod | None, operation: Operation) -> Section:
        """What a call gives, in which other ways it gives that, and what is in it."""
        path = call_page(method.operation)
        lines = [typed(method.returns, path), *self._statuses(operation)]
        if method.pages:
            ways = [
                plain("A page. A loop over it gives the items of the following ones, too; each is")
            ]
            lines.append(joined([*ways, typed(method.pages.item, path)], " "))
        if method.event is not None:
            asked = [plain("With"), code(f"{method.flag}=True"), plain("a stream of")]
            lines.append(joined([*asked, typed(method.event, path)], " "))
        if poll is not None:
            name = beside(method.call, poll.method.name)
            said = [plain("When it is final:"), code(f"client.{name}")]
            lines.append(joined(said, " "))
        resource, _, name = method.call.rpartition(".")
        raw = ".".join(part for part in ("client", resource, "with_raw_response", name) if part)
        lines.append(joined([plain("With status and headers:"), code(raw)], " "))
        nested = self._nested(method, operation, "models")
        inside = nested.inside(method.pages.item if method.pages else method.returns)
        lines += [inside] if inside.source else []
        return Section(plain("Returns"), joined(lines, "\n\n"), repeated=True)

    def _statuses(self, operation: Operation) -> Iterator[Markup]:
        """The successful responses that the specs declare, with their media types."""
        found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for use in operation.uses:
            for status, media in use.declared.responses:
                if status[:1] in ("2", "3"):
                    found.setdefault((status, media), []).append(use.variant)
        said = []
        for (status, media), variants in found.items():
            content = joined(map(code, media), ", ") if media else plain("without content")
            place = [plain(f"at {self.facts.listed(variants)}")]
            everywhere = len(variants) == len(operation.uses)
            parts = [plain(f"Status {status}:"), content, *([] if everywhere else place)]
            said.append(joined(parts, " "))
        if said:
            yield joined(said, " · ")

    def _nested(self, method: Method, operation: Operation, home: str) -> Nested:
        path = call_page(method.operation)
        return Nested(self.classes, self.facts, path, home, operation.variants)

    def _sources(self, operation: Operation) -> Section:
        """Where each spec declares the call."""
        titles = {one.name: one.title for one in self.api.variants}
        lines = [
            joined(
                [
                    Markup("-"),
                    plain(f"{titles[use.variant]}:"),
                    code(self._place(use.source)),
                    code(use.source.pointer),
                    *([code(use.operation_id)] if use.operation_id else []),
                ],
                " ",
            )
            for use in operation.uses
        ]
        return Section(plain("In the specs"), joined(lines, "\n"))

    def _place(self, source: Source) -> str:
        """A file with line and column, as diagnostics have it."""
        at = self.places.get(source)
        return f"{source.file}:{at.line}:{at.column}" if at else source.file

    def _parts(self, method: Method, operation: Operation) -> dict[str, Parameter | Field]:
        """By argument, what it is in the API."""
        record = body_fields(operation.body, self.classes.known) if operation.body else None
        fields = {field.name: field for field in record.fields} if record else {}
        parameters = {(p.place, parameter_key(operation, p)): p for p in operation.parameters}
        found: dict[str, Parameter | Field] = {}
        for (place, key), name in argument_names(method).items():
            one = fields.get(key) if place == "body" else parameters.get((place, key))
            if one is not None:
                found[name] = one
        return found

    def _arguments(self, method: Method, operation: Operation) -> Iterator[Entry]:
        texts = dict(method.doc.arguments)
        parts = self._parts(method, operation)
        places = {name: place for (place, _), name in argument_names(method).items()}
        nested = self._nested(method, operation, "params")
        first = [method.positional] if method.positional else []
        for argument in (*first, *method.keywords):
            facts = [*_place(argument, places.get(argument.name, ""))]
            if argument.name in parts:
                facts += self.facts.part(parts[argument.name], operation.variants)
            yield Entry(
                code(argument.name),
                anchor("argument", argument.name),
                typed(argument.annotation, nested.path),
                tuple(facts),
                prose(texts.get(argument.name, ())),
                nested.inside(argument.annotation),
            )


def _place(argument: Argument, place: str) -> Iterator[Markup]:
    if place:
        yield plain(f"in {_WHERE.get(place, f'the {place}')}")
    yield plain("optional" if argument.omittable else "required")
