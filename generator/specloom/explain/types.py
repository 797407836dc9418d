"""Types and their fields."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.api.model import Api, Body, Definition
from specloom.api.types import Enum, Object, Ref, Type, Union
from specloom.api.walk import body_record
from specloom.comparison.describe import describe
from specloom.diagnostics import Source
from specloom.explain.differing import Differing, at, near, text
from specloom.explain.documents import Part, changes, normalised
from specloom.explain.fields import FieldOf
from specloom.explain.history import History
from specloom.explain.passing import changed_types, definition_at, rule_of
from specloom.explain.schemas import own_definition, schema_of, users
from specloom.explain.settings import keep_reasons, word_reasons
from specloom.explain.subjects import ClassType, Member
from specloom.explain.values import Declared, Explanation, Place, Reason, Symbol
from specloom.lower import identifiers
from specloom.lower.fields import hidden
from specloom.plan.nodes import ModelClass, ModelModule

_MOST = 8
_KINDS = {Object: "class", Enum: "enumeration", Union: "union"}


def explain_type(history: History, differing: Differing, one: ClassType) -> Explanation:
    """Why a type is there, and why it is called so."""
    definition = one.definition
    own, further = near(differing.of_type(definition), 2)
    return Explanation(
        one.name,
        "type",
        _title(history, definition),
        tuple(_symbols(history, one.name)),
        tuple(_declared(history, definition)),
        tuple(_reasons(history, one)),
        tuple(map(text, own[:_MOST])),
        further + max(len(own) - _MOST, 0),
    )


def _title(history: History, definition: Definition) -> str:
    types, name = history.types, definition.name
    ways = [w for w, names in (("sent", types.sent), ("received", types.received)) if name in names]
    kind = _KINDS.get(type(definition.type), "type")
    return f"{kind}, {' and '.join(ways) or 'taken apart into arguments'}"


def _modules(history: History) -> Iterator[ModelModule]:
    if history.plan is not None:
        yield from (*history.plan.models, *history.plan.params)


def _classes(history: History, name: str) -> Iterator[tuple[ModelModule, ModelClass]]:
    for module in _modules(history):
        yield from ((module, made) for made in module.classes if made.name == name)


def _symbols(history: History, name: str) -> Iterator[Symbol]:
    for module, made in _classes(history, name):
        shown = f"{module.package}.{name}"
        if made.kind in ("enum", "union", "alias") and made.type is not None:
            yield Symbol(f"{shown} = {made.type.text}", _file(module), (), name)
        else:
            fields = ", ".join(child.name for child in made.fields)
            yield Symbol(f"{shown}({fields})", _file(module), (), f"class {name}(")


def _file(module: ModelModule) -> str:
    return f"{module.package}/{module.file}"


def _declared(history: History, definition: Definition) -> Iterator[Declared]:
    for variant in definition.variants:
        own = own_definition(history, definition, variant)
        if own is not None:
            kind = (
                describe(own.type, history.known) if not isinstance(own.type, Object) else "object"
            )
            inline = f", inline in {own.owner}" if own.owner != own.name else ""
            yield Declared(variant, f"{own.name}: {kind}{inline}", _source(history, variant, own))


def _source(history: History, variant: str, own: Definition) -> Source:
    node = schema_of(history, variant, own)
    return node.source if node is not None else own.source


def _reasons(history: History, one: ClassType) -> Iterator[Reason]:
    definition = one.definition
    yield from _named(history, one)
    for variant in definition.variants:
        own = own_definition(history, definition, variant)
        if own is None:
            continue
        part = Part(variant, _source(history, variant, own))
        yield from changes(history, part)
        yield from normalised(history, part)
        yield from _passes(history, variant, own)
        yield from keep_reasons(history.config, variant, (own.name, definition.name))
        for user, child in users(history.own(variant), own):
            wires = [use.wire or child.name for use in child.uses]
            lines = word_reasons(history.variant(variant), [user.name], wires)
            yield from (line for line in lines if line.by == "[variant.values]")
        if own.name != definition.name:
            says = f"{own.name} is {definition.name} of the base: operations that match use both"
            yield Reason("merge", says, variant=variant)
    yield from _made(history, definition)
    if not any(_classes(history, one.name)):
        calls = [o.name for o in history.api.operations if _is_body(history, o.body, definition)]
        says = f"its fields are the arguments of {', '.join(map(identifiers.call, calls)) or 'no call'}"
        yield Reason("lower", says, "A body that is a record is taken apart into arguments.")


def _is_body(history: History, body: Body | None, definition: Definition) -> bool:
    record = body_record(body, history.known) if body is not None else None
    return isinstance(record, Ref) and record.name == definition.name


def _named(history: History, one: ClassType) -> Iterator[Reason]:
    definition = one.definition
    for rename in history.config.types:
        if one.name in (rename.new, rename.alias):
            says = f"{rename.old} becomes {rename.new}"
            yield Reason("[rename.types]", says, place=Place(rename.place, rename.position))
            return
    if _is_merged(history, definition):
        return
    if definition.name != definition.owner:
        wanted = definition.wanted or definition.name
        beside = "" if wanted == definition.name else f", {wanted} is taken"
        says = f"it is inline in {definition.owner}, and named after its place there{beside}"
        yield Reason("pass inline_types", says, rule_of("inline_types"))
    elif identifiers.type_name(definition.name) != one.name:
        says = f"{identifiers.type_name(definition.name)} is the class of another schema"
        yield Reason("lower", says)
    elif definition.name != one.name:
        yield Reason("lower", f"{definition.name} as the name of a class is {one.name}")
    else:
        yield Reason("lower", f"it is named after the schema {definition.name}")


def _passes(history: History, variant: str, own: Definition) -> Iterator[Reason]:
    name, source = own.name, own.source

    def look(api: Api) -> tuple[Api, Type] | None:
        found = definition_at(api, name, source)
        return (api, found.type) if found is not None else None

    yield from changed_types(history.apis[variant], look, variant)


def _is_merged(history: History, definition: Definition) -> bool:
    """Whether no variant alone has the type."""
    return all(own_definition(history, definition, v) is None for v in definition.variants)


def _made(history: History, definition: Definition) -> Iterator[Reason]:
    """What only the merge made."""
    if _is_merged(history, definition):
        says = "the variants have different types in its place, so the merge made a union of them"
        yield Reason("pass merged_unions", says, rule_of("merged_unions"))


def explain_field(history: History, differing: Differing, one: Member) -> Explanation:
    """Why a field has its name and its type, and whether it is there."""
    definition, field = one.owner.definition, one.field
    of = FieldOf(history, definition, field)
    own, further = at(differing.of_type(definition), f"{definition.name}.{field.name}")
    return Explanation(
        one.name,
        "field",
        f"of the {_KINDS.get(type(definition.type), 'type')} {one.owner.name}",
        tuple(_field_symbols(history, one)),
        of.declared(),
        (*_field_name(history, one), *of.reasons(), *_hidden(history, one)),
        tuple(map(text, own)),
        further,
    )


def _hidden(history: History, one: Member) -> Iterator[Reason]:
    if hidden(one.field, one.owner.definition, history.types):
        names = ", ".join(one.field.variants)
        says = f"callers do not write it: the SDK fills it in for {names}"
        rule = "A constant that only other variants than the first require needs no caller."
        yield Reason("lower", says, rule)


def _field_symbols(history: History, one: Member) -> Iterator[Symbol]:
    for module, made in _classes(history, one.owner.name):
        for child in (child for child in made.fields if child.wire == one.field.name):
            annotation = f"{module.package}.{made.name}.{child.name}: {child.annotation.text}"
            default = " = None" if not child.required and made.kind == "model" else ""
            within = (f"class {made.name}(",)
            yield Symbol(f"{annotation}{default}", _file(module), within, f"{child.name}: ")


def _field_name(history: History, one: Member) -> Iterator[Reason]:
    for _, made in _classes(history, one.owner.name):
        for child in made.fields:
            if child.wire == one.field.name and child.name != child.wire:
                says = f"{child.wire!r} is {child.name!r} in Python"
                yield Reason(
                    "lower",
                    says,
                    "A wire name that is no fine identifier is written in snake case.",
                )
                return
