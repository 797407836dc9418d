"""Annotations taken apart, once: what kind of value each allows, and how unions are matched."""

from __future__ import annotations

import sys
import types
import typing
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel, ConfigDict, TypeAdapter

if typing.TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind: typing.TypeAlias = Literal["any", "union", "constant", "list", "map", "model", "scalar"]
KINDS: dict[Any, Kind] = {
    **dict.fromkeys((Union, types.UnionType), "union"),
    **dict.fromkeys((Any, object), "any"),
    list: "list",
    dict: "map",
    Literal: "constant",
}
SCALARS = (str, int, float, bool, types.NoneType)
# From Python 3.12 on the two are the same class, or both are in use side by side.
ALIASES = (
    typing_extensions.TypeAliasType,
    getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType),
)


@dataclass(frozen=True, eq=False)
class Form:
    """An annotation: `bare` is what it is without aliases and `metadata`, `args` its own parts."""

    annotation: Any
    bare: Any
    metadata: tuple[Any, ...]
    kind: Kind
    args: tuple[Any, ...]

    @cached_property
    def items(self) -> Form:
        """The items of a list, or the values of a map."""
        return form_of(self.args[-1])

    @cached_property
    def members(self) -> tuple[Form, ...]:
        """The members of a union as they are written, or the type itself as the only one."""
        return tuple(map(form_of, self.args)) if self.kind == "union" else (self,)

    @cached_property
    def constants(self) -> tuple[Any, ...]:
        """The values of all literals, through unions and aliases."""
        if self.kind == "union":
            return tuple(value for member in self.members for value in member.constants)
        return self.args if self.kind == "constant" else ()

    @cached_property
    def choices(self) -> Choices:
        """The members of a union, by the discriminator that the metadata names."""
        own = (item for item in self.metadata if isinstance(item, Discriminator))
        return choices_of(self, next(own, Discriminator()))

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of pydantic; models say by themselves that scalars are never converted."""
        config = None if self.kind == "model" else ConfigDict(strict=True)
        return TypeAdapter(self.annotation, config=config)


@cache
def form_of(annotation: Any) -> Form:
    """Take an annotation apart; aliases are resolved."""
    bare: Any = annotation
    metadata: tuple[Any, ...] = ()
    while True:
        if isinstance(bare, ALIASES):
            bare = _evaluated(bare.__value__, str(bare.__module__))
        elif get_origin(bare) is Annotated:
            bare, *inner = get_args(bare)
            metadata = (*inner, *metadata)
        else:
            break
    is_model = isinstance(bare, type) and issubclass(bare, BaseModel)
    kind: Kind = KINDS.get(get_origin(bare) or bare, "model" if is_model else "scalar")
    return Form(annotation, bare, metadata, kind, get_args(bare))


def _evaluated(annotation: Any, module: str) -> Any:
    """Return an annotation in which names may be quoted, to be read in its own module."""
    holder = type("Holder", (), {"__annotations__": {"value": annotation}})
    names = vars(sys.modules[module])
    return typing_extensions.get_type_hints(holder, names, include_extras=True)["value"]


class Field(NamedTuple):
    """A field of a model: its name in Python and in JSON, and its type."""

    name: str
    wire: str
    form: Form
    required: bool


class Fields(NamedTuple):
    """The fields of a model; `further` is the type of those it does not name, if it declares one."""

    named: tuple[Field, ...]
    wires: frozenset[str]
    # How many of them are required.
    required: int
    further: Form | None


@cache
def fields_of(model: type[BaseModel]) -> Fields:
    """Return the fields of a model, in the order of their declaration."""
    # Models are built when first used, and validating through another model does not count.
    model.model_rebuild(raise_errors=False)
    named: list[Field] = []
    for name, field in model.model_fields.items():
        annotation: Any = field.annotation
        if field.metadata:
            annotation = Annotated[(annotation, *field.metadata)]
        named.append(Field(name, field.alias or name, form_of(annotation), field.is_required()))
    further: Form | None = None
    for cls in model.__mro__[: model.__mro__.index(BaseModel)]:
        declared = vars(cls).get("__annotations__", {}).get("__pydantic_extra__")
        if declared is not None and further is None:
            further = form_of(_evaluated(declared, cls.__module__)).items
    wires = frozenset(field.wire for field in named)
    return Fields(tuple(named), wires, sum(field.required for field in named), further)


@dataclass(frozen=True)
class Discriminator:
    """How the members of a union are distinguished: by the value of a property, if it has a name.

    OpenAPI 3.1 §4.8.25 calls it so. The values are those of the ``Literal`` annotations of the
    members, so that no table of them is needed.
    """

    property_name: str = ""


class Fallback:
    """Mark of the class that takes the objects that are like no other member of a union."""


class Choices(NamedTuple):
    """The members of a union, sorted by how a value is matched with them."""

    property_name: str
    models: tuple[type[BaseModel], ...]
    # Models by their values of the discriminator; those without one, or that do not require it.
    by_value: dict[Any, tuple[type[BaseModel], ...]]
    by_shape: tuple[type[BaseModel], ...]
    fallback: type[BaseModel] | None
    # Scalars, lists, maps and unions with another discriminator, and what they allow.
    others: tuple[Form, ...]
    containers: tuple[Form, ...]
    scalars: frozenset[Any]
    constants: tuple[Any, ...]

    def named(self, data: Mapping[str, Any]) -> tuple[type[BaseModel], ...]:
        """Return the models that have the object's value of the discriminator."""
        value = data.get(self.property_name)
        # JSON true equals 1 in Python but is not the same value.
        known = isinstance(value, str | int) and not isinstance(value, bool)
        return self.by_value.get(value, ()) if known else ()


def choices_of(union: Form, own: Discriminator) -> Choices:
    """Sort the members of a union; nested unions with the same discriminator are part of it."""
    members = tuple(dict.fromkeys(_flat(union, own)))
    models: list[type[BaseModel]] = [form.bare for form in members if form.kind == "model"]
    others = tuple(form for form in members if form.kind != "model")
    fallback: type[BaseModel] | None = None
    by_value: dict[Any, tuple[type[BaseModel], ...]] = {}
    by_shape: list[type[BaseModel]] = []
    for model in models:
        if issubclass(model, Fallback):
            fallback = model
            continue
        values, required = _values(model, own.property_name)
        by_shape += [] if values and required else [model]
        for value in values:
            by_value[value] = (*by_value.get(value, ()), model)
    return Choices(
        own.property_name,
        tuple(models),
        by_value,
        tuple(by_shape),
        fallback,
        others,
        tuple(form for form in others if form.kind in ("any", "map", "union")),
        frozenset(form.bare for form in others if form.bare in SCALARS),
        tuple(value for form in others for value in form.constants),
    )


def _flat(union: Form, own: Discriminator) -> Iterator[Form]:
    """Yield the members of a union, and of the unions in it that are part of it."""
    for member in union.members:
        # A union with another discriminator decides for itself which of its members a value is.
        foreign = any(isinstance(item, Discriminator) and item != own for item in member.metadata)
        if member.kind == "union" and not foreign:
            yield from _flat(member, own)
        else:
            yield member


def _values(model: type[BaseModel], property_name: str) -> tuple[tuple[Any, ...], bool]:
    """Return the values that a model has for the discriminator, and whether it must have one."""
    # Not by `fields_of`: this may be asked while the model is being built.
    for name, field in model.model_fields.items():
        if (field.alias or name) == property_name:
            annotation: Any = field.annotation
            return form_of(annotation).constants, field.is_required()
    return (), False
