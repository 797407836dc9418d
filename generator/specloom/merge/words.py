"""What the configuration says of a variant's words: its fields, values and places become the base's.

This comes before anything is matched. What the variant itself calls things stays in the uses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from specloom.api.model import Api, Definition, Envelope, Operation, Parameter, Placed
from specloom.api.names import snake
from specloom.api.path_templates import blank
from specloom.api.types import (
    Field,
    Object,
    Ref,
    Type,
    Union,
)
from specloom.api.walk import definitions_by_name, resolve
from specloom.config.values import Convert, FieldName, Keep, Line, Placing, ValueNames, Words
from specloom.config.values import Envelope as ConfiguredEnvelope
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.merge.spelling import folded
from specloom.merge.word_values import ValueRenaming, kept_values


@dataclass(frozen=True, slots=True)
class Configured:
    """What the configuration says of one variant.

    `names` are operations as the SDK of this variant, or of the base, calls them, with method and
    blanked path.
    """

    words: Words
    keeps: tuple[Keep, ...]
    names: frozenset[tuple[str, str, str]]

    @property
    def keeps_paths(self) -> bool:
        """Whether no version is exchanged in its paths."""
        return any(keep.at == "*" for keep in self.keeps)


def apply_words(api: Api, configured: Configured, report: Report) -> Api:
    """Rename what the lines name, and mark what no rule may match.

    Lines that match nothing are errors.
    """
    words, names = configured.words, configured.names
    renaming = _Renaming(
        api.base.name, definitions_by_name(api), list(api.operations), names, report
    )
    for keep in configured.keeps:
        if keep.at != "*":
            renaming.keep(keep)
    for values in words.values:
        renaming.values(values)
    for convert in words.converts:
        renaming.convert(convert)
    for field in words.fields:
        renaming.field(field)
    for field in words.fields:
        renaming.single(field)
    for placing in words.places:
        renaming.place(placing)
    for envelope in words.envelopes:
        renaming.envelope(envelope)
    definitions = tuple(renaming.definitions[name] for name in sorted(renaming.definitions))
    return replace(api, operations=tuple(renaming.operations), definitions=definitions)


@dataclass(frozen=True, slots=True)
class _Renaming:
    variant: str
    definitions: dict[str, Definition]
    operations: list[Operation]
    names: frozenset[tuple[str, str, str]]
    report: Report

    def keep(self, asked: Keep) -> None:
        """Mark a field or an operation."""
        owner, _, name = asked.at.rpartition(".")
        line = Line(asked.at, asked.at, "", asked.place, asked.position)
        index = self._operation(line)
        if index is not None:
            operation = self.operations[index]
            use = replace(operation.uses[0], kept=True)
            self.operations[index] = replace(operation, uses=(use,))
            return

        def change(one: Field) -> Field:
            kind = kept_values(one.type, self.definitions)
            uses = tuple(replace(use, type=kind, kept=True) for use in one.uses)
            return replace(one, type=kind, uses=uses)

        if owner not in self.definitions or not self._fields(owner, name, change):
            self._nothing(line, f"no field or operation of {self.variant} is {asked.at}")

    def values(self, asked: ValueNames) -> None:
        """Give the constants of a field the base's names."""
        renaming = ValueRenaming(self.variant, dict(asked.pairs), self.definitions)
        for owner in self._owners(asked.line):
            self._fields(owner, asked.line.name, lambda f: _with_type(f, renaming.type(f.type)))
        definition = self.definitions.get(asked.line.owner)
        if definition is not None and isinstance(definition.type, Union):
            kind = renaming.union(definition.type)
            self.definitions[definition.name] = replace(definition, type=kind)
        for own, _ in asked.pairs:
            if own not in renaming.found:
                self._nothing(asked.line, f"{asked.line.key} has no value {own!r}")

    def convert(self, asked: Convert) -> None:
        """Say that a field is written in another type."""
        owners = self._owners(asked.line)

        def change(one: Field) -> Field:
            uses = tuple(replace(use, convert=asked.how) for use in one.uses)
            return replace(one, uses=uses)

        changed = [self._fields(owner, asked.line.name, change) for owner in owners]
        if not any(changed):
            self._nothing(asked.line, f"no field of {self.variant} is {asked.line.key}")

    def field(self, asked: FieldName) -> None:
        """Give a field, or a parameter, the base's name."""
        line = asked.line
        if folded(line.name) == folded(asked.target):
            message = f"{line.name} is {asked.target} without a line"
            self._report("SL522", Severity.WARNING, line, message, "Remove the line.")
        if asked.place:
            self._parameter(asked)
            return

        def change(one: Field) -> Field:
            uses = tuple(replace(use, wire=use.wire or one.name) for use in one.uses)
            return replace(one, name=asked.target, uses=uses)

        owners = self._owners(line)
        changed = [self._fields(owner, line.name, change) for owner in owners]
        if not any(changed):
            self._nothing(line, f"no field of {self.variant} is {line.key}")
        definition = self.definitions.get(line.owner)
        if definition is not None and isinstance(definition.type, Union):
            kind = replace(definition.type, discriminator=asked.target)
            self.definitions[definition.name] = replace(definition, type=kind)

    def single(self, asked: FieldName) -> None:
        """See that no record has two fields of the name that a line has given one."""
        for owner in self._owners(asked.line) if not asked.place else ():
            record = self.definitions[owner].type
            names = [one.name for one in record.fields] if isinstance(record, Object) else []
            if names.count(asked.target) > 1:
                message = f"{owner} has a field {asked.target} already"
                hint = "Rename that one too, or remove this line."
                self._report("SL529", Severity.ERROR, asked.line, message, hint)

    def _parameter(self, asked: FieldName) -> None:
        index = self._operation(asked.line)
        key = (asked.place, asked.line.name)
        operation = self.operations[index] if index is not None else None
        found = [p for p in operation.parameters if _key(p) == key] if operation else []
        if operation is None or index is None or not found:
            self._nothing(asked.line, f"no parameter of {self.variant} is {asked.line.key}")
            return
        parameters = tuple(
            replace(p, name=snake(asked.target)) if p is found[0] else p
            for p in operation.parameters
        )
        self.operations[index] = replace(operation, parameters=parameters)

    def place(self, asked: Placing) -> None:
        """Put a parameter where the base has it."""
        index = self._operation(asked.line)
        key = (asked.own_place, asked.line.name)
        operation = self.operations[index] if index is not None else None
        found = [p for p in operation.parameters if _key(p) == key] if operation else []
        if operation is None or index is None or not found or "body" in (asked.place, key[0]):
            self._nothing(asked.line, f"no parameter of {self.variant} is {asked.line.key}")
            return
        use = operation.uses[0]
        own = replace(found[0].uses[0], wire=asked.name)
        moved = replace(found[0], name=snake(asked.name), place=asked.place, uses=(own,))
        placed = Placed(asked.place, asked.name, *key)
        self.operations[index] = replace(
            operation,
            parameters=tuple(moved if p is found[0] else p for p in operation.parameters),
            uses=(replace(use, placed=(*use.placed, placed)),),
        )

    def envelope(self, asked: ConfiguredEnvelope) -> None:
        """Take a whole body or response out of its envelope."""
        index = self._operation(asked.line)
        if index is None:
            self._nothing(asked.line, f"no operation of {self.variant} is {asked.line.owner}")
            return
        operation = self.operations[index]
        for place, key in (("body", asked.body), ("response", asked.response)):
            holder = operation.body if place == "body" else operation.response
            kind = holder.type if holder is not None else None
            found = resolve(kind, self.definitions) if kind is not None else None
            fields = found.fields if isinstance(found, Object) else ()
            inner = [one.type for one in fields if one.name == key]
            if key and not inner:
                self._nothing(asked.line, f"the {place} of {asked.line.owner} has no field {key!r}")
            elif key:
                operation = _unwrapped(operation, place, key, inner[0])
        self.operations[index] = operation

    def _owners(self, line: Line) -> list[str]:
        """The record that a line names; the members of a union, whose discriminator it names."""
        definition = self.definitions.get(line.owner)
        if definition is None or not isinstance(definition.type, Union):
            return [line.owner] if definition is not None else []
        if line.name != definition.type.discriminator:
            return []
        kinds = (member.type for member in definition.type.members)
        return [kind.name for kind in kinds if isinstance(kind, Ref)]

    def _fields(self, owner: str, name: str, change: Callable[[Field], Field]) -> bool:
        """Change the field of a record; false if there is none."""
        definition = self.definitions[owner]
        record = definition.type
        if not isinstance(record, Object) or all(_own(one) != name for one in record.fields):
            return False
        fields = tuple(change(one) if _own(one) == name else one for one in record.fields)
        # A change of what the field refers to has replaced definitions, perhaps this one.
        definition = self.definitions[owner]
        self.definitions[owner] = replace(definition, type=replace(record, fields=fields))
        return True

    def _operation(self, line: Line) -> int | None:
        for index, operation in enumerate(self.operations):
            named = (line.owner, operation.method, blank(operation.path))
            if line.owner == f"{operation.method} {operation.uses[0].path}" or named in self.names:
                return index
        return None

    def _nothing(self, line: Line, message: str) -> None:
        hint = "Write the schema and the field as the variant's own document names them."
        self._report("SL521", Severity.ERROR, line, message, hint)

    def _report(self, code: str, severity: Severity, line: Line, message: str, hint: str) -> None:
        self.report.add(Diagnostic(code, severity, message, line.place, hint, line.position))


def _unwrapped(operation: Operation, place: str, key: str, kind: Type) -> Operation:
    use = operation.uses[0]
    use = replace(use, envelopes=(*use.envelopes, Envelope(place, "", key)))
    if place == "body" and operation.body is not None:
        return replace(operation, body=replace(operation.body, type=kind), uses=(use,))
    return replace(operation, response=replace(operation.response, type=kind), uses=(use,))


def _own(child: Field) -> str:
    """The variant's own name of a field, which a line may have given another one."""
    return child.uses[0].wire or child.name


def _key(parameter: Parameter) -> tuple[str, str]:
    return parameter.place, parameter.uses[0].wire


def _with_type(child: Field, kind: Type) -> Field:
    return replace(child, type=kind, uses=tuple(replace(use, type=kind) for use in child.uses))
