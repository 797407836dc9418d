"""Type expressions: what a value may be. They say nothing of where it is used or how Python spells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Scalar: TypeAlias = str | int | float | bool | None
#: A constant of the spec as hashable data: arrays are tuples, objects are `Pairs`.
Value: TypeAlias = "Scalar | tuple[Value, ...] | Pairs"


@dataclass(frozen=True, slots=True)
class Pairs:
    """A constant object of a spec (a default, say), in its order."""

    items: tuple[tuple[str, Value], ...]


#: The schema's bounds (`minimum`, `maxLength`, …) in alphabetical order.
Limits: TypeAlias = tuple[tuple[str, Scalar], ...]
#: By variant its own bounds, where they are not those of the base.
OwnLimits: TypeAlias = tuple[tuple[str, Limits], ...]


@dataclass(frozen=True, slots=True)
class Primitive:
    """`string`, `integer`, `number`, `boolean`, `bytes` or `any`.

    Where the `limits` of a variant are its `own`, a format is one of them.
    """

    name: str
    format: str = ""
    limits: Limits = ()
    own: OwnLimits = ()


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an enumeration, with the variants that have it.

    `wires` are the variants that write it otherwise, with how they do. A `kept` one is matched by no
    rule.
    """

    value: Scalar
    description: str = ""
    variants: tuple[str, ...] = ()
    wires: tuple[tuple[str, Scalar], ...] = ()
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of constants. An open one says that others may come; one closed value is a constant.

    `any_text` are the variants that take any string: for them the values are a mere proposal.
    """

    values: tuple[EnumValue, ...]
    open: bool = False
    any_text: tuple[str, ...] = ()

    @property
    def constant(self) -> EnumValue | None:
        """The only value there can be, if that is so."""
        return self.values[0] if len(self.values) == 1 and not self.open else None


@dataclass(frozen=True, slots=True)
class List:
    """An array of items of one type."""

    items: Type
    limits: Limits = ()
    own: OwnLimits = ()


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are data: `additionalProperties` without named properties."""

    values: Type
    limits: Limits = ()
    own: OwnLimits = ()


@dataclass(frozen=True, slots=True)
class FieldUse:
    """What one variant says of a field that it has; `wire` is its own name for it, if it has one.

    `convert` says what it writes where the base has the same value in another type. `apart` are values
    that the variant has elsewhere in the record: the steps below the field at the base, and the steps
    from the record on at the variant. A `kept` one is matched by no rule. `examples` are values as the
    variant writes them, right or wrong; they are no part of what the field is.
    """

    variant: str
    required: bool
    type: Type
    default: Value = None
    has_default: bool = False
    wire: str = ""
    convert: str = ""
    kept: bool = False
    apart: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    examples: tuple[Value, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """A named member of an object. `type` covers every variant's; `uses` has those that have it.

    `origin` is the component that declares it, which others may take it from by `allOf`.
    """

    name: str
    type: Type
    uses: tuple[FieldUse, ...]
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    origin: str = ""

    @property
    def variants(self) -> tuple[str, ...]:
        """The variants that have the field."""
        return tuple(use.variant for use in self.uses)

    def required_in(self, variant: str) -> bool:
        """Whether a variant has the field and requires it."""
        return any(use.required for use in self.uses if use.variant == variant)


@dataclass(frozen=True, slots=True)
class Object:
    """A record. `closed` forbids other members; `extra` is the type of those that it allows."""

    fields: tuple[Field, ...]
    closed: bool = False
    extra: Type | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union, with the variants that have it.

    `values` are the discriminator values that select this member, `wires` those that a variant writes
    otherwise: the variant, the value, and how it is written.
    """

    type: Type
    values: tuple[Scalar, ...] = ()
    variants: tuple[str, ...] = ()
    wires: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types. `discriminator` names the field that tells which, when there is one.

    `default_value` is the discriminator that a sender may leave out (a discriminator with a default).
    """

    members: tuple[Member, ...]
    discriminator: str = ""
    default_value: Scalar = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type or null. Never nested, and always outside of a Ref: null belongs to the use."""

    type: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """A definition, by name."""

    name: str


Type: TypeAlias = Primitive | Enum | List | Map | Object | Union | Nullable | Ref

ANY = Primitive("any")


def nullable(kind: Type) -> Type:
    """The type with null allowed, once."""
    return kind if isinstance(kind, Nullable) else Nullable(kind)


def without_null(kind: Type) -> Type:
    """The type with null not allowed."""
    return kind.type if isinstance(kind, Nullable) else kind


def constant(value: Any) -> Value:
    """A value of JSON as data that does not change."""
    if isinstance(value, Mapping):
        return Pairs(tuple((str(key), constant(child)) for key, child in value.items()))
    if isinstance(value, list):
        return tuple(constant(child) for child in value)
    return value if isinstance(value, str | int | float | bool) else None
