"""Calls and their arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.api.model import Bound, Definition, Operation, OperationUse, Parameter
from specloom.api.path_templates import blank
from specloom.api.types import Field, Ref
from specloom.api.walk import body_record
from specloom.comparison.rows import Row
from specloom.explain.differing import Differing, at, near, text
from specloom.explain.documents import Part, changes, normalised
from specloom.explain.fields import FieldOf, presence, use_text
from specloom.explain.find import arguments
from specloom.explain.history import History
from specloom.explain.naming import name_reasons
from specloom.explain.passing import rule_of
from specloom.explain.schemas import record_of
from specloom.explain.settings import keep_reasons, page_reasons, poll_reasons, word_reasons
from specloom.explain.subjects import Call, CallArgument
from specloom.explain.values import Declared, Explanation, Place, Reason, Symbol
from specloom.passes.configure import path_rule
from specloom.plan.nodes import Argument, Method
from specloom.wire.routes import parameter_key

_MOST = 8


def explain_call(history: History, differing: Differing, call: Call) -> Explanation:
    """Why a call has its name and its form."""
    operation = call.operation
    rows = differing.of_operation(operation)
    own, further = near(rows, 2)
    having = operation.variants
    lacking = [one.name for one in history.api.variants if one.name not in having]
    title = f"{call.method.route}"
    return Explanation(
        call.name,
        "call",
        title,
        (_symbol(call, signature(call.method)),),
        tuple(_declared(use, operation) for use in operation.uses),
        tuple(_call_reasons(history, call)),
        (*_refused(lacking, call), *map(text, own[:_MOST])),
        further + max(len(own) - _MOST, 0),
    )


def _refused(lacking: list[str], call: Call) -> Iterator[str]:
    if lacking:
        names = ", ".join(lacking)
        says = "refused before anything is sent, unless unsupported='send'"
        yield f"{call.name} (operation): {names}: does not have it -> {says}"


def signature(method: Method) -> str:
    """The call with what it needs; the names alone of what can be left out."""
    first = [_argument(method.positional)] if method.positional else []
    named = [_argument(one) for one in method.keywords]
    star = ["*"] if named else []
    return f"{method.name}({', '.join([*first, *star, *named])}) -> {method.returns.text}"


def _argument(one: Argument) -> str:
    return f"{one.name}=…" if one.omittable else f"{one.name}: {one.annotation.text}"


def _symbol(call: Call, signed: str, line: str = "") -> Symbol:
    within = (f"class {call.resource.class_name}(", f"def {call.method.name}(")
    return Symbol(signed, call.resource.file, within if line else within[:1], line or within[1])


def _declared(use: OperationUse, operation: Operation) -> Declared:
    parts = [f"{use.method or operation.method} {use.path}"]
    parts += [use.operation_id] if use.operation_id else []
    parts += ["deprecated"] if use.deprecated else []
    return Declared(use.variant, ", ".join(parts), use.source)


def _call_reasons(history: History, call: Call) -> Iterator[Reason]:
    operation = call.operation
    before = history.before("rename")
    yield from name_reasons(before, operation, history.config)
    if call.method.alias:
        yield Reason("[rename]", f"{call.name} is a former name of {operation.name}: alias")
    for use in operation.uses:
        yield from changes(history, Part(use.variant, use.source))
        yield from _matched(history, operation, use)
    if operation.stream_flag:
        says = f"stream=True gives a stream: {operation.stream_flag!r} asks for it"
        yield Reason("pass streaming", says, rule_of("streaming"))
    yield from page_reasons(history, operation)
    yield from poll_reasons(history, operation) if call.polls else ()


def _matched(history: History, operation: Operation, use: OperationUse) -> Iterator[Reason]:
    """How the operation of a variant became that of the base."""
    variant = history.variant(use.variant)
    method = use.method or operation.method
    rule = path_rule(variant.paths, method, use.path)
    own = f"{method} {use.path}"
    if rule is not None:
        says = f"{own} is {operation.method} {operation.path}"
        yield _asked("paths", says, use, Place(rule.source, rule.position))
    elif use.variant != operation.uses[0].variant:
        base = f"{operation.method} {operation.path}"
        if use.method or blank(use.path) != blank(operation.path):
            says = f"{own} is {base} but for the version in its path or the method"
            yield Reason("merge", says, variant=use.variant)
        elif use.path != operation.path:
            says = f"{own} is {base}: only the names in braces differ"
            yield Reason("merge", says, variant=use.variant)
    yield from _bound(history, use, use.bound)
    names = (operation.name, own, f"{operation.method} {operation.path}")
    yield from word_reasons(variant, names, ("",))
    yield from keep_reasons(history.config, use.variant, names)


def _bound(history: History, use: OperationUse, some: Iterable[Bound]) -> Iterator[Reason]:
    """The lines that take parameters of a variant's path from arguments."""
    for bound in some:
        for line in history.variant(use.variant).bind:
            if line.parameter == bound.wire:
                says = f"{{{bound.wire}}} of the path is taken from {bound.place}:{bound.field}"
                yield _asked("bind", says, use, Place(line.source, line.position))


def _asked(table: str, says: str, use: OperationUse, place: Place) -> Reason:
    return Reason(f"[variant.{table}]", says, place=place, variant=use.variant)


def explain_argument(history: History, differing: Differing, one: CallArgument) -> Explanation:
    """Why an argument is there, has its type, and can be left out or not."""
    operation, method = one.call.operation, one.call.method
    own = [a for a in (*arguments(method), *one.call.polls) if a.name == one.argument]
    shown = own[0].annotation.text if own else ""
    symbol = _symbol(one.call, f"{one.argument}: {shown}", f"{one.argument}: ")
    if not one.place:
        reasons = tuple(poll_reasons(history, operation))
        return Explanation(
            one.name, "argument", "is not sent: how it waits", (symbol,), (), reasons
        )
    rows = differing.of_operation(operation)
    where = f"the {one.place}" if one.whole else f"{one.wire} in the {one.place}"
    title = f"{where} of {method.route}"
    address = f"{one.place}.{one.wire}"
    declared: tuple[Declared, ...] = ()
    reasons = ()
    if parameter := _parameter(one):
        address = f"{one.place}.{parameter.uses[0].wire}"
        declared = _declared_parameter(history, operation, parameter)
        reasons = tuple(_parameter_reasons(history, operation, parameter))
    elif found := _body_field(history, one):
        of = FieldOf(history, *found)
        declared, reasons = of.declared(), tuple(of.reasons())
    elif operation.body is not None:
        address = one.place
        uses = operation.body.uses
        declared = tuple(_whole_body(use.variant, operation, needed=use.required) for use in uses)
    for use in operation.uses:
        some = [b for b in use.bound if (b.place, b.field) == (one.place, one.wire)]
        reasons = (*_bound(history, use, some), *reasons)
    differences, further = _rows(rows, address)
    return Explanation(
        one.name,
        "argument",
        title,
        (symbol,),
        tuple(declared),
        tuple(reasons),
        differences,
        further,
    )


def _rows(rows: list[Row], address: str) -> tuple[tuple[str, ...], int]:
    own, further = at(rows, address)
    return tuple(map(text, own)), further


def _whole_body(variant: str, operation: Operation, *, needed: bool) -> Declared:
    source = operation.body.source if operation.body is not None else operation.source
    return Declared(variant, "required" if needed else "optional", source)


def _parameter(one: CallArgument) -> Parameter | None:
    operation = one.call.operation
    found = (
        p
        for p in operation.parameters
        if p.place == one.place and one.wire in (parameter_key(operation, p), p.uses[0].wire)
    )
    return next(found, None)


def _body_field(history: History, one: CallArgument) -> tuple[Definition, Field] | None:
    body = one.call.operation.body
    record = body_record(body, history.known) if body is not None else None
    if one.place != "body" or not isinstance(record, Ref):
        return None
    definition = history.known[record.name]
    while isinstance(definition.type, Ref):
        definition = history.known[definition.type.name]
    found = (child for child in record_of(definition) if child.name == one.wire)
    return next(((definition, child) for child in found), None)


def _own_parameters(
    history: History, operation: Operation, parameter: Parameter
) -> Iterator[tuple[OperationUse, Parameter]]:
    """By variant, the parameter as the variant alone has it."""
    wires = {use.variant: use.wire for use in parameter.uses}
    for use in (use for use in operation.uses if use.variant in wires):
        own = history.operation_of(use.variant, use.source)
        for one in own.parameters if own is not None else ():
            if one.uses[0].wire == wires[use.variant]:
                yield use, one
                break


def _declared_parameter(
    history: History, operation: Operation, parameter: Parameter
) -> tuple[Declared, ...]:
    sources = {use.variant: p.source for use, p in _own_parameters(history, operation, parameter)}
    return tuple(
        Declared(
            use.variant,
            use_text(use, parameter.uses[0].wire, history.own(use.variant)),
            sources.get(use.variant, parameter.source),
        )
        for use in parameter.uses
    )


def _parameter_reasons(
    history: History, operation: Operation, parameter: Parameter
) -> Iterator[Reason]:
    for use, own in _own_parameters(history, operation, parameter):
        part = Part(use.variant, own.source)
        yield from changes(history, part)
        yield from normalised(history, part)
        owners = (operation.name, f"{use.method or operation.method} {use.path}")
        yield from word_reasons(history.variant(use.variant), owners, (own.uses[0].wire,))
    yield presence(parameter.uses, operation.variants)
