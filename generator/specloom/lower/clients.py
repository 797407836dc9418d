"""Variants as client classes and as tables."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import Api, Security, VariantApi
from specloom.config import VariantConfig
from specloom.lower import identifiers
from specloom.lower.directions import Types
from specloom.lower.wire import Fixed, cover, fixed_parameters, wire_tables
from specloom.plan.nodes import Client, ClientArgument, Variant


@dataclass(frozen=True, slots=True)
class VariantLowering:
    """Lowers one variant of an API."""

    api: Api
    about: VariantApi
    config: VariantConfig
    types: Types

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
        names = self.about.server.names
        server = identifiers.argument(names[0]) if names else "base_url"
        default = "" if names else f", default={self._constant}.base_url"
        variable = f"{self.config.env}_{server.upper()}"
        told = f"Where the service is; else the environment variable {variable}."
        found = [
            ClientArgument(
                server,
                "str",
                told,
                "base_url",
                f"setting({server}, {server!r}, {variable!r}{default})",
            )
        ]
        if self.about.security.kind == "none":
            return found
        name = "credential" if self.about.security.kind == "token" else "api_key"
        secret = f"{self.config.env}_{name.upper()}"
        what = "A token, a function that gives one, or an object with get_token(scope)"
        key = ClientArgument(
            name,
            "Credential",
            f"{what}; else the environment variable {secret}.",
            "credential",
            f"setting({name}, {name!r}, {secret!r})",
        )
        return [*found, key] if names else [key, *found]

    def variant(self) -> Variant:
        """The table of what is different for this variant."""
        tables = wire_tables(self.api, self.types, self.about.name)
        auth, auth_import = _auth(self.about.security)
        settings = [("name", repr(self.about.name)), ("base_url", repr(self.about.server.url))]
        settings.append(("auth", auth))
        for place, keyword in (("query", "query"), ("header", "headers")):
            rows = [self._always(fixed) + "," for fixed in self._fixed() if fixed.place == place]
            if rows:
                settings.append((keyword, f"({''.join(rows)})"))
        names = ("lacks", "routes", "names", "styles", "fills", "refuses")
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
            fixed_parameters(self.api, self.about.name), key=lambda fixed: (fixed.place, fixed.wire)
        )

    def _always(self, fixed: Fixed) -> str:
        having = fixed_parameters(self.api, self.about.name)[fixed]
        mine = [o.name for o in self.api.operations if self.about.name in o.variants]
        under = cover(having, mine)
        where = f", under={under!r}" if under else ""
        return f"Always({fixed.wire!r}, {fixed.value!r}{where})"


def _auth(security: Security) -> tuple[str, str]:
    if security.kind == "token":
        return f"TokenAuth(scope={security.scope!r})", "TokenAuth"
    if security.kind == "api-key":
        return f"ApiKeyAuth(header={security.header!r})", "ApiKeyAuth"
    return ("BearerAuth()", "BearerAuth") if security.kind == "bearer" else ("NoAuth()", "NoAuth")
