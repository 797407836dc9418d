"""What is said of arguments, fields, values and members in a few words each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Parameter
from specloom.api.types import (
    Enum,
    EnumValue,
    Field,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Pairs,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    Value,
    without_null,
)
from specloom.api.walk import definitions_by_name, resolve
from specloom.plan.literals import Literal
from specloom.reference.markup import Markup, code, joined, plain
from specloom.reference.wording import limits, listed
from specloom.wire.paths import PATH

#: So many values of an enumeration are named beside a type.
_SHOWN = 16


@dataclass(frozen=True, slots=True)
class Facts:
    """Says facts of parts of an API.

    Attributes:
        known: The definitions, by name.
        titles: What documentation calls each variant.
    """

    known: Mapping[str, Definition]
    titles: Mapping[str, str]

    @classmethod
    def of(cls, api: Api) -> Facts:
        """The facts of an API."""
        return cls(definitions_by_name(api), {one.name: one.title for one in api.variants})

    def part(
        self, one: Parameter | Field, among: Sequence[str], demanded: str = "required"
    ) -> Iterator[Markup]:
        """What is said of an argument or a field of something that some variants have.

        `demanded` are the words for what some variants require and others do not.
        """
        if isinstance(one.type, Nullable):
            yield plain("may be null")
        yield from self._values(without_null(one.type))
        yield from self._limits(one.type, [name for name in among if name in one.variants])
        yield from self._defaults(one, among)
        uses = [use for use in one.uses if use.variant in among]
        demanding = [use.variant for use in uses if use.required]
        if demanding and len(demanding) < len(among):
            yield self._at(plain(demanded), demanding)
        yield from self.services(one.variants, among)
        if not isinstance(one, Parameter) or one.place != PATH:  # where a name is not sent
            other = [(use.variant, use.wire) for use in uses if use.wire not in ("", one.name)]
            yield from self._wires([(variant, code(wire)) for variant, wire in other])
        if one.deprecated:
            yield plain("deprecated")

    def services(self, having: Sequence[str], among: Sequence[str]) -> Iterator[Markup]:
        """Which services have a thing, where not all do."""
        own = [name for name in among if name in having]
        if having and len(own) < len(among):
            yield plain(f"{self.listed(own)} only") if own else plain("not here")

    def listed(self, variants: Iterable[str]) -> str:
        """The titles of variants."""
        return listed([self.titles[name] for name in variants])

    def value(self, one: EnumValue, among: Sequence[str]) -> Iterator[Markup]:
        """What is said of a value of an enumeration."""
        yield from self.services(one.variants, among)
        yield from self._wires([(variant, code(str(wire))) for variant, wire in one.wires])

    def member(self, one: Member, kind: Type, among: Sequence[str]) -> Iterator[Markup]:
        """What is said of a member of a union: by which values it is told, who has it."""
        values = one.values or tuple(self._constants(one, kind))
        if isinstance(kind, Union) and values:
            texts = joined((code(written(value)) for value in values), " or ")
            yield joined([code(kind.discriminator), plain("is"), texts], " ")
        yield from self.services(one.variants, among)
        yield from self._wires(
            [
                (variant, joined([code(written(value)), plain("is"), code(written(wire))], " "))
                for variant, value, wire in one.wires
            ]
        )

    def _constants(self, one: Member, kind: Type) -> Iterator[Scalar]:
        """The value that the discriminator has in each object of a member."""
        record = resolve(one.type, self.known)
        for field in record.fields if isinstance(record, Object) else ():
            value = resolve(field.type, self.known)
            is_told = isinstance(kind, Union) and field.name == kind.discriminator
            if is_told and isinstance(value, Enum) and value.constant:
                yield value.constant.value

    def _wires(self, found: Sequence[tuple[str, Markup]]) -> Iterator[Markup]:
        """What variants write otherwise, those together that write the same."""
        for wire in dict.fromkeys(wire for _, wire in found):
            yield self._at(wire, [variant for variant, other in found if other == wire])

    def _at(self, what: Markup, variants: Sequence[str]) -> Markup:
        return joined([what, plain(f"at {self.listed(variants)}")], " ")

    def _values(self, kind: Type) -> Iterator[Markup]:
        """The values of an enumeration that has a name; those of others are in their types."""
        found = resolve(kind, self.known)
        if isinstance(kind, Ref) and isinstance(found, Enum) and len(found.values) > 1:
            shown = [code(written(one.value)) for one in found.values[:_SHOWN]]
            more = len(found.values) - len(shown)
            rest = [plain(f"{more} more")] if more else []
            yield joined([plain("one of"), joined([*shown, *rest], ", ")], " ")

    def _limits(self, kind: Type, among: Sequence[str]) -> Iterator[Markup]:
        """The limits of a value; by variant, if these have several."""
        found = resolve(kind, self.known)
        own = dict(found.own) if isinstance(found, Primitive | List | Map) else {}
        said: dict[Markup, list[str]] = {}
        for variant in among:
            bounds = Primitive("any", limits=own[variant]) if variant in own else found
            said.setdefault(joined(limits(bounds), ", "), []).append(variant)
        for words, variants in said.items():
            if words.source:
                yield words if len(said) == 1 else self._at(words, variants)
        if isinstance(found, List):
            each = limits(resolve(found.items, self.known))
            yield from (joined([plain("each"), one], " ") for one in each)

    def _defaults(self, one: Parameter | Field, among: Sequence[str]) -> Iterator[Markup]:
        """The default; by variant, if they have several."""
        found: dict[str, list[str]] = {}
        for use in one.uses:
            if use.has_default and use.variant in among:
                found.setdefault(written(use.default), []).append(use.variant)
        for text, variants in found.items():
            said = joined([plain("default"), code(text)], " ")
            yield said if len(found) == 1 else self._at(said, variants)


def written(value: Value) -> str:
    """A constant of a spec as Python has it."""
    if isinstance(value, Pairs):
        return (
            f"{{{', '.join(f'{Literal(key).text}: {written(one)}' for key, one in value.items)}}}"
        )
    if isinstance(value, tuple):
        return f"[{', '.join(map(written, value))}]"
    return Literal(value).text


def told(value: Scalar) -> str:
    """A constant as it is on the wire, for an anchor."""
    return str(value).lower() if isinstance(value, bool) else str(value)
