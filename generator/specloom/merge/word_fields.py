"""What the configuration says of a variant's fields: their names, nesting, values and types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import Definition
from specloom.api.types import Field, Object, Ref, Type, Union
from specloom.config.values import Convert, FieldName, Line, ValueNames
from specloom.diagnostics import Report
from specloom.merge.nesting import Nesting
from specloom.merge.spelling import folded
from specloom.merge.word_reports import taken, unmatched, unneeded
from specloom.merge.word_values import ValueRenaming, kept_values


@dataclass(frozen=True, slots=True)
class FieldWords:
    """Renames what is in the definitions of a variant."""

    variant: str
    definitions: dict[str, Definition]
    report: Report
    nesting: Nesting

    def keep(self, line: Line) -> None:
        """Mark a field, which no rule matches."""
        owner, _, name = line.key.rpartition(".")

        def change(one: Field) -> Field:
            kind = kept_values(one.type, self.definitions)
            uses = tuple(replace(use, type=kind, kept=True) for use in one.uses)
            return replace(one, type=kind, uses=uses)

        if owner not in self.definitions or not self._fields(owner, name, change):
            message = f"no field or operation of {self.variant} is {line.key}"
            unmatched(self.report, line, message)

    def values(self, asked: ValueNames) -> None:
        """Give the constants of a field the base's names."""
        renaming = ValueRenaming(self.variant, dict(asked.pairs), self.definitions)
        for owner in self._owners(asked.line):
            self._fields(owner, asked.line.name, lambda f: _with_type(f, renaming.type(f.type)))
        definition = self.definitions.get(asked.line.owner)
        if definition is not None and isinstance(definition.type, Union):
            kind = renaming.union(definition.type)
            self.definitions[definition.name] = replace(definition, type=kind)
        renaming.report(asked, self.report)

    def convert(self, asked: Convert) -> None:
        """Say that a field is written in another type."""
        owners = self._owners(asked.line)

        def change(one: Field) -> Field:
            uses = tuple(replace(use, convert=asked.how) for use in one.uses)
            return replace(one, uses=uses)

        changed = [self._fields(owner, asked.line.name, change) for owner in owners]
        if not any(changed):
            unmatched(self.report, asked.line, f"no field of {self.variant} is {asked.line.key}")

    def fields(self, asked: Sequence[FieldName]) -> None:
        """Give fields the base's names; those that move into other objects come last."""
        for one in sorted(asked, key=self._is_nested):
            self._field(one)
        for one in asked:
            self._once(one)

    def _field(self, asked: FieldName) -> None:
        """Give a field the base's name."""
        line = asked.line
        if folded(line.name) == folded(asked.target) and not self._is_nested(asked):
            message = f"{line.name} is {asked.target} without a line"
            unneeded(self.report, line, message)
        if self._is_nested(asked):
            self._nested(asked)
            return

        def change(one: Field) -> Field:
            uses = tuple(replace(use, wire=use.wire or one.name) for use in one.uses)
            return replace(one, name=asked.target, uses=uses)

        owners = self._owners(line)
        changed = [self._fields(owner, line.name, change) for owner in owners]
        if not any(changed):
            unmatched(self.report, line, f"no field of {self.variant} is {line.key}")
        definition = self.definitions.get(line.owner)
        if definition is not None and isinstance(definition.type, Union):
            kind = replace(definition.type, discriminator=asked.target)
            self.definitions[definition.name] = replace(definition, type=kind)

    def _once(self, asked: FieldName) -> None:
        """Report a name of the base that two fields of a record have now."""
        for owner in self._owners(asked.line):
            record = self.definitions[owner].type
            fields = record.fields if isinstance(record, Object) else ()
            if sum(one.name == asked.target for one in fields) > 1:
                taken(self.report, asked.line, f"{owner} has a field {asked.target} already")

    def _is_nested(self, asked: FieldName) -> bool:
        """Whether a field is further in, or further out, than at the base."""
        nested = "." in asked.target or self._record(asked.line)[1].count(".")
        return bool(nested)

    def _record(self, line: Line) -> tuple[str, str]:
        """The definition that a line begins with, whose name can have dots, and the path in there."""
        steps = line.key.split(".")
        for end in range(len(steps) - 1, 0, -1):
            owner = ".".join(steps[:end])
            if owner in self.definitions:
                return owner, ".".join(steps[end:])
        return line.owner, line.name

    def _nested(self, asked: FieldName) -> None:
        owner, path = self._record(asked.line)
        own, target = tuple(path.split(".")), tuple(asked.target.split("."))
        problem = self.nesting.move(owner, own, target)
        if problem:
            unmatched(self.report, asked.line, problem)

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


def _own(child: Field) -> str:
    """What the variant calls a field."""
    return child.uses[0].wire or child.name


def _with_type(child: Field, kind: Type) -> Field:
    return replace(child, type=kind, uses=tuple(replace(use, type=kind) for use in child.uses))
