"""Variants as client classes and as tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.api.model import Api, Security, Server, VariantApi
from specloom.config import VariantConfig
from specloom.lower import identifiers, prose
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
            security = Security.configured(config.auth) if config.auth else about.security
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
        arguments = self._server_arguments()
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

    def _server_arguments(self) -> list[ClientArgument]:
        """The server first where callers have to name it, the credential first where they need not."""
        server = self._server()
        key = self._credential()
        return [*server, *key] if self.about.server.names else [*key, *server]

    def _server(self) -> list[ClientArgument]:
        names, url = self.about.server.names, self.about.server.url
        whole = len(names) == 1 and url == "{" + names[0][0] + "}"
        name = identifiers.argument(names[0][0]) if whole else "base_url"
        variable = f"{self.config.env}_{name.upper()}"
        default = f", default=_{self._constant}.base_url" if url.startswith("http") else ""
        value = f"setting({name}, {name!r}, {variable!r}{default})"
        if names and not whole:
            rows = "".join(f", {self._part(*one)}" for one in names)
            value = f"address(_{self._constant}.base_url, {name}, {variable!r}{rows})"
        told = f"Where the service is; else the environment variable {variable}."
        base = ClientArgument(name, "str", told, "base_url", value)
        parts = [self._part_argument(*one) for one in names] if not whole else []
        return [*parts, base]

    def _part(self, name: str, default: str) -> str:
        argument = identifiers.argument(name)
        variable = f"{self.config.env}_{argument.upper()}"
        return f"{argument}=({argument}, {variable!r}, {default or None!r})"

    def _part_argument(self, name: str, default: str) -> ClientArgument:
        argument = identifiers.argument(name)
        variable = f"{self.config.env}_{argument.upper()}"
        otherwise = f", else {prose.clean(default)}" if default else ""
        text = f"Part of the address; else the environment variable {variable}{otherwise}."
        return ClientArgument(argument, "str", text, "", "")

    def _credential(self) -> list[ClientArgument]:
        if self.about.security.kind == "none":
            return []
        name, what = "api_key", "A key, or a function that gives one"
        if self.about.security.kind == "token":
            name = "credential"
            what = "A token, a function that gives one, or an object with get_token(scope)"
        secret = f"{self.config.env}_{name.upper()}"
        value = f"setting({name}, {name!r}, {secret!r})"
        told = f"{what}; else the environment variable {secret}."
        return [ClientArgument(name, "Credential", told, "credential", value)]

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
        auth, auth_import = _auth(self.about.security)
        settings = [("name", repr(self.about.name)), ("base_url", repr(self._base_url()))]
        settings += [("auth", auth)] if self.config.auth else []
        twin = (identifiers.module(self.twin), identifiers.constant(self.twin))
        imports = (auth_import,) if self.config.auth else ()
        return Variant(
            self._module, self._constant, self.about.title, tuple(settings), imports, twin
        )

    def _own(self) -> Variant:
        tables = wire_tables(self.api, self.types, self.about.name)
        auth, auth_import = _auth(self.about.security)
        settings = [("name", repr(self.about.name)), ("base_url", repr(self._base_url()))]
        settings.append(("auth", auth))
        for place, keyword in (("query", "query"), ("header", "headers")):
            rows = [self._always(fixed) + "," for fixed in self._fixed() if fixed.place == place]
            if rows:
                settings.append((keyword, f"({''.join(rows)})"))
        names = ("lacks", "routes", "moves", "bodies", "names", "styles", "fills", "refuses")
        settings += [(name, repr(table)) for name in names if (table := getattr(tables, name))]
        always = ["Always"] if any(key in ("query", "headers") for key, _ in settings) else []
        return Variant(
            self._module,
            self._constant,
            self.about.title,
            tuple(settings),
            tuple(sorted([auth_import, "Variant", *always])),
        )

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
    wanted = [name for name in ("address", "setting") if name + "(" in values]
    annotations = {argument.annotation for client in made for argument in client.arguments}
    return ClientImports(
        ("DEFAULT_TIMEOUT", "AsyncClient", "SyncClient", *wanted),
        (*(["Credential"] if "Credential" in annotations else []), "Timeout", "Unsupported"),
        tuple(sorted((client.module, client.constant) for client in made)),
    )


def _auth(security: Security) -> tuple[str, str]:
    if security.kind == "token":
        return f"TokenAuth(scope={security.scope!r})", "TokenAuth"
    if security.kind == "api-key":
        return f"ApiKeyAuth(header={security.header!r})", "ApiKeyAuth"
    return ("BearerAuth()", "BearerAuth") if security.kind == "bearer" else ("NoAuth()", "NoAuth")
