"""What the configuration says of one variant: its server, and how its paths are the base's.

`/deployments/{deployment-id}/chat/completions` is `/chat/completions` by the rule
`"/deployments/{deployment-id}/*" = "/*"`. A parameter that only one of the two paths has is bound:
`bind = { deployment-id = "model" }` lets the argument `model` go into the path.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from specloom.api.model import Api, Operation, Server
from specloom.api.names import snake
from specloom.api.path_templates import blank, slots, with_names
from specloom.api.walk import definitions_by_name, updated
from specloom.config.values import Binding, PathRule, VariantConfig
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.passes.bindings import Bindings
from specloom.passes.context import Context
from specloom.passes.stream_paths import StreamPaths


def configure(api: Api, context: Context) -> Api:
    """Give every operation the method and the path that the base knows it by; its own stay in its use.

    A rule or a binding that changes no operation is an error.
    """
    (variant,), report = context.variants, context.report
    if variant.base_url:
        about = updated(api.base, server=Server.of(variant.base_url, {}))
        api = updated(api, variants=(about,))
    bindings = Bindings(api, report, definitions_by_name(api))
    moving = _Moving(variant, bindings, report)
    operations = moving.all(api.operations)
    for rule in variant.paths:
        if rule not in moving.used:
            message = f"path rule {rule.key} of {variant.name} matches no path"
            hint = "Write a path as the spec has it, with the same names in braces; a longer rule wins."
            _report("SL506", rule, message, hint, report)
        elif _is_idle(rule):
            message = f"{rule.pattern} is {rule.target} without a line"
            found = Diagnostic("SL522", Severity.WARNING, message, rule.source, "Remove the line.")
            report.add(replace(found, position=rule.position))
    for binding in variant.bind:
        if binding not in bindings.used:
            message = f"no path rule of {variant.name} matches a path with {{{binding.parameter}}}"
            hint = "Write the name that is in the braces, and a rule for paths that have it."
            _report("SL511", binding, message, hint, report)
    return updated(api, operations=operations, definitions=tuple(bindings.definitions.values()))


@dataclass(slots=True)
class _Moving:
    variant: VariantConfig
    bindings: Bindings
    report: Report
    used: list[PathRule] = field(default_factory=list)

    def all(self, operations: Iterable[Operation]) -> tuple[Operation, ...]:
        """The operations at the paths of the base; one that only streams is a part of another."""
        moved: list[tuple[Operation, PathRule | None]] = []
        streams: list[tuple[Operation, PathRule]] = []
        for operation in operations:
            rule = path_rule(self.variant.paths, operation.method, operation.path)
            made = self._moved(operation, rule) if rule else operation
            if rule is not None and rule.flag:
                streams.append((made, rule))
            else:
                moved.append((made, rule))
        self._check_free(moved)
        paths = StreamPaths(self.bindings, [operation for operation, _ in moved])
        for operation, rule in streams:
            paths.join(operation, rule)
        return tuple(paths.operations)

    def _moved(self, operation: Operation, rule: PathRule) -> Operation:
        """The operation at the path, and with the method, of the base."""
        self.used.append(rule)
        rest = operation.path.removeprefix(rule.pattern.removesuffix("*"))
        target = rule.target.removesuffix("*") + (rest if rule.pattern[-1] == "*" else "")
        asked = {binding.parameter: binding for binding in self.variant.bind}
        own, wanted = slots(operation.path), slots(target)
        bound = [asked[name] for name in own if name in asked and name not in wanted]
        given = [asked[name] for name in wanted if name in asked and name not in own]
        free = [name for name in own if name not in [one.parameter for one in bound]]
        if len(wanted) - len(given) != len(free):
            named = ", ".join(free) or "none"
            message = f"the parameters of {operation.path} ({named}) do not fit {target}"
            hint = 'Bind what the base has elsewhere: bind = { "…" = "…" }.'
            _report("SL512", rule, message, hint, self.report)
            return operation
        target = _with_own_names(target, [*free, *(one.parameter for one in given)])
        operation = _with_method(updated(operation, path=target), rule.method)
        for binding in bound:
            operation = self.bindings.bind(operation, binding)
        for binding in given:
            operation = self.bindings.give(operation, binding)
        return operation

    def _check_free(self, moved: Sequence[tuple[Operation, PathRule | None]]) -> None:
        """Report rules that give two operations one path."""
        taken: dict[tuple[str, str], tuple[Operation, PathRule | None]] = {}
        for operation, rule in moved:
            key = (operation.method, blank(operation.path))
            other, others_rule = taken.setdefault(key, (operation, rule))
            asked = rule or others_rule
            if other is not operation and asked:
                both = f"{_own_route(operation)} and {_own_route(other, operation.uses[0].method)}"
                message = f"duplicate path {operation.path}: {both}"
                hint = "Write rules that give them different paths."
                _report("SL513", asked, message, hint, self.report)


def path_rule(rules: Iterable[PathRule], method: str, path: str) -> PathRule | None:
    """The rule for an operation as the variant has it: the longest that matches."""
    matching = [
        rule
        for rule in rules
        if rule.own_method in ("", method)
        and (
            path == rule.pattern or (rule.pattern[-1] == "*" and path.startswith(rule.pattern[:-1]))
        )
    ]
    return max(matching, key=lambda rule: (len(rule.pattern), rule.own_method), default=None)


def _is_idle(rule: PathRule) -> bool:
    """Whether a rule leaves method and path as they are but for the names in the braces."""
    same = blank(rule.pattern) == blank(rule.target) and rule.method in ("", rule.own_method)
    named = slots(rule.pattern), slots(rule.target)
    return same and not rule.flag and all(map(_alike, *named))


def _alike(own: str, base: str) -> bool:
    return snake(own) == snake(base)


def _own_route(operation: Operation, method: str | None = None) -> str:
    """Method and path of the variant; without the method where it is the one of another operation."""
    use = operation.uses[0]
    return use.path if use.method == method else f"{use.method or operation.method} {use.path}"


def _with_method(operation: Operation, method: str) -> Operation:
    if method in ("", operation.method):
        return operation
    use = updated(operation.uses[0], method=operation.method)
    return updated(operation, method=method, uses=(use,))


def _with_own_names(target: str, own: list[str]) -> str:
    """The path of the base with the variant's parameters in its braces.

    A name that the variant has too stays where the rule puts it; the others follow by position.
    """
    wanted = slots(target)
    kept = {name: name for name in wanted if name in own}
    kept |= {name: same for name in wanted for same in own if snake(same) == snake(name)}
    others = iter(name for name in own if name not in kept.values())
    names = iter([kept[name] if name in kept else next(others) for name in wanted])
    return with_names(target, lambda _: next(names))


def _report(code: str, asked: PathRule | Binding, message: str, hint: str, report: Report) -> None:
    report.add(Diagnostic(code, Severity.ERROR, message, asked.source, hint, asked.position))
