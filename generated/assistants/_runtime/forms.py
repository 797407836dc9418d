"""Annotations taken apart, once: what kind of value each allows, and how unions are matched."""

from __future__ import annotations

import sys
import types
import typing
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, ForwardRef, Literal, NamedTuple, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel, ConfigDict, TypeAdapter

if typing.TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

UNIONS = (Union, types.UnionType)
# From Python 3.12 on the two are the same class, or both are in use side by side.
ALIASES: tuple[type, ...] = tuple(
    {
        typing_extensions.TypeAliasType,
        getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType),
    }
)


def evaluated(annotation: Any, module: str) -> Any:
    """Return an annotation that may be written as text, to be read in its own module."""
    if not isinstance(annotation, str):
        return annotation
    names = vars(sys.modules[module])
    return typing_extensions.evaluate_forward_ref(ForwardRef(annotation), globals=names)


def _unalias(annotation: Any) -> Any:
    while isinstance(annotation, ALIASES):
        value: Any = getattr(annotation, "__value__")  # noqa: B009 - not declared by the tuple
        annotation = evaluated(value, annotation.__module__)
    return annotation


@cache
def unwrap(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Split an annotation in the bare type and the metadata around it, aliases resolved."""
    metadata: tuple[Any, ...] = ()
    annotation = _unalias(annotation)
    while get_origin(annotation) is Annotated:
        annotation, *inner = get_args(annotation)
        metadata = (*inner, *metadata)
        annotation = _unalias(annotation)
    return annotation, metadata


def members_of(annotation: Any) -> tuple[Any, ...]:
    """Return the members of a union as they are written, or the type itself as the only one."""
    bare, _ = unwrap(annotation)
    return get_args(bare) if get_origin(bare) in UNIONS else (bare,)


def literals(annotation: Any) -> Iterator[Any]:
    """Yield the values of all literals in an annotation, through unions and aliases."""
    for member in members_of(annotation):
        bare, _ = unwrap(member)
        if get_origin(bare) is Literal:
            yield from get_args(bare)
        elif get_origin(bare) in UNIONS:
            yield from literals(bare)


def is_model(annotation: Any) -> bool:
    """Tell whether the annotation is a model class."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


Kind: typing.TypeAlias = Literal["any", "union", "constant", "list", "map", "model", "scalar"]
KINDS: dict[Any, Kind] = {
    **dict.fromkeys(UNIONS, "union"),
    **dict.fromkeys((Any, object), "any"),
    list: "list",
    dict: "map",
    Literal: "constant",
}
SCALARS = (str, int, float, bool, types.NoneType)


@dataclass(frozen=True, eq=False)
class Form:
    """An annotation: `bare` is what it is without aliases and metadata."""

    annotation: Any
    bare: Any
    metadata: tuple[Any, ...]
    kind: Kind

    @cached_property
    def items(self) -> Form:
        """The items of a list, or the values of a map."""
        return form_of(get_args(self.bare)[-1])

    @cached_property
    def constants(self) -> tuple[Any, ...]:
        """The values of the literals in the annotation."""
        return tuple(literals(self.bare))

    @cached_property
    def choices(self) -> Choices:
        """The members of a union."""
        own = (item for item in self.metadata if isinstance(item, Discriminator))
        return choices_of(self.bare, next(own, Discriminator()))

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of pydantic; models say by themselves that scalars are never converted."""
        config = None if self.kind == "model" else ConfigDict(strict=True)
        return TypeAdapter(self.annotation, config=config)


@cache
def form_of(annotation: Any) -> Form:
    """Take an annotation apart."""
    bare, metadata = unwrap(annotation)
    usual: Kind = "model" if is_model(bare) else "scalar"
    return Form(annotation, bare, metadata, KINDS.get(get_origin(bare) or bare, usual))


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
        wire = field.alias or name
        named.append(Field(name, wire, form_of(annotation), field.is_required()))
    wires = frozenset(field.wire for field in named)
    return Fields(tuple(named), wires, sum(field.required for field in named), _further(model))


def _further(model: type[BaseModel]) -> Form | None:
    for cls in model.__mro__[: model.__mro__.index(BaseModel)]:
        declared = vars(cls).get("__annotations__", {}).get("__pydantic_extra__")
        if declared is not None:
            return form_of(evaluated(declared, cls.__module__)).items
    return None


@dataclass(frozen=True)
class Discriminator:
    """How the members of a union are distinguished: by the value of a property, if it has a name.

    OpenAPI 3.1 §4.8.25 calls it so. The values are those of the ``Literal`` annotations of the
    members, so that no table of them is needed.
    """

    property_name: str = ""


class Fallback:
    """Mark of the class that takes the objects that are like no other member of a union."""


@dataclass(frozen=True)
class Choices:
    """The members of a union, sorted by how an object is matched with them.

    `by_value` has models by their values of the discriminator, `by_shape` those without a value or
    that do not require one, `others` scalars, lists, maps and unions by another discriminator.
    """

    property_name: str
    by_value: dict[Any, tuple[type[BaseModel], ...]]
    by_shape: tuple[type[BaseModel], ...]
    fallback: type[BaseModel] | None
    others: tuple[Form, ...]

    @cached_property
    def models(self) -> tuple[type[BaseModel], ...]:
        """All the models."""
        named = (model for models in self.by_value.values() for model in models)
        last = (self.fallback,) if self.fallback else ()
        return tuple(dict.fromkeys((*named, *self.by_shape, *last)))

    @cached_property
    def constants(self) -> tuple[Any, ...]:
        """The values of the literals among the others."""
        return tuple(value for form in self.others for value in form.constants)

    @cached_property
    def scalars(self) -> frozenset[type]:
        """The types of scalars that the union takes, whatever their value."""
        return frozenset(form.bare for form in self.others if form.bare in SCALARS)

    @cached_property
    def containers(self) -> tuple[Form, ...]:
        """The others that may take a JSON object."""
        return tuple(form for form in self.others if form.kind in ("any", "map", "union"))

    def named(self, data: Mapping[str, Any]) -> tuple[type[BaseModel], ...]:
        """Return the models that have the object's value of the discriminator."""
        value = data.get(self.property_name)
        # JSON true equals 1 in Python but is not the same value.
        known = isinstance(value, str | int) and not isinstance(value, bool)
        return self.by_value.get(value, ()) if known else ()


def choices_of(union: Any, own: Discriminator) -> Choices:
    """Sort the members of a union; nested unions with the same discriminator are part of it."""
    members = dict.fromkeys(_flat(union, own))
    models: list[type[BaseModel]] = [member for member in members if is_model(member)]
    by_value: dict[Any, tuple[type[BaseModel], ...]] = {}
    by_shape: list[type[BaseModel]] = []
    fallback: type[BaseModel] | None = None
    for model in models:
        if issubclass(model, Fallback):
            fallback = model
            continue
        values, required = _values(model, own.property_name)
        by_shape += [] if values and required else [model]
        for value in values:
            by_value[value] = (*by_value.get(value, ()), model)
    others = tuple(form_of(member) for member in members if not is_model(member))
    return Choices(own.property_name, by_value, tuple(by_shape), fallback, others)


def _flat(union: Any, own: Discriminator) -> list[Any]:
    """Return the members of a union and of the unions in it that are part of it."""
    flat: list[Any] = []
    for member in members_of(union):
        bare, metadata = unwrap(member)
        nested = len(members_of(bare)) > 1
        # A union with another discriminator decides for itself which of its members a value is.
        foreign = any(isinstance(item, Discriminator) and item != own for item in metadata)
        flat += _flat(bare, own) if nested and not foreign else [member if metadata else bare]
    return flat


def _values(model: type[BaseModel], property_name: str) -> tuple[tuple[Any, ...], bool]:
    """Return the values that a model has for the discriminator, and whether it must have one."""
    # Not by `fields_of`: this may be asked while the model is being built.
    for name, field in model.model_fields.items():
        if (field.alias or name) == property_name:
            return tuple(literals(field.annotation)), field.is_required()
    return (), False
