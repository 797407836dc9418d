"""What the configuration says of one variant: its server, and how its paths are the base's.

`/deployments/{deployment-id}/chat/completions` is `/chat/completions` by the rule
`"/deployments/{deployment-id}/*" = "/*"`. A parameter that the path has and the base's has not is
bound: `bind = { deployment-id = "model" }` lets the argument `model`, which the base sends in the
body, go into the path.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from specloom.api.model import Api, Bound, Definition, Operation, Parameter, Server
from specloom.api.types import Field, FieldUse, Object, Ref
from specloom.api.walk import definitions_by_name
from specloom.config.values import Binding, PathRule, VariantConfig
from specloom.diagnostics import Diagnostic, Report, Severity


def configure(api: Api, variant: VariantConfig, report: Report) -> Api:
    """Give every operation the path that the base knows it by; its own stays in its use.

    A rule or a binding that changes no operation is an error.
    """
    if variant.base_url:
        about = replace(api.base, server=Server.of(variant.base_url, {}))
        api = replace(api, variants=(about,))
    moving = _Moving(variant, definitions_by_name(api))
    operations = tuple(moving.operation(operation) for operation in api.operations)
    for rule in variant.paths:
        if rule not in moving.used:
            message = f"no path of {variant.name} is {rule.pattern}, or a longer rule takes it"
            hint = "Write the path as the spec has it, with the same names in the braces."
            _report(rule, message, hint, report)
    for binding in variant.bind:
        if binding not in moving.bound:
            message = f"no path of {variant.name} has {{{binding.parameter}}}"
            hint = "Write the name that stands in the braces of the path."
            _report(binding, message, hint, report)
    return replace(api, operations=operations, definitions=tuple(moving.definitions.values()))


@dataclass(slots=True)
class _Moving:
    variant: VariantConfig
    definitions: dict[str, Definition]
    used: list[PathRule] = field(default_factory=list)
    bound: list[Binding] = field(default_factory=list)

    def operation(self, operation: Operation) -> Operation:
        """The operation at the path of the base."""
        rule = self._rule(operation.path)
        if rule is not None:
            self.used.append(rule)
            rest = operation.path.removeprefix(rule.pattern.removesuffix("*"))
            target = rule.target.removesuffix("*") + (rest if rule.pattern[-1] == "*" else "")
            operation = replace(operation, path=target)
        bindings = {b.parameter: b for b in self.variant.bind}
        parameters = [p for p in operation.parameters if p.place == "path"]
        for slot in (p for p in parameters if p.uses[0].wire in bindings):
            operation = self._bind(operation, slot, bindings[slot.uses[0].wire])
        return operation

    def _rule(self, path: str) -> PathRule | None:
        matching = [
            rule
            for rule in self.variant.paths
            if path == rule.pattern
            or (rule.pattern[-1] == "*" and path.startswith(rule.pattern[:-1]))
        ]
        return max(matching, key=lambda rule: len(rule.pattern), default=None)

    def _bind(self, operation: Operation, slot: Parameter, binding: Binding) -> Operation:
        self.bound.append(binding)
        body = operation.body
        found = (
            self.definitions.get(body.type.name) if body and isinstance(body.type, Ref) else None
        )
        if found is None or not isinstance(found.type, Object):
            renamed = replace(slot, name=binding.argument)
            others = tuple(renamed if p is slot else p for p in operation.parameters)
            return replace(operation, parameters=others)
        record = found.type
        moved = all(child.name != binding.argument for child in record.fields)
        if moved:
            # A call has it in the body, whichever variant it goes to.
            told = FieldUse(self.variant.name, required=True, type=slot.type)
            child = Field(binding.argument, slot.type, (told,), slot.description)
            record = replace(record, fields=(child, *record.fields))
            self.definitions[found.name] = replace(found, type=record)
        use = operation.uses[0]
        bound = Bound(slot.uses[0].wire, binding.argument, moved)
        kept = tuple(p for p in operation.parameters if p is not slot)
        return replace(operation, parameters=kept, uses=(replace(use, bound=(*use.bound, bound)),))


def _report(asked: PathRule | Binding, message: str, hint: str, report: Report) -> None:
    report.add(Diagnostic("SL506", Severity.ERROR, message, asked.place, hint, asked.position))
