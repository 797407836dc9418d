"""Parameters of a path that are elsewhere for the other side: in an argument, or in the client."""

from __future__ import annotations

from dataclasses import dataclass, field

from specloom.api.model import (
    Api,
    Body,
    Bound,
    Definition,
    Operation,
    Parameter,
    ParameterUse,
    Placed,
)
from specloom.api.names import pascal, snake
from specloom.api.types import Field, FieldUse, Object, Ref, Type
from specloom.api.walk import operation_types, references, resolve, updated
from specloom.config.values import Binding
from specloom.diagnostics import Diagnostic, Report, Severity

BODY, CLIENT, PATH = "body", "client", "path"


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument that an operation gets."""

    name: str
    type: Type
    description: str = ""
    required: bool = True


@dataclass(slots=True)
class Bindings:
    """Changes the operations of a variant; `definitions` are its own, and get bodies of operations."""

    api: Api
    report: Report
    definitions: dict[str, Definition]
    used: list[Binding] = field(default_factory=list)

    @property
    def variant(self) -> str:
        """The variant whose operations are changed."""
        return self.api.base.name

    def bind(self, operation: Operation, binding: Binding) -> Operation:
        """The operation whose path takes a parameter from an argument, or from the client."""
        self.used.append(binding)
        slot = next(p for p in operation.parameters if _key(p) == (PATH, binding.parameter))
        kept = tuple(p for p in operation.parameters if p is not slot)
        operation = updated(operation, parameters=kept)
        moved = False
        if binding.place == BODY and self.record(operation) is None:
            return self._nothing(operation, binding, "body with properties")
        if binding.place != CLIENT:
            made = Argument(binding.argument, slot.type, slot.description)
            moved, operation = self.with_argument(operation, binding.place, made)
        use = operation.uses[0]
        name = binding.parameter if binding.place == CLIENT else binding.argument
        bound = Bound(binding.parameter, binding.place, name, moved)
        return updated(operation, uses=(updated(use, bound=(*use.bound, bound)),))

    def give(self, operation: Operation, binding: Binding) -> Operation:
        """The operation with an argument that the base has in its path."""
        self.used.append(binding)
        place, name = binding.place, binding.argument
        found = [p for p in operation.parameters if _key(p) == (place, name)]
        record = self.record(operation) if place == BODY else None
        fields = [one for one in (record.fields if record else ()) if one.name == name]
        if fields and record and operation.body:
            rest = updated(record, fields=tuple(one for one in record.fields if one.name != name))
            operation = self._with_body(operation, operation.body, rest)
        elif not found:
            return self._nothing(operation, binding, f"{place} argument {name!r}")
        kind: Type = found[0].type if found else fields[0].type
        use = ParameterUse(self.variant, binding.parameter, required=True, type=kind)
        slot = Parameter(snake(binding.parameter), PATH, kind, (use,))
        own = operation.uses[0]
        placed = Placed(PATH, binding.parameter, place, name)
        return updated(
            operation,
            parameters=(slot, *(p for p in operation.parameters if p not in found)),
            uses=(updated(own, placed=(*own.placed, placed)),),
        )

    def record(self, operation: Operation) -> Object | None:
        """The body of an operation, if it is one with properties."""
        kind = resolve(operation.body.type, self.definitions) if operation.body else None
        return kind if isinstance(kind, Object) else None

    def with_argument(
        self, operation: Operation, place: str, made: Argument
    ) -> tuple[bool, Operation]:
        """The operation with one more argument, and whether it did not have it yet."""
        name, kind = made.name, made.type
        if place != BODY:
            if any(_key(p) == (place, name) for p in operation.parameters):
                return False, operation
            uses = (ParameterUse(self.variant, name, made.required, kind),)
            parameter = Parameter(snake(name), place, kind, uses, made.description)
            return True, updated(operation, parameters=(*operation.parameters, parameter))
        record = self.record(operation)
        if record is None or operation.body is None:
            return self.with_argument(operation, "query", made)
        if any(child.name == name for child in record.fields):
            return False, operation
        use = FieldUse(self.variant, required=made.required, type=kind)
        child = Field(name, kind, (use,), made.description)
        wider = updated(record, fields=(child, *record.fields))
        return True, self._with_body(operation, operation.body, wider)

    def _with_body(self, operation: Operation, body: Body, record: Object) -> Operation:
        """The operation with another body, of its own where others have the same one."""
        names = list(references(body.type))
        mentioned = [name for one in self.definitions.values() for name in references(one.type)]
        for other in self.api.operations:
            mentioned += [name for one in operation_types(other) for name in references(one)]
        name = names[0]
        if mentioned.count(name) > 1:
            spelled = operation.uses[0].operation_id or f"{operation.method} {operation.path}"
            name = f"{pascal(spelled)}Body"
        found = self.definitions.get(name, self.definitions[names[0]])
        self.definitions[name] = updated(found, name=name, owner=name, type=record)
        return updated(operation, body=updated(body, type=Ref(name)))

    def _nothing(self, operation: Operation, binding: Binding, what: str) -> Operation:
        route = f"{operation.method} {operation.path}"
        argument = CLIENT if binding.place == CLIENT else binding.argument
        hint = f"Remove the binding of {binding.parameter!r} to {argument!r}."
        if binding.place == BODY:
            hint = f'{hint[:-1]}, or write "query:{argument}" or "header:{argument}".'
        message = f"{route} has no {what}"
        self.report.add(
            Diagnostic("SL514", Severity.ERROR, message, binding.source, hint, binding.position)
        )
        return operation


def _key(parameter: Parameter) -> tuple[str, str]:
    return parameter.place, parameter.uses[0].wire
