"""What the configuration says of one variant: its server, and how its paths are the base's.

`/deployments/{deployment-id}/chat/completions` is `/chat/completions` by the rule
`"/deployments/{deployment-id}/*" = "/*"`. A parameter that the path has and the base's has not is
bound: `bind = { deployment-id = "model" }` lets the argument `model`, which the base sends in the
body, go into the path.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from specloom.api.model import Api, Bound, Definition, Operation, Parameter, Server
from specloom.api.names import pascal, snake
from specloom.api.types import Field, FieldUse, Object, Ref
from specloom.api.walk import definitions_by_name, operation_types, references, resolve, updated
from specloom.config.values import Binding, PathRule, VariantConfig
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.passes.context import Context

_BRACES = re.compile(r"\{[^{}]*\}")


def configure(api: Api, context: Context) -> Api:
    """Give every operation the path that the base knows it by; its own stays in its use.

    A rule or a binding that changes no operation is an error.
    """
    (variant,), report = context.variants, context.report
    if variant.base_url:
        about = updated(api.base, server=Server.of(variant.base_url, {}))
        api = updated(api, variants=(about,))
    moving = _Moving(api, variant, report, definitions_by_name(api))
    operations = tuple(moving.operation(operation) for operation in api.operations)
    for rule in variant.paths:
        if rule not in moving.used:
            message = f"path rule {rule.pattern} of {variant.name} matches no path"
            hint = "Write a path as the spec has it, with the same names in braces; a longer rule wins."
            _report("SL506", rule, message, hint, report)
    for binding in variant.bind:
        if binding not in moving.bound:
            message = f"no path rule of {variant.name} matches a path with {{{binding.parameter}}}"
            hint = "Write the name that is in the braces, and a rule for paths that have it."
            _report("SL511", binding, message, hint, report)
    return updated(api, operations=operations, definitions=tuple(moving.definitions.values()))


@dataclass(slots=True)
class _Moving:
    api: Api
    variant: VariantConfig
    report: Report
    definitions: dict[str, Definition]
    used: list[PathRule] = field(default_factory=list)
    bound: list[Binding] = field(default_factory=list)
    taken: dict[tuple[str, str], str] = field(default_factory=dict)

    def operation(self, operation: Operation) -> Operation:
        """The operation at the path of the base."""
        rule = self._rule(operation.path)
        if rule is None:
            return operation
        self.used.append(rule)
        rest = operation.path.removeprefix(rule.pattern.removesuffix("*"))
        target = rule.target.removesuffix("*") + (rest if rule.pattern[-1] == "*" else "")
        bindings = {b.parameter: b for b in self.variant.bind}
        slots = [found[1:-1] for found in re.findall(_BRACES, operation.path)]
        free = [slot for slot in slots if slot not in bindings]
        if target.count("{") != len(free):
            named = ", ".join(free) or "none"
            message = f"the parameters of {operation.path} ({named}) do not fit {target}"
            hint = 'Bind what the base sends elsewhere: bind = { "…" = "…" }.'
            _report("SL512", rule, message, hint, self.report)
            return operation
        target = _with_own_names(target, free)
        self._check_free(operation, target, rule)
        operation = updated(operation, path=target)
        for slot in [p for p in operation.parameters if p.place == "path"]:
            binding = bindings.get(slot.uses[0].wire)
            if binding is not None:
                operation = self._bind(operation, slot, binding)
        return operation

    def _check_free(self, operation: Operation, target: str, rule: PathRule) -> None:
        key = (operation.method, re.sub(_BRACES, "{}", target))
        other = self.taken.setdefault(key, operation.path)
        if other != operation.path:
            message = f"duplicate path {target}: {operation.method} {operation.path} and {other}"
            hint = "Write rules that give them different paths."
            _report("SL513", rule, message, hint, self.report)

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
        known = definitions_by_name(self.api)
        record = resolve(body.type, known) if body else None
        if body is None or not isinstance(record, Object):
            message = f"{operation.method} {operation.path} has no body with properties"
            hint = f"Remove the binding of {binding.parameter!r} to {binding.argument!r}."
            _report("SL514", binding, message, hint, self.report)
            return operation
        moved = all(child.name != binding.argument for child in record.fields)
        if moved:
            body = updated(body, type=self._with_field(operation, record, slot, binding))
        use = operation.uses[0]
        use = updated(use, bound=(*use.bound, Bound(slot.uses[0].wire, binding.argument, moved)))
        kept = tuple(p for p in operation.parameters if p is not slot)
        return updated(operation, parameters=kept, body=body, uses=(use,))

    def _with_field(
        self, operation: Operation, record: Object, slot: Parameter, binding: Binding
    ) -> Ref:
        """A body that has the argument too: a call has it there, whichever variant it goes to.

        Where other operations have the same body it is one of the operation's own.
        """
        assert operation.body is not None  # noqa: S101  # the caller has looked
        use = FieldUse(self.variant.name, required=True, type=slot.type)
        child = Field(binding.argument, slot.type, (use,), slot.description)
        kind = updated(record, fields=(child, *record.fields))
        names = list(references(operation.body.type))
        mentioned = [name for found in self.api.definitions for name in references(found.type)]
        for other in self.api.operations:
            mentioned += [name for one in operation_types(other) for name in references(one)]
        name = names[0]
        if mentioned.count(name) > 1:
            spelled = operation.uses[0].operation_id or f"{operation.method} {operation.path}"
            name = f"{pascal(spelled)}Body"
        found = self.definitions.get(name, self.definitions[names[0]])
        self.definitions[name] = updated(found, name=name, owner=name, type=kind)
        return Ref(name)


def _with_own_names(target: str, own: list[str]) -> str:
    """The path of the base with the variant's parameters in its braces.

    A name that the variant has too stays where the rule puts it; the others follow by position.
    """
    wanted = [found[1:-1] for found in re.findall(_BRACES, target)]
    kept = {name: name for name in wanted if name in own}
    kept |= {name: same for name in wanted for same in own if snake(same) == snake(name)}
    others = iter(name for name in own if name not in kept.values())
    names = iter([kept[name] if name in kept else next(others) for name in wanted])
    return re.sub(_BRACES, lambda _: "{" + next(names) + "}", target)


def _report(code: str, asked: PathRule | Binding, message: str, hint: str, report: Report) -> None:
    report.add(Diagnostic(code, Severity.ERROR, message, asked.place, hint, asked.position))
