"""Security schemes and requirements: what callers prove who they are with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from urllib.parse import urljoin

from specloom.api.model import ANONYMOUS, Choices, Security, Server
from specloom.diagnostics import NOWHERE, Report, Source
from specloom.parse import getters
from specloom.read.document import Object
from specloom.read.inventory import METHODS

_PLACES = ("header", "query", "cookie")
# How a scheme that clients do not carry out can be left to the HTTP client.
_CLIENTS = {
    "mutualTLS": "Callers pass http_client=httpx2.Client(verify=…), with their certificate.",
    "digest": "Callers pass http_client=httpx2.Client(auth=httpx2.DigestAuth(…)).",
}
_OTHERWISE = (
    "Callers send it by `headers` or `http_client`; or choose by `auth` in the configuration."
)
_READY = 'Write auth = "token" in the configuration if that is what is meant.'
# Credentials of which one is as good as another with the same name, wherever it is sent.
_ALIKE = ("api-key", "token")
# A requirement with more schemes has one way to meet each.
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Scheme:
    """A scheme of the document: the ways to meet it, if any, and what the client does not do."""

    ways: tuple[Security, ...]
    problem: str = ""
    hint: str = ""
    source: Source = NOWHERE


_UNDEFINED = _Scheme((), "undefined")


@dataclass(frozen=True, slots=True)
class SecurityParser:
    """Parses requirements; `default` is that of operations without their own."""

    root: Object
    configured: Choices
    unrequired: Choices
    schemes: Mapping[str, _Scheme]
    report: Report
    reported: list[str] = field(default_factory=list)

    @classmethod
    def of(
        cls, root: Object, auth: tuple[str, ...], server: Server, report: Report
    ) -> SecurityParser:
        """The parser for a document.

        Args:
            root: The document, in normal form.
            auth: Kinds of credentials where the configuration chooses, whatever the document says.
            server: Where the service is, which a token URL may be relative to.
            report: Gets what a client cannot do by itself.
        """
        section = getters.mapping(root, "components", report)
        nodes = getters.entries(getters.mapping(section, "securitySchemes", report), report)
        scopes = _scopes(root, report)
        schemes = {
            name: _scheme(name, node, scopes.get(name, []), server, report) for name, node in nodes
        }
        known = [way for n in scopes if n in schemes for way in schemes[n].ways]
        fitting = {way.kind: way for way in reversed(known)}
        chosen = tuple((fitting.get(kind) or Security.configured(kind),) for kind in auth)
        configured = ANONYMOUS if auth == ("none",) else chosen
        unrequired = () if scopes or auth or _speaks(root) else _optional(schemes)
        if unrequired:
            message = f"no operation requires {', '.join(schemes)}: sent if there is a credential"
            hint = "Add `security` by an overlay, or choose by `auth` in the configuration."
            report.note("SL353", message, root.source.at("components", "securitySchemes"), hint)
        return cls(root, configured, unrequired, schemes, report)

    @property
    def default(self) -> Choices:
        """What operations without a requirement of their own take."""
        return self.configured or self.unrequired or self._choices(self.root)

    @property
    def unsent(self) -> tuple[str, ...]:
        """The schemes that clients do not carry out, unless the configuration chooses."""
        names = (name for name, one in self.schemes.items() if not one.ways)
        return () if self.configured else tuple(sorted(names))

    def operation(self, node: Object) -> Choices | None:
        """What an operation takes, if that is not the default."""
        if self.configured or "security" not in node:
            return None
        found = self._choices(node)
        return None if found == self.default else found

    def _choices(self, node: Object) -> Choices:
        requirements = list(getters.mappings(node, "security", self.report))
        for requirement in requirements:
            self._check(requirement)
        known = [[self.schemes.get(n, _UNDEFINED) for n in sorted(r)] for r in requirements]
        if all(any(scheme.problem for scheme in schemes) for schemes in known):
            for name in dict.fromkeys(name for requirement in requirements for name in requirement):
                self._warn(name)
        complete = [schemes for schemes in known if all(scheme.ways for scheme in schemes)]
        found = [choice for schemes in complete or known for choice in _ways(schemes)]
        return tuple(_without_repetition(found)) or ANONYMOUS

    def _check(self, requirement: Object) -> None:
        for name in requirement:
            if name not in self.schemes and name not in self.reported:
                self.reported.append(name)
                message = f"undefined security scheme {name!r}: nothing is sent for it"
                hint = f"Defined schemes: {', '.join(sorted(self.schemes)) or 'none'}."
                self.report.warning("SL321", message, requirement.source.at(name), hint)

    def _warn(self, name: str) -> None:
        """Report once what callers have to do where no other choice spares them."""
        scheme = self.schemes.get(name)
        if scheme and scheme.problem and name not in self.reported:
            self.reported.append(name)
            self.report.warning("SL322", scheme.problem, scheme.source, scheme.hint)


def _speaks(root: Object) -> bool:
    """Whether an operation says that it takes nothing."""
    paths = root.get("paths")
    items = paths.values() if isinstance(paths, Object) else ()
    nodes = (item.get(method) for item in items if isinstance(item, Object) for method in METHODS)
    return any(isinstance(node, Object) and "security" in node for node in nodes)


def _optional(schemes: Mapping[str, _Scheme]) -> Choices:
    """Nothing, or any of the schemes."""
    found = [choice for scheme in schemes.values() for choice in _ways([scheme]) if choice]
    return ((), *_without_repetition(found)) if found else ()


def _scopes(root: Object, report: Report) -> dict[str, list[str]]:
    """The scopes that requirements ask for, by the schemes that are used, the document's first."""
    paths = getters.mapping(root, "paths", report)
    nodes = [item.get(method) for _, item in getters.entries(paths, report) for method in METHODS]
    found: dict[str, list[str]] = {}
    for node in (root, *nodes):
        for requirement in (
            getters.mappings(node, "security", report) if isinstance(node, Object) else ()
        ):
            for name in requirement:
                wanted = getters.sequence(requirement, name, report)
                found.setdefault(name, []).extend(map(str, wanted))
    return found


def _scheme(name: str, node: Object, scopes: list[str], server: Server, report: Report) -> _Scheme:
    kind = getters.text(node, "type", report)
    method = getters.text(node, "scheme", report).lower() if kind == "http" else ""
    place, wire = (getters.text(node, key, report) for key in ("in", "name"))
    if method in ("bearer", "basic"):
        return _Scheme((Security(method, name=name),))
    if kind == "apiKey" and place in _PLACES and wire:
        return _Scheme((Security("api-key", wire, place=place, name=name),))
    if kind in ("oauth2", "openIdConnect"):
        return _oauth(name, node, scopes, server, report)
    says = " ".join(word for word in (kind, method) if word)
    message = f"security scheme {name!r} ({says}) is left to the caller: nothing is sent for it"
    return _Scheme((), message, _CLIENTS.get(method or kind, _OTHERWISE), node.source)


def _oauth(name: str, node: Object, scopes: list[str], server: Server, report: Report) -> _Scheme:
    flows = dict(getters.entries(getters.mapping(node, "flows", report), report))
    declared = {
        flow: list(getters.mapping(found, "scopes", report)) for flow, found in flows.items()
    }
    first = min((scope for some in declared.values() for scope in some), default="")
    token = Security("token", scope=first, name=name, flows=tuple(sorted(flows)))
    flow = flows.get("clientCredentials")
    if flow is None:
        message = f"security scheme {name!r} needs a login elsewhere: callers pass a token"
        return _Scheme((token,), message, _READY, node.source)
    wanted = sorted({scope for scope in scopes if scope in declared["clientCredentials"]})
    url = urljoin(server.url, getters.text(flow, "tokenUrl", report))
    url = url if url.startswith(("http://", "https://")) and "{" not in url else ""
    return _Scheme((token, Security("client", "", " ".join(wanted), "", url, name)))


def _ways(schemes: list[_Scheme]) -> Iterator[tuple[Security, ...]]:
    """The combinations of ways to meet all of the schemes.

    One header cannot carry two of them: they are choices, and two tokens are one.
    """
    ways = [scheme.ways for scheme in schemes if scheme.ways]
    for choice in product(*(ways if len(ways) <= _SEVERAL else (some[:1] for some in ways))):
        keys = tuple(way for way in choice if way.kind == "api-key")
        others = {way.kind: way for way in reversed(choice) if way.kind != "api-key"}
        yield from ((*keys, way) for way in reversed(others.values())) if others else (keys,)


def _without_repetition(choices: list[tuple[Security, ...]]) -> Iterator[tuple[Security, ...]]:
    """Choices but for those that are one key in another place of the request, or another token."""
    seen: set[str] = set()
    for choice in dict.fromkeys(choices):
        alone = [f"{one.kind} {one.wire.lower()}" for one in choice if one.kind in _ALIKE]
        if len(choice) > 1 or not seen.issuperset(alone or [""]):
            yield choice
        if len(choice) == 1:
            seen.update(alone)
