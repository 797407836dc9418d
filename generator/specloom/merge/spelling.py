"""Which names and values are the same but for how they are spelled, and which types could be one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from specloom.api.model import Definition
from specloom.api.types import (
    ANY,
    Enum,
    EnumValue,
    Field,
    List,
    Map,
    Object,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    without_null,
)
from specloom.api.walk import resolve

_TEXTS = {"boolean": re.compile("true|false"), "integer": re.compile("-?[0-9]+")}
_DOTS = re.compile(r"(?<=[a-z])\.(?=[a-z])")
# As many equal names are no coincidence.
_SEVERAL = 2
# Unions of lists of unions: what is nested deeper than this decides nothing.
_DEPTH = 6


def folded(name: str) -> str:
    """A name without case, hyphens, underscores and brackets: `maxSize`, `max_size`, `Max-Size`.

    So with the dots between words, not those of numbers: `run.step_done`, `run_step.done`, `v1.0`.
    """
    plain = name.removesuffix("[]")
    return _DOTS.sub("", plain.replace("-", "").replace("_", "").lower()) or plain


def folded_values(values: Iterable[Scalar]) -> frozenset[Scalar]:
    """Discriminator values as they are compared."""
    return frozenset(map(folded_value, values))


def folded_value(value: Scalar) -> Scalar:
    """A discriminator value without the spelling that a variant has for it."""
    return folded(value) if isinstance(value, str) else value


def family(kind: Type) -> str:
    """What a value of a type is in JSON, as far as it tells types apart."""
    if isinstance(kind, Enum):
        return "string" if all(isinstance(v.value, str) for v in kind.values) else "number"
    if isinstance(kind, Primitive):
        return "number" if kind.name == "integer" else kind.name
    if isinstance(kind, Map):
        return "Object"
    return type(kind).__name__


def one_to_one(
    ours: Iterable[str], theirs: Iterable[str], key: Callable[[str], str] = folded
) -> dict[str, str]:
    """Pairs of names of equal key, where the key is one name's alone on each side."""
    left, right = list(ours), list(theirs)
    counts = [Counter(key(name) for name in names) for names in (left, right)]
    partners = {key(name): name for name in right}
    return {
        name: partners[key(name)] for name in left if all(count[key(name)] == 1 for count in counts)
    }


@dataclass(frozen=True, slots=True)
class Likeness:
    """Compares types of ours with types of theirs."""

    ours: Mapping[str, Definition]
    theirs: Mapping[str, Definition]

    def types(self, mine: Type, other: Type, depth: int = _DEPTH) -> bool:
        """Whether some value of one type could be one of the other."""
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if ANY in (left, right) or not depth:
            return True
        if isinstance(left, Union):
            return any(self.types(member.type, right, depth - 1) for member in left.members)
        if isinstance(right, Union):
            return any(self.types(left, member.type, depth - 1) for member in right.members)
        if isinstance(left, List) and isinstance(right, List):
            return self.types(left.items, right.items, depth - 1)
        return family(left) == family(right)

    def values(self, mine: Type, other: Type) -> bool:
        """Whether some value of one type could be one of the other, as it is or exactly converted."""
        return (
            self.types(mine, other) or self.is_text_of(mine, other) or self.is_list_of(mine, other)
        )

    def fields(
        self, mine: Object, other: Object, hints: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """Their field for each of our fields that has one.

        That is the one of equal name; else, of those that are left, the one that a hint says; else
        the one whose name is the same when folded and whose type could be ours; else the list of
        the same records, if there is just one.
        """
        ours = {field.name: field for field in mine.fields}
        theirs = {field.name: field for field in other.fields}
        found = {name: name for name in ours if name in theirs}
        for theirs_name, name in (hints or {}).items():
            if theirs_name in theirs and name in ours and name not in found:
                found[name] = theirs_name
        theirs = {name: one for name, one in theirs.items() if not _kept(one)}
        left, right = _rest(ours, found), _rest(theirs, found.values())
        pairs = one_to_one([f.name for f in left], [f.name for f in right])
        found |= {
            name: partner
            for name, partner in pairs.items()
            if self.written(ours[name], theirs[partner])
        }
        return found | self._lists(_rest(ours, found), _rest(theirs, found.values()))

    def _lists(self, ours: Sequence[Field], theirs: Sequence[Field]) -> dict[str, str]:
        """The one list of records of each side, if their records are the same."""
        left = [(field.name, kind) for field in ours if (kind := self._items(field, self.ours))]
        right = [(f.name, kind) for f in theirs if (kind := self._items(f, self.theirs))]
        if len(left) != 1 or len(right) != 1:
            return {}
        (name, mine), (partner, other) = left[0], right[0]
        return {name: partner} if self.records(mine, other) else {}

    def _items(self, field: Field, known: Mapping[str, Definition]) -> Ref | None:
        """The record that a field has a list of."""
        found = resolve(field.type, known)
        items = without_null(found.items) if isinstance(found, List) else None
        record = isinstance(items, Ref) and isinstance(resolve(items, known), Object)
        return items if record and isinstance(items, Ref) else None

    def is_text_of(self, mine: Type, other: Type) -> bool:
        """Whether their constants are just texts of ours: "true" of a boolean, "1" of an integer."""
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if not isinstance(left, Primitive) or not isinstance(right, Enum) or right.open:
            return False
        pattern = _TEXTS.get(left.name)
        texts = [value.value for value in right.values if isinstance(value.value, str)]
        whole = pattern is not None and len(texts) == len(right.values)
        return whole and all(_TEXTS[left.name].fullmatch(text) for text in texts)

    def is_list_of(self, mine: Type, other: Type) -> bool:
        """Whether they have a list where we have one of its items."""
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if left == ANY or isinstance(left, List | Union) or not isinstance(right, List):
            return False
        items = resolve(right.items, self.theirs)
        if isinstance(left, Object) and isinstance(items, Object):
            # What is a list of records there may be of other records than ours.
            names = [{folded(field.name) for field in one.fields} for one in (left, items)]
            return names[0] == names[1] or bool(names[0] & names[1])
        return self.types(left, items) and isinstance(left, Map) == isinstance(items, Map)

    def item(self, mine: Type, other: Type) -> Type:
        """Their type, or the items of their list where we have one of them."""
        found = resolve(other, self.theirs)
        return found.items if self.is_list_of(mine, other) and isinstance(found, List) else other

    def same(self, name: str, other: str) -> bool:
        """Whether two definitions are of one kind, records with fields of the same names."""
        left, right = self.ours[name].type, self.theirs[other].type
        if isinstance(left, Object) and isinstance(right, Object):
            known = {field.name: field.type for field in right.fields}
            return {field.name for field in left.fields} == set(known) and all(
                self.types(field.type, known[field.name]) for field in left.fields
            )
        if isinstance(left, Enum) and isinstance(right, Enum):
            values = [{identity(v.value) for v in kind.values} for kind in (left, right)]
            return values[0] == values[1]
        return False

    def strangers(self, mine: Type, other: Type) -> bool:
        """Whether two types are records of different things: no name and no field is the same."""
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if not isinstance(left, Object) or not isinstance(right, Object):
            return False
        refs = [kind for kind in map(without_null, (mine, other)) if isinstance(kind, Ref)]
        several = len({folded(kind.name) for kind in refs}) > 1
        filled = bool(left.fields and right.fields)
        return several and filled and not self.fields(left, right)

    def records(self, mine: Ref, other: Ref) -> bool:
        """Whether two records have one name, or half of their fields: of each, or several of one.

        An update has fewer fields than what it updates.
        """
        left, right = resolve(mine, self.ours), resolve(other, self.theirs)
        if not isinstance(left, Object) or not isinstance(right, Object):
            return False
        return folded(mine.name) == folded(other.name) or self.half(left, right)

    def half(self, left: Object, right: Object) -> bool:
        """Whether two records have half of the fields of either, of types that could be one."""
        known = {folded(field.name): field for field in right.fields}
        shared = sum(
            folded(field.name) in known and self.written(field, known[folded(field.name)])
            for field in left.fields
        )
        sizes = sorted((len(left.fields), len(right.fields)))
        return shared > 0 and 2 * shared >= (sizes[1] if shared < _SEVERAL else sizes[0])

    def written(self, mine: Field, other: Field) -> bool:
        """Whether a field of theirs could be ours, perhaps in a type that is converted."""
        return _converted(other) or self.values(mine.type, other.type)


def _kept(field: Field) -> bool:
    """Whether the configuration says that no rule matches a field."""
    return any(use.kept for use in field.uses)


def _converted(field: Field) -> bool:
    """Whether the configuration says that a field is written in another type."""
    return any(use.convert for use in field.uses)


def _rest(fields: Mapping[str, Field], used: Iterable[str]) -> list[Field]:
    taken = set(used)
    return [field for name, field in fields.items() if name not in taken]


def same_values(
    ours: Sequence[EnumValue], theirs: Sequence[EnumValue]
) -> dict[tuple[bool, Scalar], EnumValue]:
    """Our value for each of theirs, by its identity: the equal one, else the same when folded."""
    known = {identity(value.value): value for value in ours}
    # What the same variant writes elsewhere for one of ours is that one here too.
    spelled = {(variant, identity(wire)): value for value in ours for variant, wire in value.wires}
    found: dict[tuple[bool, Scalar], EnumValue] = {}
    for value in theirs:
        key = identity(value.value)
        again = [spelled[v, key] for v in value.variants if (v, key) in spelled]
        if again or key in known:
            found[key] = again[0] if again else known[key]
    other = {variant for value in theirs for variant in value.variants}
    used = {id(value) for value in found.values()}
    left = {
        value.value: value
        for value in ours
        if isinstance(value.value, str)
        if id(value) not in used and other.isdisjoint(value.variants)
    }
    right = [
        value.value
        for value in theirs
        if isinstance(value.value, str) and not value.kept and identity(value.value) not in found
    ]
    pairs = one_to_one(left, right)
    return found | {identity(theirs_value): left[name] for name, theirs_value in pairs.items()}


def identity(value: Scalar) -> tuple[bool, Scalar]:
    """A value as a key: in Python, unlike in JSON, true is 1."""
    return isinstance(value, bool), value
