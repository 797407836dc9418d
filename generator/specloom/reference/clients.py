"""The pages of clients: how one is made, and what its service lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.plan.annotations import Annotation, Name
from specloom.plan.expressions import Call, Expression, Items
from specloom.plan.literals import Literal
from specloom.plan.nodes import Client, ClientArgument, Plan
from specloom.plan.settings import Setting, settings
from specloom.reference.authorization import Authorization
from specloom.reference.layout import laid_out
from specloom.reference.links import client_page
from specloom.reference.markup import Markup, anchor, block, code, joined, plain, spoken
from specloom.reference.pages import Entry, Page, Section
from specloom.reference.services import Services

_ADDRESS = "https://example.com"
_TEXT = Annotation(Name("builtins", "str"))


@dataclass(frozen=True, slots=True)
class ClientPages:
    """Writes the pages of the clients of an SDK."""

    plan: Plan
    services: Services
    authorization: Authorization

    def pages(self) -> Iterator[Page]:
        """One page for each service, in the order of the configuration."""
        yield from map(self._page, self.plan.clients)

    def _page(self, client: Client) -> Page:
        path, name = client_page(client.class_name), client.class_name
        own = map(_argument, client.constructor.arguments)
        common = (self._setting(one, client) for one in settings("", client.title))
        return Page(
            path,
            code(name),
            plain(f"The client of {client.title}, and Async{name}."),
            sections=(
                self._made(client),
                self.authorization.of_client(client, path),
                Section(plain("Arguments"), entries=tuple(own)),
                Section(plain("Arguments of all clients"), entries=tuple(common)),
                *self.services.lacking(client, path),
            ),
        )

    def _made(self, client: Client) -> Section:
        """A client from the environment, with explicit arguments, and an asynchronous one."""
        name = client.class_name
        head = f"from {self.plan.package} import {name}\n\n"
        address = self.services.clients.address(client)
        given = [(one, _example(one, address)) for one in needed(client)]
        parts = [
            exported(client, address),
            block("python", f"{head}client = {name}()"),
            plain("The same with explicit arguments:"),
            block("python", head + laid_out(f"client = {name}", _named(given), "", 0)),
            spoken(
                f"`Async{name}` takes the same, and its calls are awaited; "
                "`async with` closes it, as `with` closes this one."
            ),
        ]
        return Section(plain("Make one"), joined((one for one in parts if one.source), "\n\n"))

    def _setting(self, one: Setting, client: Client) -> Entry:
        """An argument that all clients have, with the default of this one."""
        default = self._default(one.name, client) or one.otherwise
        kind = " | ".join(part.text for part in one.annotation.members if part.text != "None")
        facts = (plain("by name"), joined([plain("default"), code(default)], " "))
        return Entry(
            code(one.name), anchor("argument", one.name), code(kind), facts, spoken(one.doc)
        )

    def _default(self, name: str, client: Client) -> str:
        """The default that the table of a variant has, if it has one."""
        own = self.services.clients.table(client)
        for table in (own, self.services.clients.followed(own)):
            value = dict(table.table.keywords).get(name) if table else None
            if name in ("retry", "unsupported") and isinstance(value, Literal):
                return value.text
        return ""


def needed(client: Client) -> list[ClientArgument]:
    """The arguments without which no call is made: a credential, and what of the address is open."""
    arguments = client.constructor.arguments
    paths = {
        str(part.value)
        for _, value in client.constructor.parameters
        if isinstance(value, Call) and value.function.name == "setting"
        for part in value.arguments
        if isinstance(part, Literal)
    }
    found = [one for one in arguments if one.name in paths]
    for index, one in enumerate(arguments):
        if one.keyword == "credential":
            found.append(one)
            second = arguments[index + 1] if one.annotation == _TEXT else None
            found += [second] if second and not second.keyword else []
        elif one.keyword == "base_url":
            found += _open(one, arguments)
    return [one for one in arguments if one in found]


def _open(one: ClientArgument, arguments: tuple[ClientArgument, ...]) -> list[ClientArgument]:
    """What callers have to say of the address."""
    value = one.value
    if not isinstance(value, Call):
        return []
    if value.function.name == "setting":
        return [] if value.keywords else [one]
    parts = dict(value.keywords)
    return [part for part in arguments if _is_open(parts.get(part.name))]


def _is_open(value: Expression | None) -> bool:
    """Whether a part of an address has no default."""
    return isinstance(value, Items) and value.items[-1] == Literal(None)


def exported(client: Client, address: str) -> Markup:
    """The lines of a shell that set the variables of what is needed; `address` is the client's template."""
    named = (one for one in needed(client) if one.variable)
    lines = [f'export {one.variable}="{_example(one, address)}"' for one in named]
    return block("bash", "\n".join(lines)) if lines else Markup("")


def _example(one: ClientArgument, address: str) -> str:
    """A value to be replaced; what an address begins with is the beginning of one."""
    begins = one.keyword == "base_url" or address.startswith(f"{{{one.name}}}")
    return _ADDRESS if begins else f"your-{one.name.replace('_', '-')}"


def _named(given: list[tuple[ClientArgument, str]]) -> list[tuple[str, str]]:
    return [(one.name, value) for one, value in given]


def _argument(one: ClientArgument) -> Entry:
    """An argument that the spec or the configuration has made."""
    facts = [plain("by name")] if one.keyword_only else []
    if one.variable:
        facts.append(joined([plain("variable"), code(one.variable)], " "))
    # The variable is a fact, whatever comes after it.
    text = one.doc.replace(f"; else the environment variable {one.variable}", "")
    name = anchor("argument", one.name)
    return Entry(code(one.name), name, code(one.annotation.text), tuple(facts), spoken(text))
