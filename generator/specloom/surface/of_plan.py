"""The public surface of an SDK from its plan: what `read` finds in the files that are printed from it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace

from specloom.plan.annotations import Annotation, Name
from specloom.plan.literals import Literal
from specloom.plan.nodes import (
    Argument,
    Client,
    Constructor,
    Method,
    ModelClass,
    Plan,
    PollingMethod,
)
from specloom.plan.public import public_names
from specloom.surface.members import NULL, WRAPPERS, told_apart
from specloom.surface.model import Call, Entry, Service, Surface, Type
from specloom.surface.model import Client as Constructed
from specloom.surface.read import FURTHER
from specloom.surface.services import read_services

# The arguments that every client has, as the template of constructors writes them.
_ARGUMENTS = (
    ("http_client", "httpx2.Client | None"),
    ("timeout", "Timeout"),
    ("max_retries", "int"),
    ("default_headers", "HeaderValues | None"),
    ("default_query", "QueryValues | None"),
    ("retry", "Retry | None"),
    ("unsupported", "Unsupported | None"),
    ("validate", "bool"),
    ("strict", "bool"),
    ("limits", "Limits"),
)


def surface_of(plan: Plan) -> Surface:
    """The surface of a plan; nothing is printed for it."""
    calls = [call for resource in plan.resources for call in map(_call, resource.methods)]
    calls += [_polling(poll) for resource in plan.resources for poll in resource.polls]
    homes = (("models", plan.models), ("params", plan.params))
    types = [
        _type(home, one) for home, modules in homes for module in modules for one in module.classes
    ]
    clients = [_client(one, plan) for one in plan.clients]
    return Surface(
        {call.name: call for call in calls},
        {(one.home, one.name): one for one in types},
        {client.name: client for client in clients},
        {service.name: service for service in _services(plan)},
        tuple(sorted(public_names(plan.runtime, calls=bool(plan.clients)))),
        plan.package,
        plan.version,
    )


def _call(method: Method) -> Call:
    positional = (method.positional,) if method.positional else ()
    given = [_argument(one, method.flag) for one in (*positional, *method.keywords)]
    group = method.operation.rpartition(".")[0]
    return Call(
        f"{group}.{method.name}".lstrip("."),
        method.route,
        tuple(given),
        tuple(one.name for one in positional),
        told_apart(_result(method)),
        bool(method.deprecated),
    )


def _argument(one: Argument, flag: str) -> Entry:
    members = ("bool", NULL) if one.name == flag else _each(one.annotation)
    return Entry(one.name, told_apart(members), not one.omittable)


def _result(method: Method) -> Iterator[str]:
    """What a call gives, whatever it asks for."""
    if method.pages:
        yield from _each(method.pages.page)
        return
    if method.flag or not method.event:
        yield from _each(method.returns)
    if method.event:
        event = _text(method.event)
        kind = f"FinalStream[{event}, {_text(method.returns)}]"
        yield kind if method.final else f"Stream[{event}]"


def _polling(poll: PollingMethod) -> Call:
    call = _call(poll.method)
    settings = (Entry(one.name, _members(one.annotation), required=False) for one in poll.settings)
    return replace(call, arguments=(*call.arguments, *settings))


def _type(home: str, one: ModelClass) -> Type:
    if one.kind in ("enum", "union", "alias"):
        return Type(home, one.name, (), _members(one.type) if one.type else ())
    rest = (f"dict[str, {_text(one.further)}]",) if one.further else ()
    further = [Entry(FURTHER, rest, required=False)] if rest else []
    keys = one.kind != "model"
    fields = [
        Entry(
            field.wire if one.kind == "typed_dict_call" else field.name,
            _members(field.annotation),
            not _may_lack(field.annotation) if keys else field.required,
        )
        for field in one.fields
    ]
    return Type(home, one.name, (*further, *fields), ())


def _may_lack(annotation: Annotation) -> bool:
    return isinstance(annotation.head, Name) and annotation.head.name == "NotRequired"


def _client(client: Client, plan: Plan) -> Constructed:
    bases = {one.class_name: one.constructor for one in plan.client_bases}
    constructor = bases.get(client.base, client.constructor)
    own = (_constructed(constructor, keyword=False), _constructed(constructor, keyword=True))
    fixed = (Entry(name, _parsed(kind), required=False) for name, kind in _ARGUMENTS)
    positional = tuple(one.name for one in own[0])
    return Constructed(client.class_name, (*own[0], *own[1], *fixed), positional)


def _constructed(constructor: Constructor, *, keyword: bool) -> tuple[Entry, ...]:
    return tuple(
        Entry(one.name, told_apart((*_each(one.annotation), NULL)), required=False)
        for one in constructor.arguments
        if one.keyword_only == keyword
    )


def _parsed(kind: str) -> tuple[str, ...]:
    return told_apart(kind.split(" | "))


def _services(plan: Plan) -> Iterator[Service]:
    for variant in plan.variants if plan.clients else ():
        yield from read_services(ast.parse(f"{variant.constant} = {variant.table.text}").body)


def _members(annotation: Annotation) -> tuple[str, ...]:
    return told_apart(_each(annotation))


def _each(annotation: Annotation) -> Iterator[str]:
    """The members of a union, however it is written; each constant of a `Literal` is one."""
    head, inside = annotation.head, annotation.arguments
    name = head.name if isinstance(head, Name) else ""
    if inside and name in WRAPPERS:
        yield from _each(inside[0])
    elif head is None or (inside and name == "Union"):
        yield from (member for one in inside for member in _each(one))
    elif inside and name == "Literal":
        yield from map(_text, inside)
    elif isinstance(head, Annotation):
        yield head.text
    else:
        yield _text(annotation)


def _text(annotation: Annotation) -> str:
    """A type as `ast.unparse` writes it."""
    head = annotation.head
    if head is None:
        return " | ".join(map(_text, annotation.arguments))
    if isinstance(head, Annotation):
        return repr(head.text)
    text = repr(head.value) if isinstance(head, Literal) else head.text
    return f"{text}[{_listed(annotation.arguments)}]" if annotation.arguments else text


def _listed(arguments: Iterable[Annotation]) -> str:
    return ", ".join(map(_text, arguments))
