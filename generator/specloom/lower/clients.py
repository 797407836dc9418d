"""Variants as client classes and as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import ANONYMOUS, Api, Bound, Security, Server, VariantApi
from specloom.api.path_templates import with_names
from specloom.config.values import Calls, VariantConfig
from specloom.diagnostics import Report
from specloom.lower import identifiers
from specloom.lower.arguments import ArgumentLowering
from specloom.lower.client_options import ClientOptions, check_options
from specloom.lower.constructors import ConstructorLowering
from specloom.lower.credentials import Credential, Credentials, Rule
from specloom.lower.pages import PageLowering
from specloom.lower.tables import (
    constant_rows,
    idempotency_rows,
    lacking_rows,
    operation_rows,
    option_row,
    vocabulary,
)
from specloom.lower.webhooks import secret_argument, secret_variable
from specloom.plan.annotations import NONE, Name
from specloom.plan.expressions import Call, Expression, Items, Table, local, names_of
from specloom.plan.imports import imports
from specloom.plan.literals import Literal, Value
from specloom.plan.nodes import (
    Client,
    ClientBase,
    ClientImports,
    Constructor,
    Variant,
)
from specloom.wire.constants import Constant, sent_constants
from specloom.wire.difference import Difference
from specloom.wire.words import variant_words

_CLASSES = {
    "api-key": "Auth",
    "basic": "BasicAuth",
    "bearer": "BearerAuth",
    "client": "ClientAuth",
    "token": "BearerAuth",
}
_HEADER = (Name("httpx2", "Client", "httpx2"),)
_RUNTIME = (
    *("ClientOptions", "DEFAULT_LIMITS", "DEFAULT_TIMEOUT", "Limits"),
    *("HeaderValues", "QueryValues", "Retry", "Timeout", "Unsupported"),
)
_HELPED = ("AsyncCore", "AsyncVerb", "SyncCore", "Verb")


#: The keywords of a variant's table for what is sent always, by place.
_ROWS = {"query": "query", "header": "headers"}


@dataclass(frozen=True, slots=True)
class VariantLowering:
    """Lowers one variant of an API. `spec_variant` is the variant whose spec it has: itself, mostly."""

    api: Api
    about: VariantApi
    spec_variant: str
    config: VariantConfig
    differences: tuple[Difference, ...]
    calls: Calls
    #: By operation, how pages follow where that is not as for the first variant.
    paging: Mapping[str, Call]

    @classmethod
    def of(
        cls,
        api: Api,
        config: VariantConfig,
        differences: tuple[Difference, ...],
        calls: Calls,
        pages: PageLowering,
    ) -> VariantLowering:
        """The lowering of a variant, which has a spec of its own or is like one that has."""
        spec_variant = config.like or config.name
        about = next(variant for variant in api.variants if variant.name == spec_variant)
        if config.like:
            server = Server.of(config.base_url, {}) if config.base_url else about.server
            security = about.security
            if config.auth:
                named = ((Security.configured(kind),) for kind in config.auth)
                security = ANONYMOUS if config.auth == ("none",) else tuple(named)
            about = replace(
                about, name=config.name, title=config.title, server=server, security=security
            )
        own = tuple(one for one in differences if one.variant == spec_variant)
        paging = pages.rows(api, spec_variant)
        return cls(api, about, spec_variant, config, own, calls, paging)

    @property
    def _module(self) -> str:
        return identifiers.module(self.about.name)

    @property
    def _constant(self) -> str:
        return identifiers.constant(self.about.name)

    def client(self, base: Constructor | None, like: str) -> Client:
        """The client class.

        Args:
            base: The constructor of a base class, if there is one.
            like: The class that the client is like, if it is.
        """
        shared = base is not None and _alike(base, self.constructor(shared=True))
        return Client(
            self.config.client,
            self.about.title,
            self._constant,
            "variants." + self._module,
            self.constructor(),
            Literal(self.config.env),
            base_name(like or self.config.client) if shared else "",
            like if shared else "",
            self.credentials.text,
            self.credentials.planned,
        )

    def constructor(self, *, shared: bool = False) -> Constructor:
        """What the client passes on; a `shared` one names neither the variant nor its variables."""
        env, options = self.config.env, ClientOptions(self.config.options)
        arguments = ArgumentLowering(self.about, self.credentials, env, shared, options)
        bound = _bound(self.api, self.spec_variant)
        further = tuple(secret_argument(self.api, self.spec_variant, env))
        return ConstructorLowering(
            arguments, tuple(self._constants()), bound, further
        ).constructor()

    def check(self, report: Report) -> None:
        """Report options of the configuration that the client cannot have."""
        alone = replace(self, config=replace(self.config, options=()))
        own = {one.name: one for one in alone.constructor().arguments}
        constants = {
            (one.place, one.wire): identifiers.setting(one.name) for one in self._constants()
        }
        for option in self.config.options:
            own.pop(constants.get((option.place, option.target), ""), None)
        check_options(
            self.config.options,
            own,
            [one.wire for one in _bound(self.api, self.spec_variant)],
            report,
        )

    def variant(self) -> Variant:
        """The table of what is different for this variant."""
        table = self._alike() if self.config.like else self._own()
        spec_variant = (
            identifiers.module(self.spec_variant),
            identifiers.constant(self.spec_variant),
        )
        return Variant(
            self._module,
            self._constant,
            self.about.title,
            table,
            imports(table.names, ".."),
            spec_variant if self.config.like else None,
        )

    def _alike(self) -> Call:
        spec_variant = local(identifiers.constant(self.spec_variant))
        # The secret of a client is nothing for the token server of the service that it is like.
        clients = any(one.security.kind == "client" for one in self.credentials.known)
        ways = self._ways() if self.config.auth or clients else []
        function = Name("dataclasses", "replace")
        always = ((place, self._always(place)) for place in _ROWS if _added(self, place))
        named = (
            *self._named(),
            *_insisting(self.config),
            *((_ROWS[p], rows) for p, rows in always),
        )
        return Call(function, (spec_variant,), (*named, *ways), tall=True)

    def _own(self) -> Call:
        words = variant_words(self.api, self.spec_variant)
        operations = operation_rows(self.differences, words, self.paging)
        spelled = vocabulary(words, operations)
        tables: tuple[tuple[str, Items | Table], ...] = (
            *((keyword, self._always(place)) for place, keyword in _ROWS.items()),
            ("lacks", lacking_rows(self.differences, (o.name for o in self.api.operations))),
            ("operations", operations),
        )
        filled = ((keyword, table) for keyword, table in tables if table != type(table)(()))
        version = self.about.version
        rows = idempotency_rows(self.api, self.spec_variant, self.calls.idempotency_header)
        calling: tuple[tuple[str, Expression, bool], ...] = (
            ("document", Literal(version), bool(version)),
            *((keyword, value, True) for keyword, value in _insisting(self.config)),
            ("retry", Literal(self.calls.retry), self.calls.retry != "idempotent"),
            ("idempotency", rows, bool(rows.entries)),
            *((("words", spelled, True),) if spelled else ()),
        )
        said = ((keyword, value) for keyword, value, needed in calling if needed)
        named = (*self._named(), *said)
        return Call(Name("runtime", "Variant"), (), (*named, *self._ways(), *filled), tall=True)

    def _always(self, place: str) -> Items:
        """The parameters of a place that are sent always, or if the client is given one."""
        constants = sent_constants(self.api, self.spec_variant)
        own = [o.name for o in self.api.operations if self.spec_variant in o.variants]
        rows = constant_rows(constants, place, own)
        return Items((*rows.items, *map(option_row, _added(self, place))))

    def _named(self) -> tuple[tuple[str, Expression], ...]:
        secret = secret_variable(self.api, self.spec_variant, self.config.env)
        return (
            ("name", Literal(self.about.name)),
            ("base_url", Literal(_base_url(self.about))),
            *((("webhooks", secret),) if secret else ()),
        )

    @property
    def credentials(self) -> Credentials:
        """The credentials of the client, and which operations take which."""
        names = [identifiers.setting(one.name) for one in self._constants() if one.overridable]
        return Credentials.of(self.api, self.about, self.config, names)

    def _ways(self) -> list[tuple[str, Expression]]:
        """How credentials are sent, by keyword of the table."""
        found = self.credentials
        if found.single or not found.known:
            auth = _auth(found.single) if found.single else Call(Name("runtime", "Auth"))
            return [("auth", auth)]
        auths = Table(tuple((one.arguments[0], _auth(one)) for one in found.known))
        return [
            ("auths", auths),
            (
                "security",
                Items((*map(_secured, found.rules[:-1]), _secured(found.usual, last=True))),
            ),
        ]

    def _constants(self) -> list[Constant]:
        return sorted(
            sent_constants(self.api, self.spec_variant),
            key=lambda constant: (constant.place, constant.wire),
        )


def _added(variant: VariantLowering, place: str) -> list[str]:
    """What only options of the configuration send in a place."""
    sent = sent_constants(variant.api, variant.spec_variant)
    known = [one.wire for one in sent if one.place == place]
    options = (one.target for one in variant.config.options if one.place == place)
    return [wire for wire in options if wire not in known]


def _bound(api: Api, variant: str) -> tuple[Bound, ...]:
    """The parameters of a variant's paths that are elsewhere for callers."""
    uses = (use for operation in api.operations for use in operation.uses)
    return tuple(one for use in uses if use.variant == variant for one in use.bound)


def _base_url(about: VariantApi) -> str:
    """The address, with the names of the arguments in its braces."""
    names = dict(about.server.names)
    return with_names(
        about.server.url, lambda name: identifiers.setting(name) if name in names else name
    )


def credential_notes(variants: Iterable[VariantLowering]) -> dict[str, str]:
    """By operation, what is said of its credentials if they are not the usual ones of the client."""
    found: dict[str, dict[str, str]] = {}
    own = [one for one in variants if not one.config.like]
    alone = len(own) == 1
    for one in own:
        for rule in one.credentials.rules[:-1]:
            for name in rule.operations:
                found.setdefault(name, {})[one.about.title] = rule.text
    return {
        name: ". ".join(
            f"Takes {text}" if alone else f"{title} takes {text}" for title, text in texts.items()
        )
        for name, texts in found.items()
    }


def lower_clients(
    variants: Iterable[VariantLowering],
) -> tuple[tuple[Client, ...], tuple[ClientBase, ...]]:
    """The client classes, and the base of each that others are like."""
    lowered = list(variants)
    followed = {one.config.like for one in lowered if one.config.like}
    owners = {one.config.name: one for one in lowered if one.config.name in followed}
    shared = {name: one.constructor(shared=True) for name, one in owners.items()}
    clients = []
    for one in lowered:
        like = owners[one.config.like].config.client if one.config.like else ""
        clients.append(one.client(shared.get(one.config.like or one.config.name), like))
    likes = {client.like for client in clients}
    # A base of one class would be none.
    bases = tuple(
        ClientBase(base_name(one.config.client), one.config.client, shared[name])
        for name, one in owners.items()
        if one.config.client in likes
    )
    names = {base.class_name for base in bases}
    return tuple(c if c.base in names else replace(c, base="") for c in clients), bases


def base_name(client: str) -> str:
    """The base of a client and of those that are like it, but for what makes the name private."""
    return f"Like{client}"


def _alike(left: Constructor, right: Constructor) -> bool:
    """Whether two constructors are the same but for what is said of their arguments."""
    plain = [
        replace(one, arguments=tuple(replace(a, doc="", variable="") for a in one.arguments))
        for one in (left, right)
    ]
    return plain[0] == plain[1]


def client_imports(
    clients: Iterable[Client], bases: Iterable[ClientBase], *, resources: bool, helpers: bool
) -> ClientImports:
    """What the module of the clients needs; `resources` and `helpers` say whether it has them."""
    made, shared = list(clients), list(bases)
    names = [*_HEADER, *(Name("runtime", name) for name in _RUNTIME)]
    # The helpers are in the base classes otherwise.
    wanted = _HELPED if helpers else ("AsyncClient", "SyncClient")
    names += [Name("runtime", name) for name in wanted]
    names += [Name("typing", name) for name in ("Self", "Unpack")]
    if resources:
        names += [Name("functools", "cached_property"), Name("typing", "TYPE_CHECKING")]
    names += [Name("typing", "ClassVar"), Name("runtime", "Variant")] if shared else []
    constructors = [client.constructor for client in made if not client.base]
    for constructor in (*constructors, *(base.constructor for base in shared)):
        for argument in constructor.arguments:
            names += [*argument.annotation.names, *names_of(argument.value or NONE)]
        names += [name for _, value in constructor.parameters for name in names_of(value)]
    variants = sorted((client.module, client.constant) for client in made)
    return ClientImports(imports(names, "."), tuple(variants))


def _insisting(config: VariantConfig) -> list[tuple[str, Expression]]:
    sends = config.unsupported != "refuse"
    return [("unsupported", Literal(config.unsupported))] if sends else []


def _secured(rule: Rule, *, last: bool = False) -> Call:
    # What no other rule covers, an operation of another variant say, is covered by the last.
    limited = () if last else (("under", Literal(rule.under)),)
    return Call(Name("runtime", "Secured"), (Literal(rule.choices),), limited)


def _auth(credential: Credential) -> Call:
    security, others = credential.security, credential.arguments[1:]
    given: list[tuple[str, Value]] = []
    if security.kind == "api-key":
        given = [(security.place, security.wire)]
    elif security.kind == "token":
        given = [("scope", security.scope)]
    elif security.kind == "client":
        texts = (("url", security.token_url), ("scope", security.scope))
        given = [(key, text) for key, text in texts if text]
    if others and not credential.plain:
        given.append(("others", others))
    return Call(
        Name("runtime", _CLASSES[security.kind]),
        keywords=tuple(((k, Literal(v)) for k, v in given)),
    )
