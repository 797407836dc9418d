"""The first page: what the SDK is, how it is installed, and the first call."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from operator import itemgetter

from specloom.api.model import Operation
from specloom.examples.calls import Calls
from specloom.examples.forms import Json
from specloom.plan.nodes import Client, Method, Plan
from specloom.reference.clients import exported
from specloom.reference.errors import OTHERS, STATUSES, caused
from specloom.reference.links import called, client_page, resource_page
from specloom.reference.markup import Markup, block, code, joined, link, plain, spoken
from specloom.reference.pages import Page, Section, Tab
from specloom.reference.services import PAGE, Services
from specloom.reference.snippets import Snippets, by_name
from specloom.reference.tables import table

_PATH = "index.md"
#: Pages that the first one leads to if they are written.
_MORE = {
    "models/index.md": "Models, which calls give",
    "params/index.md": "Types of arguments",
    PAGE: "Services compared",
    "changes.md": "Changes",
}


@dataclass(frozen=True, slots=True)
class _Found:
    """A call with arguments for it."""

    operation: Operation
    method: Method
    arguments: dict[str, Json]


@dataclass(frozen=True, slots=True)
class FirstPage:
    """Writes the first page of an SDK; `paths` are those of the other pages."""

    plan: Plan
    services: Services
    calls: Calls
    paths: Collection[str]

    def page(self) -> Page:
        """All of it."""
        return Page(
            _PATH,
            code(self.plan.package),
            plain(f"A Python package for {self.plan.title}, synchronous and asynchronous."),
            sections=tuple(self._sections()),
        )

    def _sections(self) -> Iterator[Section]:
        yield self._install()
        if first := tuple(self._tabs(streamed=False)):
            yield Section(plain("The first call"), tabs=first)
        if streams := tuple(self._tabs(streamed=True)):
            yield Section(plain("A stream"), tabs=streams)
        if self.plan.clients:
            yield self._clients()
            yield self._errors()
        yield Section(plain("Calls"), joined(self._resources(), "\n"))
        more = [
            joined([Markup("-"), link(plain(text), path)], " ")
            for path, text in _MORE.items()
            if path in self.paths
        ]
        if more:
            yield Section(plain("More"), joined(more, "\n"))

    def _install(self) -> Section:
        about = self.plan.distribution
        if about is not None:
            return Section(plain("Install"), block("bash", f"pip install {about.name}"))
        said = spoken(
            f"The package is the folder `{self.plan.package}`, which is copied into a project. "
            "It needs Python 3.11 and two libraries:"
        )
        install = block("bash", "pip install httpx2 pydantic")
        return Section(plain("Install"), joined([said, install], "\n\n"))

    def _tabs(self, *, streamed: bool) -> Iterator[Tab]:
        """A call for each client."""
        for client in self.plan.clients:
            found = self._call(client, streamed=streamed)
            if found is not None:
                snippet = Snippets(self.plan).call(
                    found.method, client, found.arguments, streamed=streamed
                )
                parts = [
                    *(
                        []
                        if streamed
                        else [exported(client, self.services.clients.address(client))]
                    ),
                    block("python", snippet),
                    joined([plain("More of it:"), called(found.operation.name, _PATH)], " "),
                ]
                shown = (one for one in parts if one.source)
                yield Tab(plain(client.title), joined(shown, "\n\n"))

    def _call(self, client: Client, *, streamed: bool) -> _Found | None:
        """The call to begin with: one that reads and takes little, or that streams and others have."""
        variant = self.services.clients.variant(client)
        found = [
            (self._rank(one, streamed=streamed), one)
            for one in self._callable(variant)
            if not streamed or (one.method.event and self.calls.streams(one.operation, variant))
        ]
        return min(found, key=itemgetter(0))[1] if found else None

    def _callable(self, variant: str) -> Iterator[_Found]:
        """The calls of a variant that are not deprecated, with arguments."""
        known = {one.name: one for one in self.services.operations}
        for method in (m for r in self.plan.resources for m in r.methods if not m.alias):
            operation = known.get(method.operation)
            uses = operation.uses if operation else ()
            if operation and any(u.variant == variant and not u.deprecated for u in uses):
                given = by_name(method, self.calls.arguments(operation, variant))
                yield _Found(operation, method, given)

    def _rank(self, one: _Found, *, streamed: bool) -> tuple[int, ...]:
        common, size = -len(one.operation.variants), len(one.arguments)
        reads = one.operation.method == "GET" and one.operation.response.media == "json"
        return (common, size) if streamed else (not reads, size, common)

    def _clients(self) -> Section:
        """The clients with the variables that they read."""
        lines = []
        for one in self.plan.clients:
            variables = [a.variable for a in one.constructor.arguments if a.variable]
            name = link(code(one.class_name), client_page(one.class_name))
            lines.append([name, plain(one.title), joined(map(code, variables), ", ")])
        said = spoken("Each has an asynchronous form, with `Async` before its name.")
        found = table(["client", "service", "environment variables"], lines)
        return Section(plain("Clients"), joined([found, said], "\n\n"))

    def _errors(self) -> Section:
        """The exceptions by what happens."""
        causes = [(caused(status), name) for status, name in STATUSES.items()]
        lines = [
            [plain(f"{cause[:1].lower()}{cause[1:]}"), code(name)]
            for cause, name in (*causes, *OTHERS.items())
        ]
        said = spoken(
            f"All are in `{self.plan.package}`, and come from `SDKError`; those of a status have "
            "`status_code`, `code`, `request_id` and `body`, and come from `APIStatusError`."
        )
        return Section(plain("Errors"), joined([table(["when", "raised"], lines), said], "\n\n"))

    def _resources(self) -> Iterator[Markup]:
        for one in self.plan.resources:
            text = spoken(one.doc[0].text if one.doc else "")
            if one.path:
                name = link(code(one.path), resource_page(one.path))
                yield joined([Markup("-"), joined([name, text], ": ")], " ")
            else:
                for method in (m for m in one.methods if not m.alias):
                    yield joined([Markup("-"), called(method.operation, _PATH)], " ")
