"""What the page of a call shows for each client: programs, requests, responses and events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import Operation
from specloom.examples.calls import Calls
from specloom.examples.forms import Json
from specloom.examples.requests import Request, Requests
from specloom.examples.streams import Streams
from specloom.examples.values import ABSENT
from specloom.plan.nodes import Client, Method, Plan, PollingMethod
from specloom.reference.authorization import ready
from specloom.reference.client_variants import ClientVariants
from specloom.reference.curl import curl
from specloom.reference.markup import Markup, as_json, block, joined, plain
from specloom.reference.pages import Section, Tab
from specloom.reference.snippets import Snippets, argument_names
from specloom.wire.paths import EVENT, RESPONSE

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
#: Those that have a name which no other page has: the method that waits.
_FOUND = {"poll"}
#: What curl has to do with a response: with events as they come, bytes, and the address of a redirection.
_UNBUFFERED = ("-N",)
_OPTIONS = {"bytes": ("--output", "result.bin"), "location": ("--include",)}
#: What two blocks beside each other are called.
_PLAIN, _STREAM = "Response", "Stream"
_SECTIONS = {_PLAIN: "call", _STREAM: "stream"}


@dataclass(frozen=True, slots=True)
class Tabs:
    """Writes the sections of pages that have a tab for each client."""

    plan: Plan
    calls: Calls
    requests: Requests
    streams: Streams
    variants: ClientVariants

    def clients(self, operation: Operation) -> list[Client]:
        """The clients of the services that have a call."""
        return [c for c in self.plan.clients if self.variants.variant(c) in operation.variants]

    def sections(
        self, method: Method, poll: PollingMethod | None, operation: Operation
    ) -> Iterator[Section]:
        """What is shown for each client, the same client in all sections."""
        shown = [
            (client.title, dict(self._shown(method, poll, operation, client)))
            for client in self.clients(operation)
        ]
        for name, title in _TITLES.items():
            tabs = [Tab(plain(client), parts[name]) for client, parts in shown if name in parts]
            if tabs:
                yield Section(plain(title), tabs=tuple(tabs), repeated=name not in _FOUND)

    def _shown(
        self, method: Method, poll: PollingMethod | None, operation: Operation, client: Client
    ) -> Iterator[tuple[str, Markup]]:
        """What is shown for a client, by section."""
        variant = self.variants.variant(client)
        given = self.calls.arguments(operation, variant)
        ways = [] if method.event and not method.flag else [_PLAIN]
        ways += [_STREAM] if method.event and self.calls.streams(operation, variant) else []
        yield from self._programs(method, poll, client, given, ways)
        sent = [(way, self._request(method, operation, variant, given, way)) for way in ways]
        lines = [(way, self._curl(one, client, operation, way)) for way, one in sent]
        yield "curl", _labelled("bash", lines)
        yield "request", _labelled("http", [(way, one.text) for way, one in sent])
        result = self.calls.result(operation, variant)
        if result is not ABSENT:
            result = self.calls.named(operation, given, result)
            own = self.requests.response(operation, variant, result, RESPONSE)
            yield "response", block("json", as_json(own))
        found = self.streams.events(operation, variant) if _STREAM in ways else []
        events = [
            self.requests.response(operation, variant, one, EVENT)
            for one in self.calls.named(operation, given, found)
        ]
        if events:
            yield "events", block("text", self.streams.text(operation, events))

    def _programs(
        self,
        method: Method,
        poll: PollingMethod | None,
        client: Client,
        given: Mapping[tuple[str, str], Json],
        ways: Sequence[str],
    ) -> Iterator[tuple[str, Markup]]:
        """Each way to make the call, synchronous and asynchronous."""
        names = argument_names(method)
        named = {names[key]: value for key, value in given.items() if key in names}
        snippets = Snippets(self.plan)
        both = {"Synchronous": snippets.call, "Asynchronous": snippets.awaited}
        for way in ways:
            texts = [
                (title, write(method, client, named, streamed=way == _STREAM))
                for title, write in both.items()
            ]
            yield _SECTIONS[way], _labelled("python", texts)
        if poll is not None:
            waiting = replace(poll.method, call=beside(method.call, poll.method.name))
            texts = [(title, write(waiting, client, named)) for title, write in both.items()]
            yield "poll", _labelled("python", texts)

    def _request(
        self,
        method: Method,
        operation: Operation,
        variant: str,
        given: Mapping[tuple[str, str], Json],
        way: str,
    ) -> Request:
        """The request of the call, or that of its stream."""
        if way == _PLAIN:
            return self.requests.request(operation, variant, given)
        flags = [key for key, name in argument_names(method).items() if name == method.flag]
        asked = {**given, **(dict.fromkeys(flags, True) if method.flag else {})}
        return self.requests.request(operation, variant, asked, streamed=True)

    def _curl(self, request: Request, client: Client, operation: Operation, way: str) -> str:
        media = operation.response.media_of(self.variants.variant(client))
        options = _UNBUFFERED if way == _STREAM else _OPTIONS.get(media, ())
        address, choice = self.variants.address(client), ready(client, operation.name)
        return curl(request, address, client, choice, options)


def beside(operation: str, name: str) -> str:
    """Another method of the same resource."""
    resource, _, _ = operation.rpartition(".")
    return f"{resource}.{name}" if resource else name


def _labelled(language: str, texts: Sequence[tuple[str, str]]) -> Markup:
    """Blocks of code one below the other, with titles if there are several."""
    several = len(texts) > 1
    blocks = (block(language, text, title if several else "") for title, text in texts)
    return joined(blocks, "\n\n")
