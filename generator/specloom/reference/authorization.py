"""Which credentials calls take on each service, how these are sent, and where clients have them from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.api.declared import Requirements
from specloom.api.model import Api, Operation, VariantApi
from specloom.plan.credentials import ClientCredential, CredentialRule
from specloom.plan.nodes import Client
from specloom.reference.client_variants import ClientVariants
from specloom.reference.curl import variables
from specloom.reference.links import call_page, called, client_page, up
from specloom.reference.markup import NOTHING, Markup, code, item, joined, link, plain
from specloom.reference.pages import Section

TITLE = "Authorization"
_SENT = {"basic": "Authorization: Basic …"}
_BEARER = "Authorization: Bearer …"
_PLACES = {"query": "the query parameter", "cookie": "the cookie"}
_FLOWS = {
    "authorizationCode": "authorization code",
    "clientCredentials": "client credentials",
    "deviceAuthorization": "device authorization",
}
#: So many calls are named of those that take something else than most.
_NAMED = 8


@dataclass(frozen=True, slots=True)
class Authorization:
    """Says what proves who is calling."""

    api: Api
    variants: ClientVariants

    def of_call(self, operation: Operation, clients: Sequence[Client]) -> Section:
        """The credentials of a call, by service."""
        top = up(call_page(operation.name))
        said: dict[tuple[Markup, ...], list[Markup]] = {}
        for client in clients:
            page = f"{top}{client_page(client.class_name)}#{TITLE.lower()}"
            choices = tuple(self._choices(client, operation))
            said.setdefault(choices, []).append(link(plain(client.title), page))
        return Section(
            plain(TITLE),
            joined((_choice(joined(names, ", "), one) for one, names in said.items()), "\n"),
            repeated=True,
        )

    def _choices(self, client: Client, operation: Operation) -> Iterator[Markup]:
        """What a call takes on the service of a client, of which one is enough."""
        about = self._about(client)
        use = next(one for one in operation.uses if one.variant == about.name)
        own = use.declared.requirements
        asked = about.requirements if own is None else own
        choices = rule(client, operation.name).choices
        found = [_together(client, choice, asked, about) for choice in choices if choice]
        if not found:
            yield joined([plain("no credential"), *_left(asked, about)], ", but ")
        elif len(found) < len(choices):
            found.append(plain("nothing"))
        yield from dict.fromkeys(found)

    def _about(self, client: Client) -> VariantApi:
        name = self.variants.variant(client)
        return next(one for one in self.api.variants if one.name == name)

    def of_client(self, client: Client, path: str) -> Section:
        """The credentials of a client, and which calls take which."""
        known = dict.fromkeys(
            one for some in reversed(client.rules) for choice in some.choices for one in choice
        )
        if not known:
            return Section(plain(TITLE), plain("No call takes a credential."))
        each = joined((_credential(client, one) for one in known), "\n")
        return Section(plain(TITLE), joined([each, _rules(client, path)], "\n\n"))


def _choice(names: Markup, choices: Sequence[Markup]) -> Markup:
    """An item of some services with what they take, in a list if there is a choice."""
    if len(choices) == 1:
        return joined([Markup("-"), joined([names, *choices], ": ")], " ")
    each = joined((joined([Markup("-"), one], " ") for one in choices), "\n")
    return item([joined([names, plain("one of")], ": "), each])


def rule(client: Client, operation: str) -> CredentialRule:
    """The rule for an operation: the last one has those that no other names."""
    return next((one for one in client.rules if operation in one.operations), client.rules[-1])


def ready(client: Client, operation: str) -> Sequence[ClientCredential]:
    """What a command line sends: the first choice of credentials that callers have at hand."""
    found = [choice for choice in rule(client, operation).choices if choice]
    given = [choice for choice in found if all(one.kind != "client" for one in choice)]
    return next(iter((*given, *found)), ())


def _together(
    client: Client, choice: Sequence[ClientCredential], asked: Requirements, about: VariantApi
) -> Markup:
    """Credentials that go with each other."""
    names = {one.scheme for one in choice}
    fitting = tuple(one for one in asked if names <= {name for name, _ in one})
    found = [_sent(client, one, fitting) for one in choice]
    return joined([*found, *_left(fitting, about)], " and ")


def _left(asked: Requirements, about: VariantApi) -> Iterator[Markup]:
    """What each of some requirements asks for besides, and no client sends."""
    names = [{name for name, _ in one if name in about.unsent} for one in asked]
    for name in sorted(set.intersection(*names) if names else ()):
        yield joined([code(name), plain("which callers send by themselves")], ", ")


def _sent(client: Client, one: ClientCredential, asked: Requirements) -> Markup:
    """How a credential is sent, and where the client has it from."""
    names = joined(map(code, variables(client, one)), " and ")
    scopes = _scopes(one, asked)
    if one.kind == "client":
        what = [plain("with a token of OAuth 2 that the client fetches by"), names]
    elif one.kind == "token":
        kind = f"a token of OAuth 2 ({_flows(one)})" if one.flows else "a token"
        what = [plain("with"), plain(kind), plain("from"), names]
    else:
        what = [plain("from"), names]
    return joined([_header(one), *what, *([scopes] if scopes.source else [])], " ")


def _scopes(one: ClientCredential, asked: Requirements) -> Markup:
    """The scopes that a token needs: all those of a requirement, whichever that is."""
    needed = [dict(some)[one.scheme] for some in asked if one.scheme in dict(some)]
    if not needed or () in needed or one.kind not in ("token", "client"):
        return NOTHING
    each = [joined(map(code, scopes), " and ") for scopes in dict.fromkeys(needed)]
    word = "scope" if len(needed[0]) == 1 else "scopes"
    return joined([plain(f"for the {word}"), joined(each, ", or ")], " ")


def _header(one: ClientCredential) -> Markup:
    """Where a credential is in a request."""
    if one.kind != "api-key":
        return code(_SENT.get(one.kind, _BEARER))
    if one.place == "header":
        return code(f"{one.wire}: …")
    return joined([plain(_PLACES[one.place]), code(one.wire)], " ")


def _flows(one: ClientCredential) -> str:
    return ", ".join(_FLOWS.get(name, name) for name in one.flows)


def _rules(client: Client, path: str) -> Markup:
    """What calls take, those that differ from most first."""
    *others, usual = client.rules
    if not others:
        return joined([plain("Calls take"), Markup(f"{_taken(usual)}.")], " ")
    said = []
    for some in others:
        names = [called(name, path) for name in some.operations[:_NAMED]]
        more = len(some.operations) - len(names)
        names += [plain(f"{more} more")] if more else []
        said.append((_taken(some), joined(names, ", ")))
    said.append((_taken(usual), plain("all other calls")))
    lines = (joined([Markup("-"), joined(one, ": ")], " ") for one in said)
    return joined([plain("Which calls take which:"), joined(lines, "\n")], "\n\n")


def _taken(some: CredentialRule) -> Markup:
    """The choices of a rule, by arguments."""
    each = [
        joined([code(name) for one in choice for name in one.needed], " and ")
        for choice in some.choices
        if choice
    ]
    if not each:
        return plain("no credential")
    nothing = [plain("nothing")] if len(each) < len(some.choices) else []
    return joined([*each, *nothing], ", or ")


def _credential(client: Client, one: ClientCredential) -> Markup:
    """A credential: its arguments, how it is sent, and what the spec says of it."""
    facts = [_header(one)]
    facts += [joined([plain("variable"), code(name)], " ") for name in variables(client, one)]
    facts += [joined([plain("scheme"), code(one.scheme)], " ")] if one.scheme else []
    if one.kind == "client":
        facts.append(plain("a token of OAuth 2 that the client fetches and renews"))
        facts += [joined([plain("from"), code(one.token_url)], " ")] if one.token_url else []
    elif one.kind == "token":
        facts.append(plain(f"a token of OAuth 2 ({_flows(one)})" if one.flows else "a token"))
    facts += [joined([plain("scope"), code(scope)], " ") for scope in one.scope.split()]
    name = joined(map(code, one.needed), " and ")
    return joined([Markup("-"), joined([name, joined(facts, " · ")], ": ")], " ")
