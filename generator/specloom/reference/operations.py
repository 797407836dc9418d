"""The page of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation, Parameter
from specloom.api.types import Field
from specloom.api.walk import body_fields
from specloom.examples.calls import Calls
from specloom.examples.requests import Requests
from specloom.examples.streams import Streams
from specloom.examples.values import ABSENT
from specloom.plan.nodes import Argument, Client, Method, Plan, PollingMethod
from specloom.reference.classes import Classes
from specloom.reference.curl import curl
from specloom.reference.errors import errors
from specloom.reference.facts import Facts
from specloom.reference.links import call_page, typed
from specloom.reference.markup import (
    Markup,
    anchor,
    as_json,
    block,
    code,
    joined,
    plain,
    prose,
    rest,
    summary,
)
from specloom.reference.nested import Nested
from specloom.reference.pages import Entry, Page, Section, Tab
from specloom.reference.snippets import Snippets, argument_names
from specloom.reference.wording import listed
from specloom.wire.difference import Difference
from specloom.wire.paths import EVENT, RESPONSE

_WHERE = {"header": "a header"}
#: The sections that are shown for each client.
_TITLES = {
    "call": "Call it",
    "stream": "Stream it",
    "poll": "Wait for it",
    "curl": "curl",
    "request": "Request",
    "response": "Response",
    "events": "Events",
}


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is shown for one client, by section."""

    title: str
    parts: Mapping[str, Markup]


@dataclass(frozen=True, slots=True)
class OperationPages:
    """Writes the pages of the operations of an SDK."""

    api: Api
    plan: Plan
    calls: Calls
    requests: Requests
    classes: Classes
    facts: Facts
    streams: Streams

    @classmethod
    def of(
        cls, api: Api, plan: Plan, calls: Calls, differences: tuple[Difference, ...]
    ) -> OperationPages:
        """The pages of an SDK."""
        requests = Requests(api, differences)
        streams = Streams.of(api)
        return cls(api, plan, calls, requests, Classes.of(api, plan), Facts.of(api), streams)

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
            code(method.operation),
            summary(method.doc.text),
            rest(method.doc.text),
            tuple(self._facts(method, operation)),
            (
                *self._sections(method, poll, operation),
                arguments,
                self._returns(method, poll, operation),
                errors(self.plan.package),
                self._sources(operation),
            ),
        )

    def _facts(self, method: Method, operation: Operation) -> Iterator[Markup]:
        yield code(method.route)
        titles = [client.title for client in self._clients(operation)]
        yield plain(f"In {listed(titles)}")
        outdated = [use.variant for use in operation.uses if use.deprecated]
        if method.deprecated:
            yield plain("Deprecated")
        elif outdated:
            yield plain(f"Deprecated in {self.facts.listed(outdated)}")

    def _clients(self, operation: Operation) -> list[Client]:
        return [one for one in self.plan.clients if self._variant(one) in operation.variants]

    def _variant(self, client: Client) -> str:
        """The variant whose API a client has: its own, or that of the one that it is like."""
        names = {variant.title: variant.name for variant in self.api.variants}
        return names.get(client.title, "")

    def _sections(
        self, method: Method, poll: PollingMethod | None, operation: Operation
    ) -> Iterator[Section]:
        """What is shown for each client, the same client in all sections."""
        shown = [
            self._shown(method, poll, operation, client) for client in self._clients(operation)
        ]
        for name, title in _TITLES.items():
            tabs = [Tab(plain(one.title), one.parts[name]) for one in shown if name in one.parts]
            if tabs:
                yield Section(plain(title), tabs=tuple(tabs))

    def _shown(
        self, method: Method, poll: PollingMethod | None, operation: Operation, client: Client
    ) -> _Shown:
        variant = self._variant(client)
        given = self.calls.arguments(operation, variant)
        names = argument_names(method)
        named = {names[key]: value for key, value in given.items() if key in names}
        snippets = Snippets(self.plan)
        both = (snippets.call, snippets.awaited)
        parts = {"call": _labelled(*(write(method, client, named) for write in both))}
        if method.event is not None:
            texts = [write(method, client, named, streamed=True) for write in both]
            parts["stream"] = _labelled(*texts)
        if poll is not None:
            waiting = replace(poll.method, operation=_beside(method.operation, poll.method.name))
            parts["poll"] = _labelled(*(write(waiting, client, named) for write in both))
        request = self.requests.request(operation, variant, given)
        own_api = next(one for one in self.api.variants if one.name == variant)
        use = next(one for one in operation.uses if one.variant == variant)
        security = own_api.security if use.security is None else use.security
        parts["curl"] = block("bash", curl(request, own_api.server, client, security))
        parts["request"] = block("http", request.text)
        result = self.calls.result(operation, variant)
        if result is not ABSENT:
            result = self.calls.named(operation, given, result)
            own = self.requests.response(operation, variant, result, RESPONSE)
            parts["response"] = block("json", as_json(own))
        events = [
            self.requests.response(operation, variant, one, EVENT)
            for one in self.calls.named(operation, given, self.streams.events(operation, variant))
        ]
        if events:
            parts["events"] = block("text", self.streams.text(operation, events))
        return _Shown(client.title, parts)

    def _returns(self, method: Method, poll: PollingMethod | None, operation: Operation) -> Section:
        """What a call gives, in which other ways it gives that, and what is in it."""
        path = call_page(method.operation)
        lines = [typed(method.returns, path)]
        if method.pages:
            ways = [plain("A page, which gives its items and those of the next ones; each is")]
            lines.append(joined([*ways, typed(method.pages.item, path)], " "))
        if method.event is not None:
            asked = [plain("With"), code(f"{method.flag}=True"), plain("a stream of")]
            lines.append(joined([*asked, typed(method.event, path)], " "))
        if poll is not None:
            name = _beside(method.operation, poll.method.name)
            said = [plain("Final, once it is that:"), code(f"client.{name}")]
            lines.append(joined(said, " "))
        resource, _, name = method.operation.rpartition(".")
        raw = ".".join(part for part in ("client", resource, "with_raw_response", name) if part)
        lines.append(joined([plain("With status and headers:"), code(raw)], " "))
        nested = self._nested(method, operation, "models")
        inside = nested.inside(method.pages.item if method.pages else method.returns)
        lines += [inside] if inside.source else []
        return Section(plain("Returns"), joined(lines, "\n\n"))

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
                    code(use.source.file),
                    code(use.source.pointer),
                ],
                " ",
            )
            for use in operation.uses
        ]
        return Section(plain("In the specs"), joined(lines, "\n"))

    def _parts(self, method: Method, operation: Operation) -> dict[str, Parameter | Field]:
        """By argument, what it is in the API."""
        record = body_fields(operation.body, self.classes.known) if operation.body else None
        fields = {field.name: field for field in record.fields} if record else {}
        parameters = {(one.place, one.name): one for one in operation.parameters}
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


def _labelled(sync: str, later: str) -> Markup:
    """The two programs of a call, one below the other."""
    blocks = (block("python", sync, "Synchronous"), block("python", later, "Asynchronous"))
    return joined(blocks, "\n\n")


def _beside(operation: str, name: str) -> str:
    """Another method of the same resource."""
    resource, _, _ = operation.rpartition(".")
    return f"{resource}.{name}" if resource else name
