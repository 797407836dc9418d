"""What may be one thing in other words: lines for the configuration, for a person to judge.

Fields and parameters of the base that a variant lacks are paired with those that only the variant has,
in the same type and place, by the types of JSON that they are and by how alike their names are; so are
the constants of an enumeration, arguments in other places, and what is in an object for one and beside
it for the other. Whole responses that have nothing in common are paired by their only list or record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from specloom.api.conversions import likely
from specloom.api.model import Api, Definition, Operation
from specloom.api.names import words
from specloom.api.types import ANY, Enum, Field, List, Object, Ref, Type, Union, without_null
from specloom.api.walk import definitions_by_name, resolve
from specloom.wire.accepts import json_kinds

# Below this two names are not alike; what stands alone on both sides needs no alike names.
_ALIKE = 0.45
_ALONE = 0.4
# What is in another place, too, or an object, has to be more alike.
_CLEAR = 0.6
_SIDES = 2
# Conversions after which a value is written as before where everything is text.
_TEXTS = ("decimal", "number", "text")


@dataclass(frozen=True, slots=True)
class _Name:
    """A name on one side, with what it is, and the left side of a line if it is the variant's."""

    name: str
    kinds: frozenset[str]
    line: str = ""
    type: Type = ANY
    required: bool = False


def suggestions(api: Api) -> str:
    """The lines that would unite what is still apart, by variant and table; empty if there are none."""
    found = {one.name: lines_for(api, one.name) for one in api.variants[1:]}
    parts = [[f"# below the [[variant]] {name}", *lines] for name, lines in found.items() if lines]
    return "\n\n".join("\n".join(part) for part in parts)


def lines_for(api: Api, variant: str) -> list[str]:
    """The lines for one variant."""
    known = definitions_by_name(api)
    tables = {
        "fields": [*_fields(api, known, variant), *_parameters(api, known, variant)],
        "values": [*_values(api, variant)],
        "convert": [*_conversions(api, known, variant)],
        "envelopes": [*_envelopes(api, known, variant)],
        "place": [*_places(api, known, variant)],
    }
    lines: list[str] = []
    for table, found in tables.items():
        lines += [f"[variant.{table}]", *dict.fromkeys(found)] if found else []
    return lines


def _fields(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    base = api.base.name
    for found in api.definitions:
        if not isinstance(found.type, Object) or not {base, variant} <= set(found.variants):
            continue
        own = dict(found.names).get(variant, found.name)
        left = [f for f in found.type.fields if _only(f.variants, base, variant)]
        right = [f for f in found.type.fields if _only(f.variants, variant, base)]
        nested = _nested(left, right, known)
        yield from (f'"{own}.{theirs}" = "{ours}"' for ours, theirs in nested)
        used = {path.split(".")[0] for pair in nested for path in pair}
        ours = [_field(f, known) for f in left if f.name not in used]
        theirs = [_field(f, known, f'"{own}.{f.name}"') for f in right if f.name not in used]
        lists = [[f for f in side if f.kinds == {"array"}] for side in (ours, theirs)]
        if all(len(some) == 1 for some in lists) and _envelope_of(found.type, known):
            yield f'{lists[1][0].line} = "{lists[0][0].name}"'
            ours, theirs = (
                [f for f in side if f not in some]
                for side, some in zip((ours, theirs), lists, strict=True)
            )
        yield from _lines(ours, theirs)
        for mine, other, _ in _converted(ours, theirs, known):
            # With the conversion, names that are the same but for spelling need no line.
            if _folded(mine.name) != _folded(other.name):
                yield f'{other.line} = "{mine.name}"'


def _converted(
    ours: Sequence[_Name], theirs: Sequence[_Name], known: Mapping[str, Definition]
) -> Iterator[tuple[_Name, _Name, str]]:
    """Fields that are alike in name, but written in another type: with the conversion."""
    used = {name for pair in _matches(ours, theirs) for name in pair}
    left, right = ([one for one in side if one not in used] for side in (ours, theirs))
    found = {
        (mine, other): how
        for mine in left
        for other in right
        if (how := _conversion(mine.type, other.type, known))
    }
    mixed = frozenset(["any"])
    for mine, other in _pairs(
        [replace(one, kinds=mixed) for one in left],
        [replace(one, kinds=mixed) for one in right],
        _ALIKE,
    ):
        pair = next((p for p in found if (p[0].name, p[1].name) == (mine.name, other.name)), None)
        if pair:
            yield *pair, found[pair]


def _nested(
    ours: Sequence[Field], theirs: Sequence[Field], known: Mapping[str, Definition]
) -> list[tuple[str, str]]:
    """Fields of objects on one side that are beside the object on the other, by their whole names."""
    paths = [{_folded(path): path for path in _inside(side, known)} for side in (ours, theirs)]
    plain = [{_folded(one.name): one.name for one in side} for side in (ours, theirs)]
    found = [(paths[0][key], name) for key, name in plain[1].items() if key in paths[0]]
    return found + [(name, paths[1][key]) for key, name in plain[0].items() if key in paths[1]]


def _inside(fields: Sequence[Field], known: Mapping[str, Definition]) -> Iterator[str]:
    for outer in fields:
        record = resolve(outer.type, known)
        for inner in record.fields if isinstance(record, Object) else ():
            yield f"{outer.name}.{inner.name}"


def _folded(path: str) -> str:
    return "".join(word for name in path.split(".") for word in _lower(name))


def _envelope_of(record: Object, known: Mapping[str, Definition]) -> bool:
    """Whether a record is there for its list: it has no field that all have but a few of paging."""
    lists = [f for f in record.fields if isinstance(resolve(f.type, known), List)]
    return len(lists) == _SIDES


def _envelopes(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    """Whole bodies and responses that have nothing in common, but for what stands in them."""
    for operation in api.operations:
        kinds = {
            "body": operation.body and operation.body.type,
            "response": operation.response.type,
        }
        keys = {}
        for place, kind in kinds.items():
            sides = _sides(kind, known, (api.base.name, variant)) if kind else None
            keys[place] = _key(*sides, known) if sides else ""
        written = ", ".join(f'{place} = "{key}"' for place, key in keys.items() if key)
        if written:
            yield f'"{operation.name}" = {{ {written} }}'


def _sides(
    kind: Type, known: Mapping[str, Definition], names: tuple[str, str]
) -> tuple[Sequence[Field], Sequence[Field]] | None:
    """The fields of two records, where each variant has one of its own in a place."""
    found = resolve(kind, known)
    members = found.members if isinstance(found, Union) else ()
    records = []
    for name in names:
        own = [resolve(m.type, known) for m in members if m.variants == (name,)]
        records += [own[0].fields] if len(own) == 1 and isinstance(own[0], Object) else []
    return (records[0], records[1]) if len(records) == len(members) == _SIDES else None


def _key(ours: Sequence[Field], theirs: Sequence[Field], known: Mapping[str, Definition]) -> str:
    """The key of their only list, or record, where ours is or has one too."""
    for kind in (List, Object):
        own = [f.name for f in theirs if isinstance(resolve(f.type, known), kind)]
        mine = [f.name for f in ours if isinstance(resolve(f.type, known), kind)]
        alone = kind is Object and len(theirs) == 1 and not mine
        if len(own) == 1 and (len(mine) == 1 or alone):
            return own[0]
    return ""


def _places(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    """Arguments in other places whose names are alike."""
    base = api.base.name
    for operation in api.operations:
        if not {base, variant} <= set(operation.variants):
            continue
        ours, theirs = (
            [
                replace(one, line=f"{place}:{one.name}")
                for place in ("query", "header", "body")
                for one in _arguments(operation, place, known, sides)
            ]
            for sides in ((base, variant), (variant, base))
        )
        for left, right in _pairs(ours, theirs, _CLEAR):
            if left.line.partition(":")[0] != right.line.partition(":")[0]:
                yield f'"{operation.name} {right.line}" = "{left.line}"'


def _arguments(
    operation: Operation, place: str, known: Mapping[str, Definition], sides: tuple[str, str]
) -> list[_Name]:
    if place != "body":
        return _of_place(operation, place, known, sides)
    record = resolve(operation.body.type, known) if operation.body else None
    fields = record.fields if isinstance(record, Object) else ()
    return [_field(one, known) for one in fields if _only(one.variants, *sides)]


def _conversions(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    """Fields of one name whose types are the same value written otherwise."""
    for found in api.definitions:
        record = found.type
        own = dict(found.names).get(variant, found.name)
        sides: dict[str, dict[str, tuple[str, Type]]] = {api.base.name: {}, variant: {}}
        for child in record.fields if isinstance(record, Object) else ():
            for use in child.uses:
                if use.variant in sides and not use.convert:
                    key = "".join(_lower(child.name))
                    sides[use.variant][key] = (use.wire or child.name, use.type)
        for key, (name, theirs) in sides[variant].items():
            _, ours = sides[api.base.name].get(key, ("", theirs))
            how = _conversion(ours, theirs, known)
            if how:
                yield f'"{own}.{name}" = "{how}"'
        yield from _apart(api, found, known, variant)
    for operation in api.operations:
        for parameter in operation.parameters:
            uses = {use.variant: use for use in parameter.uses}
            mine, other = uses.get(api.base.name), uses.get(variant)
            how = _conversion(mine.type, other.type, known) if mine and other else ""
            # In a path a number is its text.
            how = "" if parameter.place == "path" and how in _TEXTS else how
            if mine and other and how and not other.convert:
                yield f'"{operation.name} {parameter.place}:{other.wire}" = "{how}"'


def _apart(
    api: Api, found: Definition, known: Mapping[str, Definition], variant: str
) -> Iterator[str]:
    """Fields that stayed apart because of their types."""
    record, own = found.type, dict(found.names).get(variant, found.name)
    if not isinstance(record, Object) or not {api.base.name, variant} <= set(found.variants):
        return
    left, right = (
        [_field(f, known, f'"{own}.{f.name}"') for f in record.fields if _only(f.variants, *names)]
        for names in ((api.base.name, variant), (variant, api.base.name))
    )
    yield from (f'{two.line} = "{how}"' for _, two, how in _converted(left, right, known))


def _conversion(ours: Type, theirs: Type, known: Mapping[str, Definition]) -> str:
    """The conversion that would unite two types; nothing where one has gone into another."""
    kinds = [without_null(kind) for kind in (ours, theirs)]
    if any(isinstance(kind, Ref) and kind.name not in known for kind in kinds):
        return ""
    return likely(resolve(ours, known), resolve(theirs, known))


def _field(child: Field, known: Mapping[str, Definition], line: str = "") -> _Name:
    required = all(use.required for use in child.uses)
    return _Name(child.name, _kinds(child.type, known), line, child.type, required)


def _parameters(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    base = api.base.name
    for operation in api.operations:
        if not {base, variant} <= set(operation.variants):
            continue
        for place in ("query", "header"):
            ours = _of_place(operation, place, known, (base, variant))
            theirs = _of_place(operation, place, known, (variant, base), operation.name)
            yield from _lines(ours, theirs)


def _of_place(
    operation: Operation,
    place: str,
    known: Mapping[str, Definition],
    sides: tuple[str, str],
    owner: str = "",
) -> list[_Name]:
    return [
        _Name(wire, _kinds(parameter.type, known), f'"{owner} {place}:{wire}"')
        for parameter in operation.parameters
        if parameter.place == place and _only(parameter.variants, *sides)
        for wire in [parameter.uses[0].wire]
    ]


def _values(api: Api, variant: str) -> Iterator[str]:
    """Constants, by the first field that has the enumeration in a record of the variant."""
    base, known = api.base.name, definitions_by_name(api)
    for found in api.definitions:
        record = found.type
        for child in record.fields if isinstance(record, Object) else ():
            kind = resolve(child.type, known)
            if not isinstance(kind, Enum) or not {base, variant} <= set(child.variants):
                continue
            string = frozenset(["string"])
            sides = [
                [
                    _Name(value.value, string, f'"{value.value}"')
                    for value in kind.values
                    if isinstance(value.value, str) and _only(value.variants, *pair)
                ]
                for pair in ((base, variant), (variant, base))
            ]
            pairs = [f"{line}" for line in _lines(*sides)]
            own = dict(found.names).get(variant, found.name)
            wire = next((use.wire for use in child.uses if use.variant == variant), "")
            if pairs:
                yield f'"{own}.{wire or child.name}" = {{ {", ".join(pairs)} }}'


def _only(having: Sequence[str], one: str, other: str) -> bool:
    return one in having and other not in having


def _kinds(kind: Type, known: Mapping[str, Definition]) -> frozenset[str]:
    found = resolve(kind, known)
    if isinstance(found, Union):
        return frozenset(name for m in found.members for name in _kinds(m.type, known))
    return frozenset(json_kinds(found))


def _lines(ours: Sequence[_Name], theirs: Sequence[_Name]) -> Iterator[str]:
    """A line for each pair."""
    yield from (f'{right.line} = "{left.name}"' for left, right in _matches(ours, theirs))


def _matches(ours: Sequence[_Name], theirs: Sequence[_Name]) -> list[tuple[_Name, _Name]]:
    """Names that are alike; and the only ones that either side cannot do without, under any name."""
    needed = [[one for one in side if one.required] for side in (ours, theirs)]
    if all(len(side) == 1 for side in needed) and needed[0][0].kinds & needed[1][0].kinds:
        (mine,), (other,) = needed
        rest = [[one for one in side if not one.required] for side in (ours, theirs)]
        return [(mine, other), *_matches(*rest)]
    least = _ALONE if len(ours) == len(theirs) == 1 else _ALIKE
    return list(_pairs(ours, theirs, least))


def _pairs(
    ours: Sequence[_Name], theirs: Sequence[_Name], least: float
) -> Iterator[tuple[_Name, _Name]]:
    """Names of equal types, the most alike first; each name is in one pair."""
    scored = sorted(
        (-likeness, left, right)
        for left, mine in enumerate(ours)
        for right, other in enumerate(theirs)
        if mine.kinds & other.kinds
        if (likeness := _likeness(mine.name, other.name)) >= _least(mine, other, least)
    )
    used: set[tuple[str, int]] = set()
    for _, left, right in scored:
        if not used & {("ours", left), ("theirs", right)}:
            used |= {("ours", left), ("theirs", right)}
            yield ours[left], theirs[right]


def _least(mine: _Name, other: _Name, least: float) -> float:
    """How alike two names have to be."""
    return _CLEAR if "object" in mine.kinds & other.kinds else least


def _likeness(left: str, right: str) -> float:
    """How alike two names are: by their words, or by their letters."""
    mine, other = (frozenset(_lower(name)) for name in (left, right))
    shared = len(mine & other) / max(len(mine | other), 1)
    letters = SequenceMatcher(None, "".join(_lower(left)), "".join(_lower(right))).ratio()
    return max(shared, letters)


def _lower(name: str) -> Iterable[str]:
    return [word.lower() for word in words(name)]
