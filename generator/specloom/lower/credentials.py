"""Which arguments of a client stand for its credentials, and which operations take which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import Api, Choices, Security, VariantApi
from specloom.api.names import snake
from specloom.config.values import VariantConfig
from specloom.lower import identifiers, notes, reserved
from specloom.plan.credentials import ClientCredential, CredentialRule
from specloom.wire.constants import cover

# The arguments of a kind of credential, and how many of them have to be there.
_ARGUMENTS = {
    "bearer": (("api_key",), 1),
    "api-key": (("api_key",), 1),
    "basic": (("username", "password"), 2),
    "token": (("credential",), 1),
    "client": (("client_id", "client_secret", "token_url", "oauth_scope"), 2),
}
_KEYS = ("bearer", "api-key")
# What names of schemes end in that says nothing.
_ENDINGS = frozenset(("auth", "authentication", "authorization", "scheme", "security"))


@dataclass(frozen=True, slots=True)
class Credential:
    """A way to prove who is calling: the arguments of the client for it, its own first.

    Those after the `needed` ones have a default. A `plain` one is called after its kind alone.
    """

    security: Security
    arguments: tuple[str, ...]
    needed: tuple[str, ...]
    plain: bool

    @property
    def planned(self) -> ClientCredential:
        """What documentation says of it."""
        one = self.security
        return ClientCredential(
            one.kind,
            one.name,
            self.arguments,
            self.needed,
            one.place,
            one.wire,
            one.flows,
            one.scope,
            one.token_url,
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """Operations under some prefixes, and the arguments of which they take one of the choices."""

    choices: tuple[tuple[str, ...], ...]
    operations: tuple[str, ...]
    under: tuple[str, ...]
    security: Choices

    @property
    def text(self) -> str:
        """The choices in words."""
        listed = [notes.listed(f"`{name}`" for name in names) for names in self.choices if names]
        optional = ["nothing"] if len(listed) < len(self.choices) else []
        return ", or ".join([*listed, *optional]) if listed else "no credential"


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials of a client, and which operations take which: the usual rule is the last.

    They are `configured` where the spec was not asked.
    """

    known: tuple[Credential, ...]
    rules: tuple[Rule, ...]
    configured: bool

    @classmethod
    def of(
        cls, api: Api, about: VariantApi, config: VariantConfig, others: Iterable[str]
    ) -> Credentials:
        """What the operations of a variant take.

        Args:
            api: The API.
            about: The variant.
            config: Its configuration, which may say what all operations take.
            others: Names that other arguments of the client have.
        """
        taken: dict[Choices, list[str]] = {}
        like, configured = bool(config.like), bool(config.auth)
        default = _without_urls(about.security) if like else about.security
        for operation in api.operations:
            for use in (
                one for one in operation.uses if one.variant == (config.like or config.name)
            ):
                declared = None if configured else use.security
                choices = default if declared is None else declared
                choices = _without_urls(choices) if like else choices
                taken.setdefault(choices, []).append(operation.name)
        usual = default
        if usual not in taken:
            usual = max(taken, key=lambda choices: len(taken[choices]), default=usual)
        servers = (identifiers.setting(name) for name, _ in about.server.names)
        known = _named(_ordered(taken, usual), [*reserved.SETTINGS, *servers, *others])
        further = ((choices, names) for choices, names in taken.items() if choices != usual)
        rules = [_rule(*one, known, taken) for one in (*further, (usual, taken.get(usual, [])))]
        return cls(tuple(known), tuple(rules), configured)

    @property
    def single(self) -> Credential | None:
        """The one credential that every operation takes, if it is one text."""
        first = self.known[0] if len(self.known) == len(self.rules) == 1 else None
        plain = first is not None and self.usual.choices == (first.arguments,)
        return first if first and plain and len(first.arguments) == 1 else None

    @property
    def text(self) -> str:
        """What documentation of the client says of them; nothing if its one argument says it."""
        if self.single or not self.known:
            return ""
        otherwise = ", unless they say otherwise" if len(self.rules) > 1 else ""
        return f"Calls take {self.usual.text}{otherwise}."

    @property
    def planned(self) -> tuple[CredentialRule, ...]:
        """The rules with what documentation says of credentials."""
        known = {one.security: one.planned for one in self.known}
        return tuple(
            CredentialRule(
                tuple(tuple(known[one] for one in choice) for choice in rule.security),
                rule.operations,
            )
            for rule in self.rules
        )

    @property
    def usual(self) -> Rule:
        """What most operations take."""
        return self.rules[-1]

    @property
    def positional(self) -> Collection[str]:
        """The arguments that callers may pass by position: those of the first choice."""
        if self.configured:
            return [name for one in self.known for name in one.needed]
        return next((names for names in self.usual.choices if names), ())


def _without_urls(choices: Choices) -> Choices:
    """The choices, none of which sends a secret to where the spec says."""
    return tuple(tuple(replace(one, token_url="") for one in choice) for choice in choices)


def _rule(
    choices: Choices,
    names: Sequence[str],
    known: Iterable[Credential],
    taken: Mapping[Choices, Sequence[str]],
) -> Rule:
    needed = {credential.security: credential.needed for credential in known}
    everything = [name for some in taken.values() for name in some]
    arguments = tuple(
        tuple(argument for one in choice for argument in needed[one]) for choice in choices
    )
    under = cover(names, everything)
    return Rule(arguments, tuple(names), under, choices)


def _ordered(taken: Mapping[Choices, Sequence[str]], usual: Choices) -> dict[Security, bool]:
    """Every credential, those of the usual choices first, and whether it can have a plain name."""
    first = [security for choice in usual for security in choice]
    counted = Counter(
        security
        for choices, names in taken.items()
        for choice in choices
        for security in choice
        for _ in names
    )
    rest = sorted(counted, key=lambda one: (-counted[one], one.name, one.kind == "client"))
    found = dict.fromkeys((*first, *rest))
    # A key of some operations only is called after its scheme, unless there are no others.
    general = [usual] if first else taken
    alone = {choice[0] for choices in general for choice in choices if len(choice) == 1}
    keys = [one for one in found if one.kind in _KEYS and one in alone]
    # The usual place of a key is a header.
    key = min(keys, key=lambda one: one.place in ("query", "cookie"), default=None)
    return {one: one == key or one.kind not in _KEYS for one in found}


def _named(securities: dict[Security, bool], used: list[str]) -> list[Credential]:
    """The credentials with their arguments; the first of a kind has the plain names."""
    found: list[Credential] = []
    for security, usual in securities.items():
        names, needed = _ARGUMENTS[security.kind]
        own = _own_names(security, names, used)
        plain = usual and not set(names) & set(used)
        chosen = _free(names if plain else own, used)
        used += chosen
        without = security.kind == "client" and not security.token_url
        found.append(Credential(security, chosen, chosen[: needed + without], plain))
    return found


def _own_names(security: Security, names: Iterable[str], used: Collection[str]) -> tuple[str, ...]:
    """Names that begin as the scheme's does; a key is called just like it, or as on the wire."""
    stem = snake(security.name) or snake(security.wire) or "other"
    first, _, last = stem.rpartition("_")
    stem = first if first and last in _ENDINGS else stem
    if security.kind not in _KEYS:
        return tuple(identifiers.argument(f"{stem}_{name}") for name in names)
    words = [identifiers.argument(word) for word in (stem, snake(security.wire)) if word]
    return (next((word for word in words if word not in used), words[0]),)


def _free(names: Iterable[str], used: Sequence[str]) -> tuple[str, ...]:
    return tuple(identifiers.unique(name, used) for name in names)
