"""Annotations taken apart, once: what kind of value each allows, and how unions are matched."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel, ConfigDict, TypeAdapter

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


class Form:
    """An annotation: `bare` is what it is without aliases and `metadata`, `args` its own parts."""

    def __init__(self, annotation: Any) -> None:
        bare, self.annotation = annotation, annotation
        self.metadata: tuple[Any, ...] = ()
        while isinstance(bare, ALIASES) or get_origin(bare) is Annotated:
            if isinstance(bare, ALIASES):
                bare = _evaluated(bare.__value__, str(bare.__module__))
            else:
                bare, *inner = get_args(bare)
                self.metadata = (*inner, *self.metadata)
        self.bare: Any = bare
        self.args = get_args(bare)
        is_model = isinstance(bare, type) and issubclass(bare, BaseModel)
        self.kind: Kind = KINDS.get(get_origin(bare) or bare, "model" if is_model else "scalar")

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
        return Choices(self, next(own, Discriminator()))

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of pydantic; models say by themselves that scalars are never converted."""
        config = None if self.kind == "model" else ConfigDict(strict=True)
        return TypeAdapter(self.annotation, config=config)


form_of = cache(Form)


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


class Fields:
    """The fields of a model, in the order of their declaration."""

    def __init__(self, model: type[BaseModel]) -> None:
        # Models are built when first used, and validating through another model does not count.
        model.model_rebuild(raise_errors=False)
        self.named: list[Field] = []
        for name, info in model.model_fields.items():
            annotation: Any = info.annotation
            form = form_of(Annotated[(annotation, *info.metadata)] if info.metadata else annotation)
            wire = name if info.alias is None else info.alias
            self.named.append(Field(name, wire, form, info.is_required()))
        self.wires = frozenset(field.wire for field in self.named)
        self.required = sum(field.required for field in self.named)
        # The type of the fields that it does not name, if it declares one.
        self.further: Form | None = None
        for cls in reversed(model.__mro__[: model.__mro__.index(BaseModel)]):
            declared = vars(cls).get("__annotations__", {}).get("__pydantic_extra__")
            if declared is not None:
                self.further = form_of(_evaluated(declared, cls.__module__)).items


fields_of = cache(Fields)


@dataclass(frozen=True)
class Discriminator:
    """How the members of a union are distinguished: by the value of a property, if it has a name.

    The values are those of the ``Literal`` annotations of the members, which need no table.
    """

    property_name: str = ""


class Fallback:
    """Mark of the class that takes the objects that are like no other member of a union."""


class Choices:
    """The members of a union, sorted by how a value is matched with them."""

    def __init__(self, union: Form, own: Discriminator) -> None:
        members = tuple(dict.fromkeys(_flat(union, own)))
        self._property_name = own.property_name
        self.models: list[type[BaseModel]] = [f.bare for f in members if f.kind == "model"]
        # Scalars, lists, maps and unions with another discriminator, and what they allow.
        self.others = tuple(form for form in members if form.kind != "model")
        self.containers = tuple(f for f in self.others if f.kind in ("any", "map", "union"))
        self.scalars = frozenset(form.bare for form in self.others if form.bare in SCALARS)
        self.constants = tuple(value for form in self.others for value in form.constants)
        # Models by their values of the discriminator; those without one, or that do not require it.
        self._by_value: dict[Any, list[type[BaseModel]]] = {}
        self.by_shape: list[type[BaseModel]] = []
        self.fallback: type[BaseModel] | None = None
        for model in self.models:
            if issubclass(model, Fallback):
                self.fallback = model
                continue
            # Not by `fields_of`: this may be asked while the model is being built.
            infos = model.model_fields.items()
            named = (info for name, info in infos if (info.alias or name) == own.property_name)
            info = next(named, None)
            annotation: Any = info.annotation if info else None
            values = form_of(annotation).constants
            if not values or (info and not info.is_required()):
                self.by_shape.append(model)
            for value in values:
                self._by_value.setdefault(value, []).append(model)

    @property
    def certain(self) -> dict[Hashable, type[BaseModel]]:
        """Return the models that alone have a text as their value of the discriminator."""
        several = self._by_value.items()
        return {value: m[0] for value, m in several if isinstance(value, str) and not m[1:]}

    def named(self, data: Mapping[str, Any]) -> list[type[BaseModel]]:
        """Return the models that have the object's value of the discriminator."""
        value = data.get(self._property_name)
        # JSON true equals 1 in Python but is not the same value.
        known = isinstance(value, str | int) and not isinstance(value, bool)
        return self._by_value.get(value, []) if known else []


def _flat(union: Form, own: Discriminator) -> Iterator[Form]:
    """Yield the members of a union, and of the unions in it that are part of it."""
    for member in union.members:
        # A union with another discriminator decides for itself which of its members a value is.
        foreign = any(isinstance(item, Discriminator) and item != own for item in member.metadata)
        if member.kind == "union" and not foreign:
            yield from _flat(member, own)
        else:
            yield member
