"""Which definitions hold a difference between variants: only those are looked into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from specloom.api.model import Definition
from specloom.api.types import Enum, Field, Nullable, Object, Type, Union
from specloom.api.walk import children, own_constants, references


def uneven_definitions(known: Mapping[str, Definition]) -> frozenset[str]:
    """The definitions that hold a difference, themselves or in what they refer to."""
    return holding(known, (n for n, one in known.items() if _differs(one.type, one.variants)))


def spelled_definitions(known: Mapping[str, Definition], variant: str) -> frozenset[str]:
    """The definitions that hold a name or a value which a variant writes otherwise."""
    return holding(known, (n for n, one in known.items() if _is_spelled(one.type, variant)))


def _is_spelled(kind: Type, variant: str) -> bool:
    if isinstance(kind, Object):
        uses = (use for child in kind.fields for use in child.uses)
        if any(use.wire or use.convert or use.apart for use in uses if use.variant == variant):
            return True
    if isinstance(kind, Enum):
        return any(variant == name for value in kind.values for name, _ in value.wires)
    if isinstance(kind, Union) and any(variant == m[0] for one in kind.members for m in one.wires):
        return True
    return any(_is_spelled(child, variant) for child in children(kind))


def holding(known: Mapping[str, Definition], names: Iterable[str]) -> frozenset[str]:
    """Some definitions, and those that hold them in what they refer to."""
    users: dict[str, list[str]] = defaultdict(list)
    for name, definition in known.items():
        for used in references(definition.type):
            users[used].append(name)
    pending = list(names)
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += users[name]
    return frozenset(found)


def _differs(kind: Type, variants: tuple[str, ...]) -> bool:
    everyone = set(variants)
    if any(set(having) != everyone for having in _having(kind)):
        return True
    if isinstance(kind, Enum) and any(value.wires for value in kind.values):
        return True
    if isinstance(kind, Union) and any(member.wires for member in kind.members):
        return True
    if isinstance(kind, Object) and any(_uses_differ(child) for child in kind.fields):
        return True
    return any(_differs(child, variants) for child in children(kind))


def _having(kind: Type) -> Iterator[tuple[str, ...]]:
    if isinstance(kind, Enum):
        yield from (value.variants for value in kind.values)
    elif isinstance(kind, Union):
        yield from (member.variants for member in kind.members)
    elif isinstance(kind, Object):
        yield from (child.variants for child in kind.fields)


def _uses_differ(child: Field) -> bool:
    facts = {(use.required, isinstance(use.type, Nullable), use.wire) for use in child.uses}
    own = any(use.wire or use.convert or use.apart for use in child.uses) or own_constants(child)
    return len(facts) > 1 or own
