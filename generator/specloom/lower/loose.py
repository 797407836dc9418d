"""Arguments that take more than the runtime lets pass unless it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.api.model import Definition, Operation
from specloom.api.types import Enum, List, Primitive, Type, Union
from specloom.api.walk import body_fields, is_file, resolve
from specloom.wire.routes import path_key

_SIMPLE = ("string", "integer", "number", "bytes")


def loose(operation: Operation, known: Mapping[str, Definition]) -> tuple[str, ...]:
    """Parameters of the path that are more than a text or a number, and files that can be texts."""
    paths = (
        path_key(operation, one)
        for one in operation.parameters
        if one.place == "path" and not all(map(_is_simple, _members(one.type, known)))
    )
    record = body_fields(operation.body, known) if operation.body else None
    files = (
        one.name
        for one in (record.fields if record else ())
        if is_file(one.type, lambda kind: resolve(kind, known))
        and any(map(_is_text, _members(one.type, known, lists=True)))
    )
    return tuple(dict.fromkeys((*paths, *files)))


def _members(
    kind: Type,
    known: Mapping[str, Definition],
    inside: tuple[Type, ...] = (),
    *,
    lists: bool = False,
) -> Iterator[Type]:
    """The types that a value may have; with `lists`, those that an item of it may have, too."""
    found = resolve(kind, known)
    if found in inside:
        return
    parts = [member.type for member in found.members] if isinstance(found, Union) else []
    parts += [found.items] if lists and isinstance(found, List) else []
    for part in parts:
        yield from _members(part, known, (*inside, found), lists=lists)
    if not parts:
        yield found


def _is_simple(kind: Type) -> bool:
    if isinstance(kind, Enum):
        return not any(isinstance(one.value, bool) for one in kind.values)
    return isinstance(kind, Primitive) and kind.name in _SIMPLE


def _is_text(kind: Type) -> bool:
    return isinstance(kind, Enum) or (
        isinstance(kind, Primitive) and kind.name in ("string", "any")
    )
