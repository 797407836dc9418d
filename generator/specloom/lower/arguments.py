"""The arguments of a client: where the service is, and who is calling."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import VariantApi
from specloom.lower import identifiers
from specloom.plan.nodes import ClientArgument
from specloom.prose.sentences import line

#: What a variant's table calls the ways in which a credential is sent, the usual one first.
WAYS = ("auth", "alternative")


@dataclass(frozen=True, slots=True)
class ArgumentLowering:
    """Lowers server and credentials of a variant; `env` begins the names of variables."""

    about: VariantApi
    env: str

    @property
    def _constant(self) -> str:
        return identifiers.constant(self.about.name)

    def arguments(self) -> list[ClientArgument]:
        """The server first where callers have to name it, the credential first where they need not."""
        server = self._server()
        key = self._credential()
        return [*server, *key] if self.about.server.names else [*key, *server]

    def _server(self) -> list[ClientArgument]:
        names, url = self.about.server.names, self.about.server.url
        whole = len(names) == 1 and url == "{" + names[0][0] + "}"
        name = identifiers.argument(names[0][0]) if whole else "base_url"
        variable = f"{self.env}_{name.upper()}"
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
        variable = f"{self.env}_{argument.upper()}"
        return f"{argument}=({argument}, {variable!r}, {default or None!r})"

    def _part_argument(self, name: str, default: str) -> ClientArgument:
        argument = identifiers.argument(name)
        variable = f"{self.env}_{argument.upper()}"
        otherwise = f", else {line(default)}" if default else ""
        text = f"Part of the address; else the environment variable {variable}{otherwise}."
        return ClientArgument(argument, "str", text, "", "")

    def _credential(self) -> list[ClientArgument]:
        kinds = [security.kind for security in self.about.security if security.kind != "none"]
        if len(kinds) < len(WAYS):
            return [self._secret(kind, "credential", self._setting(kind)) for kind in kinds]
        choices = (self._choice(kind, way) for kind, way in zip(kinds, WAYS, strict=True))
        first, second = kinds
        return [
            self._secret(first, "credential", f"either({', '.join(choices)})"),
            self._secret(second, "", ""),
        ]

    def _secret(self, kind: str, keyword: str, value: str) -> ClientArgument:
        name = _secret_name(kind)
        what = "A key, or a function that gives one"
        if kind == "token":
            what = "A token, a function that gives one, or an object with get_token(scope)"
        told = f"{what}; else the environment variable {self._secret_variable(kind)}."
        return ClientArgument(name, "Credential", told, keyword, value)

    def _secret_variable(self, kind: str) -> str:
        return f"{self.env}_{_secret_name(kind).upper()}"

    def _setting(self, kind: str) -> str:
        name = _secret_name(kind)
        return f"setting({name}, {name!r}, {self._secret_variable(kind)!r})"

    def _choice(self, kind: str, way: str) -> str:
        name = _secret_name(kind)
        return f"({name}, {name!r}, {self._secret_variable(kind)!r}, _{self._constant}.{way})"


def _secret_name(kind: str) -> str:
    return "credential" if kind == "token" else "api_key"
