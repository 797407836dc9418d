"""From what a person writes to the things that are called so."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from specloom.api.model import Operation
from specloom.api.path_templates import blank
from specloom.api.types import Object
from specloom.api.walk import references
from specloom.explain.history import History
from specloom.explain.schemas import record_of
from specloom.explain.subjects import (
    Call,
    CallArgument,
    ClassType,
    ClientOf,
    Group,
    Member,
    Subject,
)
from specloom.lower import identifiers
from specloom.plan.nodes import Argument, Method, Plan

_NEAREST = 5
#: What a call names in the plural.
_PLACES = {"headers": "header"}


@dataclass
class Names:
    """What everything is called, by the ways to call it, the most usual ones first."""

    history: History
    plan: Plan
    found: dict[str, list[Subject]] = field(default_factory=dict)

    @classmethod
    def of(cls, history: History, plan: Plan) -> Names:
        """The names of an SDK."""
        names = cls(history, plan)
        for call in names._calls():
            for name in _names_of_call(history, call):
                names._add(name, call)
        for one in _class_types(history):
            for name in _names_of_type(history, one):
                names._add(name, one)
        for resource in plan.resources:
            names._add(resource.path, Group(resource))
        for client, variant in zip(plan.clients, history.config.variants, strict=True):
            for name in (client.class_name, f"Async{client.class_name}", variant.name):
                names._add(name, ClientOf(client, variant))
        return names

    def _add(self, name: str, subject: Subject) -> None:
        known = self.found.setdefault(name, []) if name else [subject]
        if subject not in known:
            known.append(subject)

    def named(self, text: str) -> list[Subject]:
        """Everything that a text is a name of: as it is written, else whatever the case, else its end."""
        for name in self._readings(text):
            if found := self.found.get(name) or self._parts(name):
                return _closest(name, found)
        owner, _, part = text.rpartition(".")
        for name in self._alike(text):
            return self.found[name]
        for name in self._alike(owner):
            return self._parts(f"{name}.{part}")
        ending = [one for name in self._ending(text) for one in self.found[name]]
        return ending or [
            one for name in self._ending(owner) for one in self._parts(f"{name}.{part}")
        ]

    def _ending(self, text: str) -> list[str]:
        """The names of calls that end with a text: `runs.create` is said of `threads.runs.create`."""
        names = [name for name in self.found if "." in text and name.endswith(f".{text}")]
        return [name for name in names if any(isinstance(one, Call) for one in self.found[name])]

    def _alike(self, text: str) -> list[str]:
        """The names that differ from a text in capitals only."""
        lower = text.lower()
        return [name for name in self.found if name.lower() == lower]

    def nearest(self, text: str) -> list[str]:
        """The names that are most like a text, and those that end in it."""
        owner, _, last = text.rpartition(".")
        names = [*self.found]
        for one in self.found.get(owner, ()):
            names += [f"{owner}.{part}" for part in part_names(one)]
        names = list(dict.fromkeys(names))
        ending = [name for name in names if name.endswith(f".{last}")] if last else []
        close = difflib.get_close_matches(text, names, n=_NEAREST, cutoff=0.6)
        return list(dict.fromkeys([*close, *ending]))[:_NEAREST]

    def _readings(self, text: str) -> Iterator[str]:
        """What a text can mean: with and without the package, a module, `client.` in front."""
        yield text
        text = text.removesuffix("()")
        bare = text.removeprefix(f"{self.plan.package}.")
        for prefix in ("", "client.", "resources.", "client.resources."):
            yield bare.removeprefix(prefix)
        kind, _, rest = bare.partition(".")
        if kind in ("models", "params") and rest:
            yield f"{kind}.{rest.partition('.')[2]}"  # without the module
            yield rest
        if re.match(r"[a-zA-Z]+ /", text):
            method, _, path = text.partition(" ")
            yield f"{method.upper()} {blank(path)}"

    def _parts(self, name: str) -> list[Subject]:
        """A field of a type, at any depth, or an argument of a call."""
        owner, _, part = name.rpartition(".")
        owners = (self.found.get(owner) or self._parts(owner)) if owner else []
        found = (self._part(one, part) for one in owners)
        return [one for one in found if one is not None]

    def _part(self, one: Subject, part: str) -> Subject | None:
        if isinstance(one, Call):
            return self._argument(one, part)
        if isinstance(one, Member):
            found = (self._part(inner, part) for inner in self._inside(one))
            return next((inner for inner in found if inner is not None), None)
        if isinstance(one, ClassType):
            fields = record_of(one.definition)
            named = identifiers.fields([child.name for child in fields])
            meant = [child for child in fields if part in (child.name, named[child.name])]
            meant += [child for child in fields if part in [use.wire for use in child.uses]]
            return Member(one, meant[0]) if meant else None
        return None

    def _inside(self, one: Member) -> Iterator[ClassType]:
        """The types that a field can have, through unions."""
        history = self.history
        pending = list(references(one.field.type))
        for name in pending:  # which grows
            definition = history.known[name]
            if isinstance(definition.type, Object) and name in history.types.names:
                yield ClassType(definition, history.types.names[name])
            elif not isinstance(definition.type, Object):
                pending += [other for other in references(definition.type) if other not in pending]

    def _argument(self, call: Call, name: str) -> CallArgument | None:
        for part in call.method.parts:
            place = _PLACES.get(part.place, part.place)
            if part.whole == name:
                return CallArgument(call, name, place, "", whole=True)
            for wire, argument in part.entries:
                if name in (argument, wire.value):
                    return CallArgument(call, argument, place, str(wire.value))
        waits = name in [one.name for one in call.polls]
        return CallArgument(call, name, "", "") if waits else None

    def _calls(self) -> Iterator[Call]:
        operations = {operation.name: operation for operation in self.history.api.operations}
        for resource in self.plan.resources:
            for method in resource.methods:
                yield Call(operations[method.operation], resource, method)
            for poll in resource.polls:
                yield Call(operations[poll.method.operation], resource, poll.method, poll.settings)


def _names_of_call(history: History, call: Call) -> Iterator[str]:
    operation = call.operation
    yield call.name
    if call.method.alias or call.polls:
        return
    yield operation.name
    yield f"{operation.method} {blank(operation.path)}"
    for use in operation.uses:
        yield f"{use.method or operation.method} {blank(use.path)}"
        yield use.operation_id
    yield _name_before(history, operation)


def _name_before(history: History, operation: Operation) -> str:
    """What an operation was called before the configuration renamed it."""
    if not history.config.renames:
        return ""
    before = history.before("rename").operations
    return next((one.name for one in before if one.source == operation.source), "")


def _class_types(history: History) -> Iterator[ClassType]:
    types = history.types
    for name, class_name in types.names.items():
        yield ClassType(history.known[name], class_name)


def _names_of_type(history: History, one: ClassType) -> Iterator[str]:
    types, definition = history.types, one.definition
    packages = {"models": types.received, "params": types.sent}
    for name in dict.fromkeys((one.name, types.aliases.get(definition.name, one.name))):
        yield name
        yield from (f"{p}.{name}" for p, having in packages.items() if definition.name in having)
    yield definition.name
    yield from (name for _, name in definition.names)


def _closest(name: str, found: list[Subject]) -> list[Subject]:
    """Of calls that are the same operation the one that is called just so."""
    exact = [one.operation for one in found if isinstance(one, Call) and one.name == name]
    return [
        one
        for one in found
        if not isinstance(one, Call) or one.name == name or one.operation not in exact
    ]


def part_names(one: Subject) -> list[str]:
    """What the parts of a thing are called: its arguments or its fields."""
    if isinstance(one, Call):
        return [argument.name for argument in (*arguments(one.method), *one.polls)]
    return [child.name for child in record_of(one.definition)] if isinstance(one, ClassType) else []


def arguments(method: Method) -> list[Argument]:
    """The arguments of a method, in their order."""
    return [*([method.positional] if method.positional else []), *method.keywords]
