"""What each definition is called in Python: a class has one name, and every definition has one."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.api.model import Api, Definition
from specloom.config.values import Rename
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.lower import identifiers


@dataclass(slots=True)
class TypeNames:
    """Names of classes, and old ones that stay importable, by the names of the definitions."""

    report: Report
    names: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    #: Definitions by the classes that they took first.
    owners: dict[str, str] = field(default_factory=dict)
    #: By name, the numbers that were not tried yet: those before are taken for good.
    _numbers: dict[str, Iterator[int]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, api: Api, classes: Collection[Definition], renames: Iterable[Rename], report: Report
    ) -> TypeNames:
        """The names of those definitions that are classes: by the spec, then by the configuration."""
        made = cls(report)
        base = api.base.name
        for found in sorted(classes, key=lambda d: _right(d, base)):
            made._name(found)
        made._rename(tuple(renames), {d.name: d for d in classes})
        # In the order of the definitions, whoever was named first.
        made.names = {found.name: made.names[found.name] for found in classes}
        return made

    def _name(self, found: Definition) -> None:
        plain = identifiers.type_name(found.name)
        if plain != identifiers.class_name(found.name):
            hint = "Generated modules use that name themselves; rename the schema by an overlay."
            message = f"{found.name} is a reserved name: its class is {plain}"
            self.report.note("SL337", message, found.source, hint)
        name = self._free(plain)
        self.names[found.name] = name
        self.owners[name] = found.name
        if name != plain:
            self._give_way(found, name, f"{plain}, the class of {self.owners[plain]!r}")

    def _free(self, name: str, beside: Collection[str] = ()) -> str:
        """The name, or the first with a number that is free."""
        if name not in self.owners and name not in beside:
            return name
        numbers = self._numbers.setdefault(name, itertools.count(2))
        numbered = (f"{name}{number}" for number in numbers)
        return next(text for text in numbered if text not in self.owners and text not in beside)

    def _give_way(self, found: Definition, name: str, beside: str) -> None:
        message = f"the class of {found.name!r} is {name} beside {beside}"
        hint = f'For a better name write "{name}" = "…" under [rename.types].'
        self.report.warning("SL304", message, found.source, hint)

    def _rename(self, renames: tuple[Rename, ...], known: Mapping[str, Definition]) -> None:
        homes = {name: key for key, name in self.names.items()}
        wanted: dict[str, str] = {}
        for rename in renames:
            key = homes.get(rename.old, "")
            if not key:
                near = difflib.get_close_matches(rename.old, sorted(homes), n=1)
                meant = f" (did you mean {near[0]!r}?)" if near else ""
                message = f"undefined type {rename.old!r}{meant}"
                self._error("SL505", rename, message, "Write the class as the SDK calls it.")
            elif rename.new in wanted.values() or rename.alias in wanted.values():
                message = f"two types are to be called {rename.new}"
                self._error("SL340", rename, message, "Choose another name.")
            else:
                wanted[key] = identifiers.type_name(rename.new)
                if rename.alias:
                    self.aliases[key] = rename.alias
        self.names |= wanted
        explicit = {*wanted.values(), *self.aliases.values()}
        for key, name in self.names.items():
            if key not in wanted and name in explicit:
                self.names[key] = self._free(name, explicit)
                self.owners[self.names[key]] = key
                self._give_way(known[key], self.names[key], f"{name}, a name under [rename.types]")

    def _error(self, code: str, rename: Rename, message: str, hint: str) -> None:
        self.report.add(
            Diagnostic(code, Severity.ERROR, message, rename.place, hint, rename.position)
        )


def _right(found: Definition, base: str) -> tuple[bool, bool, bool, str]:
    """The order in which definitions take names: components first, and who is called just so."""
    return (
        base not in found.variants,
        found.name != found.owner,
        identifiers.type_name(found.name) != found.name,
        found.name,
    )
