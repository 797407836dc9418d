"""The constructor of a client: its arguments, and what it makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.api.model import Bound
from specloom.lower import identifiers
from specloom.lower.arguments import ArgumentLowering
from specloom.lower.client_options import option_argument
from specloom.plan.annotations import builtin
from specloom.plan.expressions import Expression, Items, Table, local
from specloom.plan.literals import Literal
from specloom.plan.nodes import ClientArgument, Constructor
from specloom.wire.constants import Constant
from specloom.wire.paths import CLIENT


@dataclass(frozen=True, slots=True)
class Sent:
    """An argument of a client with its value, and the keys under which requests take it."""

    argument: ClientArgument
    value: Expression
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConstructorLowering:
    """Lowers the constructor of a variant's client.

    `constants` are what the variant is sent always, `bound` parameters of its paths that are elsewhere
    for callers, `further` arguments that are passed on as they are.
    """

    arguments: ArgumentLowering
    constants: tuple[Constant, ...]
    bound: tuple[Bound, ...]
    further: tuple[ClientArgument, ...]

    def constructor(self) -> Constructor:
        """All of it."""
        own = self.arguments.arguments()
        sent = self._sent([one.name for one in own])
        options = self.arguments.options
        plain = [replace(one, value=options.value(one.name)) for one in self.further]
        found = [*own, *(one.argument for one in sent), *plain]
        parameters = ((Literal(key), one.value) for one in sent for key in one.keys)
        return Constructor(
            self.arguments.table,
            (*found, *options.further(found)),
            tuple(parameters),
            self._groups([one.name for one in own], [one.argument.name for one in sent]),
        )

    def _sent(self, taken: list[str]) -> list[Sent]:
        """What is sent with every request, or is in its path: of the spec, then of the configuration."""
        options, found = self.arguments.options, []
        for fixed in self.constants:
            if fixed.overridable and not options.at(fixed.place, fixed.wire):
                name = identifiers.setting(fixed.name)
                text = f"The `{fixed.wire}` of every request; {fixed.value} unless given."
                made = ClientArgument(name, builtin("str"), text)
                found.append(Sent(made, options.value(name), (fixed.wire,)))
        defaults = {
            options.at(one.place, one.wire): str(one.value)
            for one in self.constants
            if one.overridable
        }
        for option in options.options:
            if option.place in ("header", "query"):
                made = option_argument(option, defaults.get(option, ""))
                found.append(Sent(made, options.sent(option), (option.target,)))
        return [*found, *self._of_paths([*taken, *(one.argument.name for one in found)])]

    def _of_paths(self, taken: list[str]) -> list[Sent]:
        """Parts of the paths that clients are given, or may be."""
        keys: dict[str, dict[str, None]] = {}
        for bound in self.bound:
            keys.setdefault(bound.wire, {})[f"{bound.place}.{bound.field}"] = None
        clients = {bound.wire: bound.field for bound in self.bound if bound.place == CLIENT}
        found: list[Sent] = []
        for wire, places in sorted(keys.items()):
            option = self.arguments.options.at("path", wire)
            names = [*taken, *(one.argument.name for one in found)]
            if option:
                value = self.arguments.options.sent(option)
                if wire in clients:
                    value = self.arguments.needed(option.name, value)
                found.append(Sent(option_argument(option), value, tuple(places)))
            elif wire in clients:
                made, value = self.arguments.of_paths(clients[wire], names)
                found.append(Sent(made, value, (f"{CLIENT}.{clients[wire]}",)))
        return found

    def _groups(self, own: list[str], sent: list[str]) -> Items:
        """The arguments by what is made of them; of a group those that are passed anew replace all."""
        secret = [name for one in self.arguments.credentials.known for name in one.arguments]
        groups = [
            *([("credential", secret)] if secret else []),
            *(("base_url", [name]) for name in own if name not in secret),
            *(("parameters", [name]) for name in sent),
            *((one.keyword, [one.name]) for one in self.further),
        ]
        return Items(tuple(Items((Literal(key), self._group(names))) for key, names in groups))

    def _group(self, names: Iterable[str]) -> Table:
        everything = [one for name in names for one in self.arguments.options.names(name)]
        return Table(tuple((name, local(name)) for name in everything))
