"""What the configuration says of a variant's operations: their parameters, places and envelopes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from specloom.api.model import Definition, Envelope, Operation, Parameter, ParameterUse, Placed
from specloom.api.names import pascal, snake
from specloom.api.path_templates import blank
from specloom.api.types import Field, FieldUse, Object, Ref, Type
from specloom.api.walk import body_fields, resolve
from specloom.config.values import Convert, FieldName, Line, Placing, ValueNames
from specloom.config.values import Envelope as ConfiguredEnvelope
from specloom.diagnostics import Report
from specloom.merge.spelling import folded
from specloom.merge.word_reports import unmatched, unneeded
from specloom.merge.word_values import ValueRenaming


@dataclass(frozen=True, slots=True)
class OperationWords:
    """Renames what is in the operations of a variant."""

    variant: str
    definitions: dict[str, Definition]
    operations: list[Operation]
    names: frozenset[tuple[str, str, str]]
    report: Report

    def keep(self, line: Line) -> bool:
        """Mark an operation, which no rule matches; false if there is none."""
        index = self._index(line)
        if index is not None:
            operation = self.operations[index]
            use = replace(operation.uses[0], kept=True)
            self.operations[index] = replace(operation, uses=(use,))
        return index is not None

    def field(self, asked: FieldName) -> None:
        """Give a parameter the base's name."""
        line = asked.line
        if folded(line.name) == folded(asked.target):
            unneeded(self.report, line, f"{line.name} is {asked.target} without a line")
        self._parameter(line, lambda p: replace(p, name=snake(asked.target)))

    def values(self, asked: ValueNames) -> None:
        """Give the constants of a parameter the base's names."""
        renaming = ValueRenaming(self.variant, dict(asked.pairs), self.definitions)

        def change(one: Parameter) -> Parameter:
            kind = renaming.type(one.type)
            return replace(one, type=kind, uses=tuple(replace(u, type=kind) for u in one.uses))

        if self._parameter(asked.line, change):
            renaming.report(asked, self.report)

    def convert(self, asked: Convert) -> None:
        """Say that a parameter is written in another type."""

        def change(one: Parameter) -> Parameter:
            return replace(one, uses=tuple(replace(u, convert=asked.how) for u in one.uses))

        self._parameter(asked.line, change)

    def _parameter(self, line: Line, change: Callable[[Parameter], Parameter]) -> bool:
        """Change the parameter that a line names; false if there is none."""
        index = self._index(line)
        operation = self.operations[index] if index is not None else None
        found = _parameters(operation, line.slot, line.name) if operation else []
        if operation is None or index is None or not found:
            unmatched(self.report, line, f"no parameter of {self.variant} is {line.key}")
            return False
        parameters = tuple(change(p) if p is found[0] else p for p in operation.parameters)
        self.operations[index] = replace(operation, parameters=parameters)
        return True

    def place(self, asked: Placing) -> None:
        """Put an argument where the base has it."""
        line, index = asked.line, self._index(asked.line)
        operation = self.operations[index] if index is not None else None
        taken = self._taken(operation, line) if operation else None
        if index is None or taken is None:
            unmatched(self.report, line, f"no argument of {self.variant} is {line.key}")
            return
        if "body" not in (line.slot, asked.place) and folded(line.name) == folded(asked.name):
            unneeded(self.report, line, f"{line.name} is {asked.name} without a line")
        operation, use = taken
        use = replace(use, wire=asked.name)
        if asked.place != "body":
            made = Parameter(snake(asked.name), asked.place, use.type, (use,))
            operation = replace(operation, parameters=(*operation.parameters, made))
        elif operation.body is not None:
            record = body_fields(operation.body, self.definitions)
            if record is None:
                unmatched(self.report, line, f"the body of {line.owner} has no fields")
                return
            own = FieldUse(use.variant, use.required, use.type, use.default, use.has_default)
            fields = (*record.fields, Field(asked.name, use.type, (own,)))
            operation = self._with_body(operation, replace(record, fields=fields))
        whole, placed = operation.uses[0], Placed(asked.place, asked.name, line.slot, line.name)
        whole = replace(whole, placed=(*whole.placed, placed))
        self.operations[index] = replace(operation, uses=(whole,))

    def _taken(self, operation: Operation, line: Line) -> tuple[Operation, ParameterUse] | None:
        """An operation without one of its arguments, and that; nothing if it has no such one."""
        if line.slot != "body":
            found = _parameters(operation, line.slot, line.name)
            rest = tuple(p for p in operation.parameters if p not in found)
            return (replace(operation, parameters=rest), found[0].uses[0]) if found else None
        record = body_fields(operation.body, self.definitions) if operation.body else None
        fields = [f for f in record.fields if f.name == line.name] if record else []
        if record is None or not fields:
            return None
        others = tuple(field for field in record.fields if field is not fields[0])
        said = fields[0].uses[0]
        use = ParameterUse(self.variant, line.name, said.required, said.type, convert=said.convert)
        return self._with_body(operation, replace(record, fields=others)), use

    def _with_body(self, operation: Operation, record: Object) -> Operation:
        """An operation with a body of its own: others may have the same one."""
        assert operation.body is not None  # noqa: S101  # it has a record
        assert isinstance(operation.body.type, Ref)  # noqa: S101  # the same
        name = pascal(operation.uses[0].operation_id or f"{operation.method} {operation.path}")
        name += "Body"
        found = self.definitions[operation.body.type.name]
        while name in self.definitions and name != operation.body.type.name:
            name += "Body"
        self.definitions[name] = replace(found, name=name, owner=name, type=record)
        return replace(operation, body=replace(operation.body, type=Ref(name)))

    def envelope(self, asked: ConfiguredEnvelope) -> None:
        """Take a whole body or response out of its envelope."""
        index = self._index(asked.line)
        if index is None:
            unmatched(
                self.report, asked.line, f"no operation of {self.variant} is {asked.line.owner}"
            )
            return
        operation = self.operations[index]
        for place, key in (("body", asked.body), ("response", asked.response)):
            holder = operation.body if place == "body" else operation.response
            kind = holder.type if holder is not None else None
            found = resolve(kind, self.definitions) if kind is not None else None
            fields = found.fields if isinstance(found, Object) else ()
            inner = [one.type for one in fields if one.name == key]
            if key and not inner:
                unmatched(
                    self.report,
                    asked.line,
                    f"the {place} of {asked.line.owner} has no field {key!r}",
                )
            elif key:
                operation = _unwrapped(operation, place, key, inner[0])
        self.operations[index] = operation

    def _index(self, line: Line) -> int | None:
        for index, operation in enumerate(self.operations):
            named = (line.owner, operation.method, blank(operation.path))
            if line.owner == f"{operation.method} {operation.uses[0].path}" or named in self.names:
                return index
        return None


def _unwrapped(operation: Operation, place: str, key: str, kind: Type) -> Operation:
    use = operation.uses[0]
    use = replace(use, envelopes=(*use.envelopes, Envelope(place, "", key)))
    if place == "body" and operation.body is not None:
        return replace(operation, body=replace(operation.body, type=kind), uses=(use,))
    return replace(operation, response=replace(operation.response, type=kind), uses=(use,))


def _parameters(operation: Operation, place: str, name: str) -> list[Parameter]:
    """The parameters of a place that the variant calls so."""
    return [p for p in operation.parameters if (p.place, p.uses[0].wire) == (place, name)]
