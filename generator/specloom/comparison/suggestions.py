"""What may be one thing in other words: lines for the configuration, for a person to judge.

Fields and parameters of the base that a variant lacks are paired with those that only the variant has,
in the same type and place, by the types of JSON that they are and by how alike their names are; so are
the constants of an enumeration.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from specloom.api.model import Api, Definition, Operation
from specloom.api.names import words
from specloom.api.types import Enum, Field, Object, Primitive, Ref, Type, Union, without_null
from specloom.api.walk import definitions_by_name, resolve
from specloom.wire.accepts import json_kinds

# Below this two names are not alike; what stands alone on both sides needs no alike names.
_ALIKE = 0.45
_ALONE = 0.4


@dataclass(frozen=True, slots=True)
class _Name:
    """A name on one side, with what it is, and the left side of a line if it is the variant's."""

    name: str
    kinds: frozenset[str]
    line: str = ""


def suggestions(api: Api) -> str:
    """The lines that would unite what is still apart, by variant and table; empty if there are none."""
    known = definitions_by_name(api)
    parts = []
    for variant in [one.name for one in api.variants[1:]]:
        fields = [*_fields(api, known, variant), *_parameters(api, known, variant)]
        values = list(_values(api, variant))
        converts = list(_conversions(api, known, variant))
        lines = ["[variant.fields]", *dict.fromkeys(fields)] if fields else []
        lines += ["[variant.values]", *dict.fromkeys(values)] if values else []
        lines += ["[variant.convert]", *dict.fromkeys(converts)] if converts else []
        if lines:
            parts.append("\n".join([f"# below the [[variant]] {variant}", *lines]))
    return "\n\n".join(parts)


def _fields(api: Api, known: Mapping[str, Definition], variant: str) -> Iterator[str]:
    base = api.base.name
    for found in api.definitions:
        if not isinstance(found.type, Object) or not {base, variant} <= set(found.variants):
            continue
        own = dict(found.names).get(variant, found.name)
        ours = [_field(f, known) for f in found.type.fields if _only(f.variants, base, variant)]
        theirs = [
            _field(f, known, f'"{own}.{f.name}"')
            for f in found.type.fields
            if _only(f.variants, variant, base)
        ]
        yield from _lines(ours, theirs)


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
            how = _conversion(_written(ours, known), _written(theirs, known))
            if how:
                yield f'"{own}.{name}" = "{how}"'


def _written(kind: Type, known: Mapping[str, Definition]) -> str:
    """What a type is in JSON, times in text apart; empty for several, or for enumerations."""
    inner = without_null(kind)
    missing = isinstance(inner, Ref) and inner.name not in known
    found = inner if missing else resolve(inner, known)
    if isinstance(found, Enum):
        return ""
    time = isinstance(found, Primitive) and found.format == "date-time"
    return "time" if time else "".join(json_kinds(found))


def _conversion(ours: str, theirs: str) -> str:
    return {
        ("number", "time"): "rfc3339",
        ("time", "number"): "epoch",
        ("number", "string"): "decimal",
        ("string", "number"): "number",
        ("array", "string"): "csv",
        ("boolean", "string"): "text",
    }.get((ours, theirs), "")


def _field(child: Field, known: Mapping[str, Definition], line: str = "") -> _Name:
    return _Name(child.name, _kinds(child.type, known), line)


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
    """A line for each pair, the most alike first; each name is in one line."""
    least = _ALONE if len(ours) == len(theirs) == 1 else _ALIKE
    scored = sorted(
        (-likeness, left, right)
        for left, mine in enumerate(ours)
        for right, other in enumerate(theirs)
        if mine.kinds & other.kinds
        if (likeness := _likeness(mine.name, other.name)) >= least
    )
    used: set[tuple[str, int]] = set()
    for _, left, right in scored:
        if not used & {("ours", left), ("theirs", right)}:
            used |= {("ours", left), ("theirs", right)}
            yield f'{theirs[right].line} = "{ours[left].name}"'


def _likeness(left: str, right: str) -> float:
    """How alike two names are: by their words, or by their letters."""
    mine, other = (frozenset(_lower(name)) for name in (left, right))
    shared = len(mine & other) / max(len(mine | other), 1)
    letters = SequenceMatcher(None, "".join(_lower(left)), "".join(_lower(right))).ratio()
    return max(shared, letters)


def _lower(name: str) -> Iterable[str]:
    return [word.lower() for word in words(name)]
