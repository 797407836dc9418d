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
from specloom.plan.nodes import Client, ClientArgument, ClientImports, Variant


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
        parameters = tuple((repr(f.wire), identifiers.argument(f.name)) for f in overridable)
        arguments = ArgumentLowering(self.about, self.config.env).arguments()
        arguments += [
            ClientArgument(
                identifiers.argument(fixed.name),
                "str",
                f"The `{fixed.wire}` of every request; {fixed.value} unless given.",
                "",
                "",
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
        ways = self._ways() if self.config.auth else []
        settings = [("name", repr(self.about.name)), ("base_url", repr(self._base_url()))]
        settings += [(keyword, value) for keyword, value, _ in ways]
        twin = (identifiers.module(self.twin), identifiers.constant(self.twin))
        imports = tuple(sorted({name for _, _, name in ways}))
        return Variant(
            self._module, self._constant, self.about.title, tuple(settings), imports, twin
        )

    def _own(self) -> Variant:
        tables = wire_tables(self.api, self.types, self.about.name)
        ways = self._ways()
        settings = [("name", repr(self.about.name)), ("base_url", repr(self._base_url()))]
        settings += [(keyword, value) for keyword, value, _ in ways]
        for place, keyword in (("query", "query"), ("header", "headers")):
            rows = [self._always(fixed) + "," for fixed in self._fixed() if fixed.place == place]
            if rows:
                settings.append((keyword, f"({''.join(rows)})"))
        names = [field.name for field in fields(tables)]
        settings += [(name, repr(table)) for name in names if (table := getattr(tables, name))]
        always = ["Always"] if any(key in ("query", "headers") for key, _ in settings) else []
        return Variant(
            self._module,
            self._constant,
            self.about.title,
            tuple(settings),
            tuple(sorted({"Variant", *always, *(name for _, _, name in ways)})),
        )

    def _ways(self) -> list[tuple[str, str, str]]:
        """How credentials are sent: keyword of the table, value, and what it needs to import."""
        return [(w, *_auth(s)) for w, s in zip(WAYS, self.about.security, strict=False)]

    def _fixed(self) -> list[Fixed]:
        return sorted(
            fixed_parameters(self.api, self.twin), key=lambda fixed: (fixed.place, fixed.wire)
        )

    def _always(self, fixed: Fixed) -> str:
        having = fixed_parameters(self.api, self.twin)[fixed]
        mine = [o.name for o in self.api.operations if self.twin in o.variants]
        under = cover(having, mine)
        where = f", under={under!r}" if under else ""
        return f"Always({fixed.wire!r}, {fixed.value!r}{where})"


def client_imports(clients: Iterable[Client]) -> ClientImports:
    """What the module of the clients needs."""
    made = list(clients)
    values = " ".join(argument.value for client in made for argument in client.arguments)
    wanted = [name for name in ("address", "either", "setting") if name + "(" in values]
    annotations = {argument.annotation for client in made for argument in client.arguments}
    return ClientImports(
        (
            *("DEFAULT_TIMEOUT", "AsyncClient", "SyncClient", "Timeout", "Unsupported"),
            *(["Credential"] if "Credential" in annotations else []),
            *wanted,
        ),
        tuple(sorted((client.module, client.constant) for client in made)),
    )


def _auth(security: Security) -> tuple[str, str]:
    if security.kind == "token":
        return f"TokenAuth(scope={security.scope!r})", "TokenAuth"
    if security.kind == "api-key":
        return f"ApiKeyAuth(header={security.header!r})", "ApiKeyAuth"
    return ("BearerAuth()", "BearerAuth") if security.kind == "bearer" else ("NoAuth()", "NoAuth")
