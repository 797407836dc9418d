"""The arguments of a client: where the service is, and who is calling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from specloom.api.model import VariantApi
from specloom.api.names import snake
from specloom.lower import identifiers, reserved
from specloom.lower.client_options import NO_OPTIONS, ClientOptions
from specloom.lower.credentials import Credential, Credentials
from specloom.plan.annotations import Annotation, Name, builtin, named, union
from specloom.plan.expressions import Call, Expression, Items, Sum, local
from specloom.plan.literals import Literal
from specloom.plan.nodes import ClientArgument
from specloom.prose.sentences import line

# What the documentation of a client says of an argument of a plain credential, and of another one.
_SECRETS = {
    "bearer": (
        "A key, or a function that gives one",
        "A key for `{name}`, or a function that gives one",
    ),
    "api-key": (
        "A key, or a function that gives one",
        "The key for the {place} `{wire}`, or a function that gives one",
    ),
    "token": (
        "A token, a function that gives one, or an object with get_token(scope)",
        "A token for `{name}`, a function that gives one, or an object with get_token(scope)",
    ),
}
_PLACES = {"header": "header", "query": "parameter", "cookie": "cookie"}
_PAIRS = {
    "basic": ("The name of a user", "The password of the user"),
    "client": (
        "The id of an OAuth client, for which tokens are fetched and renewed",
        "The secret of the OAuth client",
        "Where tokens are fetched",
        "The scopes that tokens are for, with spaces between",
    ),
}
#: Where a client that shares its constructor with others has its table, and its environment.
TABLE = local("_variant", "self")
ENVIRONMENT = local("_environment", "self")


@dataclass(frozen=True, slots=True)
class ArgumentLowering:
    """Lowers server and credentials of a variant; `env` begins the names of variables.

    What is `shared` names neither the variant nor its variables: it asks the client for both.
    """

    about: VariantApi
    credentials: Credentials
    env: str
    shared: bool = False
    options: ClientOptions = NO_OPTIONS

    @property
    def table(self) -> Name:
        """The table of the variant."""
        return TABLE if self.shared else local(f"_{identifiers.constant(self.about.name)}")

    def _of_table(self, name: str) -> Name:
        return local(name, self.table.text)

    def _own_variable(self, name: str) -> str:
        return f"{self.env}_{name.upper()}"

    def _variable(self, name: str) -> Expression:
        """The environment variable of an argument."""
        own: Expression = Literal(self._own_variable(name))
        if self.shared:
            own = Sum(ENVIRONMENT, Literal(f"_{name.upper()}"))
        return self.options.variable(name, own)

    def arguments(self) -> list[ClientArgument]:
        """The server first where callers have to name it, the credential first where they need not."""
        server = self._server()
        key = self._credential()
        return [*server, *key] if self.about.server.names else [*key, *server]

    def _server(self) -> list[ClientArgument]:
        names, url = self.about.server.names, self.about.server.url
        whole = len(names) == 1 and url == "{" + names[0][0] + "}"
        first = names[0][0] if whole else "base_url"
        name = first if first == "base_url" else identifiers.setting(first)
        own = self._of_table("base_url")
        given = (self.options.value(name), Literal(name), self._variable(name))
        default = (("default", own),) if url.startswith("http") else ()
        value = Call(Name("runtime", "setting"), given, default)
        if names and not whole:
            parts = tuple(self._part(*one) for one in names)
            value = Call(Name("runtime", "address"), (own, given[0], given[2]), parts)
        variable = self._own_variable(name)
        declared = f"Where the service is; else the environment variable {variable}."
        kind = union([builtin("str"), Annotation(Name("httpx2", "URL", "httpx2"))])
        base = ClientArgument(name, kind, declared, "base_url", value, variable=variable)
        others = [self._part_argument(*one) for one in names] if not whole else []
        return [*others, base]

    def _part(self, name: str, default: str) -> tuple[str, Expression]:
        argument = identifiers.setting(name)
        given = (self.options.value(argument), self._variable(argument), Literal(default or None))
        return argument, Items(given)

    def _part_argument(self, name: str, default: str) -> ClientArgument:
        argument = identifiers.setting(name)
        variable = self._own_variable(argument)
        otherwise = f", else {line(default)}" if default else ""
        text = f"Part of the address; else the environment variable {variable}{otherwise}."
        return ClientArgument(argument, builtin("str"), text, variable=variable)

    def of_paths(self, wire: str, taken: Sequence[str]) -> tuple[ClientArgument, Expression]:
        """The argument for a parameter of the variant's paths, and its value."""
        name = identifiers.unique(identifiers.argument(snake(wire)), (*taken, *reserved.SETTINGS))
        variable = self._own_variable(name)
        text = f"The `{wire}` of the paths; else the environment variable {variable}."
        value = Call(Name("runtime", "setting"), self._given(name))
        return ClientArgument(name, builtin("str"), text, variable=variable), value

    def needed(self, name: str, value: Expression) -> Expression:
        """The value of an argument without which there is no path."""
        return Call(Name("runtime", "setting"), (value, Literal(name), self._variable(name)))

    def _credential(self) -> list[ClientArgument]:
        found = [
            self._secret(credential, index)
            for credential in self.credentials.known
            for index in range(len(credential.arguments))
        ]
        if not found:
            return []
        single = self.credentials.single
        value = Call(Name("runtime", "setting"), self._given(found[0].name))
        if not single:
            given = tuple((one.name, Items(self._given(one.name)[::2])) for one in found)
            value = Call(Name("runtime", "Credentials"), (self.table,), given)
        return [replace(found[0], keyword="credential", value=value), *found[1:]]

    def _secret(self, credential: Credential, index: int) -> ClientArgument:
        name, security = credential.arguments[index], credential.security
        if security.kind in _PAIRS:
            what = _PAIRS[security.kind][index]
            annotation = builtin("str")
        else:
            plain, other = _SECRETS[security.kind]
            words = {
                "name": line(security.name),
                "wire": line(security.wire),
                "place": _PLACES.get(security.place),
            }
            what = plain if credential.plain else other.format(**words)
            annotation = named("runtime", "Credential")
        defaults = ("", "", security.token_url, security.scope)
        default = defaults[index] if security.kind == "client" else ""
        otherwise = f", else {line(default)}" if default else ""
        variable = self._own_variable(name)
        declared = f"{what}; else the environment variable {variable}{otherwise}."
        positional = name in self.credentials.positional
        return ClientArgument(
            name, annotation, declared, keyword_only=not positional, variable=variable
        )

    def _given(self, name: str) -> tuple[Expression, ...]:
        """The argument, its name, and the environment variable that stands for it."""
        return self.options.value(name), Literal(name), self._variable(name)
