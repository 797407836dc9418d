"""The arguments of a client: where the service is, and who is calling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from specloom.api.model import VariantApi
from specloom.api.names import snake
from specloom.lower import identifiers
from specloom.plan.annotations import Name, builtin, named
from specloom.plan.expressions import Call, Expression, Items, Sum, local
from specloom.plan.literals import Literal
from specloom.plan.nodes import ClientArgument
from specloom.prose.sentences import line

#: What a variant's table calls the ways in which a credential is sent, the usual one first.
WAYS = ("auth", "alternative")
# What every client has.
_SETTINGS = (
    *("headers", "http_client", "limits", "max_retries", "strict", "timeout", "unsupported"),
)
#: Where a client that shares its constructor with others has its table, and its environment.
TABLE = local("_variant", "self")
ENVIRONMENT = local("_environment", "self")


@dataclass(frozen=True, slots=True)
class ArgumentLowering:
    """Lowers server and credentials of a variant; `env` begins the names of variables.

    What is `shared` names neither the variant nor its variables: it asks the client for both.
    """

    about: VariantApi
    env: str
    shared: bool = False

    @property
    def table(self) -> Name:
        """The table of the variant."""
        return TABLE if self.shared else local(f"_{identifiers.constant(self.about.name)}")

    def _of_table(self, name: str) -> Name:
        return local(name, self.table.text)

    def _variable(self, name: str) -> Expression:
        """The environment variable of an argument."""
        if self.shared:
            return Sum(ENVIRONMENT, Literal(f"_{name.upper()}"))
        return Literal(f"{self.env}_{name.upper()}")

    def arguments(self) -> list[ClientArgument]:
        """The server first where callers have to name it, the credential first where they need not."""
        server = self._server()
        key = self._credential()
        return [*server, *key] if self.about.server.names else [*key, *server]

    def _server(self) -> list[ClientArgument]:
        names, url = self.about.server.names, self.about.server.url
        whole = len(names) == 1 and url == "{" + names[0][0] + "}"
        name = identifiers.argument(names[0][0]) if whole else "base_url"
        own = self._of_table("base_url")
        given = (local(name), Literal(name), self._variable(name))
        default = (("default", own),) if url.startswith("http") else ()
        value = Call(Name("runtime", "setting"), given, default)
        if names and not whole:
            parts = tuple(self._part(*one) for one in names)
            value = Call(Name("runtime", "address"), (own, given[0], given[2]), parts)
        declared = f"Where the service is; else the environment variable {self.env}_{name.upper()}."
        base = ClientArgument(name, builtin("str"), declared, "base_url", value)
        others = [self._part_argument(*one) for one in names] if not whole else []
        return [*others, base]

    def _part(self, name: str, default: str) -> tuple[str, Expression]:
        argument = identifiers.argument(name)
        given = (local(argument), self._variable(argument), Literal(default or None))
        return argument, Items(given)

    def _part_argument(self, name: str, default: str) -> ClientArgument:
        argument = identifiers.argument(name)
        variable = f"{self.env}_{argument.upper()}"
        otherwise = f", else {line(default)}" if default else ""
        text = f"Part of the address; else the environment variable {variable}{otherwise}."
        return ClientArgument(argument, builtin("str"), text)

    def of_paths(self, wire: str, taken: Sequence[str]) -> tuple[ClientArgument, Expression]:
        """The argument for a parameter of the variant's paths, and its value."""
        name = identifiers.unique(identifiers.argument(snake(wire)), (*taken, *_SETTINGS))
        variable = f"{self.env}_{name.upper()}"
        text = f"The `{wire}` of the paths; else the environment variable {variable}."
        value = Call(Name("runtime", "setting"), (local(name), Literal(name), self._variable(name)))
        return ClientArgument(name, builtin("str"), text), value

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
        declared = f"{what}; else the environment variable {self.env}_{name.upper()}."
        return ClientArgument(name, named("runtime", "Credential"), declared, keyword, value)

    def _setting(self, kind: str) -> Call:
        return Call(Name("runtime", "setting"), self._given(kind))

    def _choice(self, kind: str, way: str) -> Items:
        return Items((*self._given(kind), self._of_table(way)))

    def _given(self, kind: str) -> tuple[Expression, ...]:
        """The argument, its name, and the environment variable that stands for it."""
        name = _secret_name(kind)
        return local(name), Literal(name), self._variable(name)


def _secret_name(kind: str) -> str:
    return "credential" if kind == "token" else "api_key"
