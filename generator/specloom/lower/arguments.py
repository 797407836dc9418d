"""The arguments of a client: where the service is, and who is calling."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import VariantApi
from specloom.lower import identifiers
from specloom.plan.annotations import Name, builtin, named
from specloom.plan.expressions import Call, Expression, Items, local
from specloom.plan.literals import Literal
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
        own = local("base_url", f"_{self._constant}")
        given = (local(name), Literal(name), Literal(variable))
        default = (("default", own),) if url.startswith("http") else ()
        value = Call(Name("runtime", "setting"), given, default)
        if names and not whole:
            parts = tuple(self._part(*one) for one in names)
            value = Call(Name("runtime", "address"), (own, given[0], given[2]), parts)
        told = f"Where the service is; else the environment variable {variable}."
        base = ClientArgument(name, builtin("str"), told, "base_url", value)
        others = [self._part_argument(*one) for one in names] if not whole else []
        return [*others, base]

    def _part(self, name: str, default: str) -> tuple[str, Expression]:
        argument = identifiers.argument(name)
        variable = f"{self.env}_{argument.upper()}"
        return argument, Items((local(argument), Literal(variable), Literal(default or None)))

    def _part_argument(self, name: str, default: str) -> ClientArgument:
        argument = identifiers.argument(name)
        variable = f"{self.env}_{argument.upper()}"
        otherwise = f", else {line(default)}" if default else ""
        text = f"Part of the address; else the environment variable {variable}{otherwise}."
        return ClientArgument(argument, builtin("str"), text)

    def _credential(self) -> list[ClientArgument]:
        kinds = [security.kind for security in self.about.security if security.kind != "none"]
        if len(kinds) < len(WAYS):
            return [self._secret(kind, "credential", self._setting(kind)) for kind in kinds]
        choices = tuple(self._choice(kind, way) for kind, way in zip(kinds, WAYS, strict=True))
        first, second = kinds
        return [
            self._secret(first, "credential", Call(Name("runtime", "either"), choices)),
            self._secret(second, "", None),
        ]

    def _secret(self, kind: str, keyword: str, value: Call | None) -> ClientArgument:
        name = _secret_name(kind)
        what = "A key, or a function that gives one"
        if kind == "token":
            what = "A token, a function that gives one, or an object with get_token(scope)"
        told = f"{what}; else the environment variable {self._secret_variable(kind)}."
        return ClientArgument(name, named("runtime", "Credential"), told, keyword, value)

    def _secret_variable(self, kind: str) -> str:
        return f"{self.env}_{_secret_name(kind).upper()}"

    def _setting(self, kind: str) -> Call:
        return Call(Name("runtime", "setting"), self._given(kind))

    def _choice(self, kind: str, way: str) -> Items:
        return Items((*self._given(kind), local(way, f"_{self._constant}")))

    def _given(self, kind: str) -> tuple[Expression, ...]:
        """The argument, its name, and the environment variable that stands for it."""
        name = _secret_name(kind)
        return local(name), Literal(name), Literal(self._secret_variable(kind))


def _secret_name(kind: str) -> str:
    return "credential" if kind == "token" else "api_key"
