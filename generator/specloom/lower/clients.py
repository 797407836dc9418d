"""Variants as client classes and as tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from specloom.api.model import Api, Security, Server, VariantApi
from specloom.config.values import VariantConfig
from specloom.lower import identifiers
from specloom.lower.arguments import WAYS, ArgumentLowering
from specloom.lower.directions import Types
from specloom.lower.wire import Fixed, cover, fixed_parameters, wire_tables
from specloom.plan.annotations import NONE, Name, builtin
from specloom.plan.expressions import Call, Expression, Items, names_of
from specloom.plan.imports import imports
from specloom.plan.literals import Literal
from specloom.plan.nodes import Client, ClientArgument, ClientImports, Variant

_HEADER = (Name("collections.abc", "Mapping"), Name("httpx2", "Client", "httpx2"))
_RUNTIME = ("DEFAULT_TIMEOUT", "AsyncClient", "SyncClient", "Timeout", "Unsupported")


@dataclass(frozen=True, slots=True)
class VariantLowering:
    """Lowers one variant of an API. `twin` is the variant whose spec it has: itself, mostly."""

    api: Api
    about: VariantApi
    twin: str
    config: VariantConfig
    types: Types

    @classmethod
    def of(cls, api: Api, config: VariantConfig, types: Types) -> VariantLowering:
        """The lowering of a variant, which has a spec of its own or is like one that has."""
        twin = config.like or config.name
        about = next(variant for variant in api.variants if variant.name == twin)
        if config.like:
            server = Server.of(config.base_url, {}) if config.base_url else about.server
            configured = tuple(Security.configured(kind) for kind in config.auth)
            security = configured or about.security
            about = replace(
                about, name=config.name, title=config.title, server=server, security=security
            )
        return cls(api, about, twin, config, types)

    @property
    def _module(self) -> str:
        return identifiers.module(self.about.name)

    @property
    def _constant(self) -> str:
        return identifiers.constant(self.about.name)

    def client(self) -> Client:
        """The client class."""
        overridable = [fixed for fixed in self._fixed() if fixed.overridable]
        parameters = tuple((Literal(f.wire), identifiers.argument(f.name)) for f in overridable)
        arguments = ArgumentLowering(self.about, self.config.env).arguments()
        arguments += [
            ClientArgument(
                identifiers.argument(fixed.name),
                builtin("str"),
                f"The `{fixed.wire}` of every request; {fixed.value} unless given.",
            )
            for fixed in overridable
        ]
        return Client(
            self.config.client,
            self.about.title,
            self._constant,
            "variants." + self._module,
            tuple(arguments),
            parameters,
        )

    def _base_url(self) -> str:
        """The address, with the names of the arguments in its braces."""
        names = dict(self.about.server.names)
        return re.sub(
            r"\{([^{}]+)\}",
            lambda m: "{" + identifiers.argument(m[1]) + "}" if m[1] in names else m[0],
            self.about.server.url,
        )

    def variant(self) -> Variant:
        """The table of what is different for this variant."""
        return self._alike() if self.config.like else self._own()

    def _alike(self) -> Variant:
        settings = [*self._place(), *(self._ways() if self.config.auth else [])]
        twin = (identifiers.module(self.twin), identifiers.constant(self.twin))
        return self._made(settings, twin)

    def _own(self) -> Variant:
        tables = wire_tables(self.api, self.types, self.about.name)
        settings = [*self._place(), *self._ways()]
        for place, keyword in (("query", "query"), ("header", "headers")):
            rows = tuple(self._always(fixed) for fixed in self._fixed() if fixed.place == place)
            if rows:
                settings.append((keyword, Items(rows)))
        names = [field.name for field in fields(tables)]
        settings += [(name, Literal(table)) for name in names if (table := getattr(tables, name))]
        return self._made(settings)

    def _made(
        self, settings: list[tuple[str, Expression]], like: tuple[str, str] | None = None
    ) -> Variant:
        needed = [name for _, value in settings for name in names_of(value)]
        needed += [] if like else [Name("runtime", "Variant")]
        return Variant(
            self._module,
            self._constant,
            self.about.title,
            tuple(settings),
            imports(needed, ".."),
            like,
        )

    def _place(self) -> list[tuple[str, Expression]]:
        return [("name", Literal(self.about.name)), ("base_url", Literal(self._base_url()))]

    def _ways(self) -> list[tuple[str, Expression]]:
        """How credentials are sent: keyword of the table and value."""
        return [(way, _auth(s)) for way, s in zip(WAYS, self.about.security, strict=False)]

    def _fixed(self) -> list[Fixed]:
        return sorted(
            fixed_parameters(self.api, self.twin), key=lambda fixed: (fixed.place, fixed.wire)
        )

    def _always(self, fixed: Fixed) -> Call:
        having = fixed_parameters(self.api, self.twin)[fixed]
        mine = [o.name for o in self.api.operations if self.twin in o.variants]
        under = cover(having, mine)
        where: tuple[tuple[str, Expression], ...] = (("under", Literal(under)),) if under else ()
        given = (Literal(fixed.wire), Literal(fixed.value))
        return Call(Name("runtime", "Always"), given, where)


def client_imports(clients: Iterable[Client], *, resources: bool) -> ClientImports:
    """What the module of the clients needs; `resources` says whether a client has any."""
    made = list(clients)
    names = [*_HEADER, *(Name("runtime", name) for name in _RUNTIME)]
    if resources:
        names += [Name("functools", "cached_property"), Name("typing", "TYPE_CHECKING")]
    for client in made:
        for argument in client.arguments:
            names += [*argument.annotation.names, *names_of(argument.value or NONE)]
    variants = sorted((client.module, client.constant) for client in made)
    return ClientImports(imports(names, "."), tuple(variants))


def _auth(security: Security) -> Call:
    if security.kind == "token":
        scope = ("scope", Literal(security.scope))
        return Call(Name("runtime", "TokenAuth"), keywords=(scope,))
    if security.kind == "api-key":
        header = ("header", Literal(security.header))
        return Call(Name("runtime", "ApiKeyAuth"), keywords=(header,))
    return Call(Name("runtime", "BearerAuth" if security.kind == "bearer" else "NoAuth"))
