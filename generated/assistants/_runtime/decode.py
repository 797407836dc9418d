"""From data to a type: annotations taken apart, once, and one decoder, which tells all problems."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from .arguments import is_list, is_map

Kind: TypeAlias = Literal["any", "union", "constant", "list", "map", "model", "scalar"]
KINDS: dict[Any, Kind] = {
    **dict.fromkeys((Union, types.UnionType), "union"),
    **dict.fromkeys((Any, object), "any"),
    list: "list",
    dict: "map",
    Literal: "constant",
}
NoneType = type(None)
PLAIN = (str, int, float)
SCALARS = (*PLAIN, bool, NoneType)
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


class Problem(NamedTuple):
    """Where a value is other than its specification, and how."""

    path: tuple[str | int, ...]
    # "missing" is a field, "constant" another value than the only ones allowed, "type" the rest;
    # "value" is a new one of an open enumeration, "member" a new object of a union, "field" a new
    # member of an object; of requests, "limit" a bound, "unsupported" what the variant lacks.
    kind: Literal["missing", "constant", "type", "value", "member", "field", "limit", "unsupported"]
    text: str

    def __str__(self) -> str:
        if self.kind == "unsupported":
            return self.text
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{''.join(steps).lstrip('.') or 'the value'}: {self.text}"


Decoded: TypeAlias = tuple[Any, tuple[Problem, ...]]
# Problems that speak against no model: servers change before their specifications do.
MILD = ("value", "field")


def decode(annotation: Any, value: Any) -> Decoded:
    """Return the value as the annotation wants it where it fits, and as it is where it does not."""
    return Decoder().read(form_of(annotation), value)


class Decoder:
    """One walk over data."""

    def __init__(self, *, sampling: bool = False) -> None:
        # To choose among members, the first item of a list speaks for all, no models are built, and
        # an object that several members share is compared once a model.
        self._sampling = sampling
        self._objects: dict[tuple[type, int], Decoded] = {}
        self._sampler = self if sampling else Decoder(sampling=True)

    def read(self, form: Form, value: Any) -> Decoded:
        """Decode a value."""
        kind = form.kind
        if type(value) is form.bare or kind == "any":
            return value, ()
        if kind == "union":
            return self._member(form.choices, value)
        if kind == "constant":
            return _constant(form.constants, value)
        if is_map(value):
            if kind == "model":
                return self._object(form.bare, value)
            if kind == "map":
                return self._items(form.items, value.items())
        elif kind == "list" and is_list(value):
            sample = value[:1] if self._sampling else value
            items, problems = self._items(form.items, enumerate(sample))
            return list(items.values()), problems
        return _validated(form, value)

    def _items(
        self, form: Form, items: Iterable[tuple[Any, Any]]
    ) -> tuple[dict[Any, Any], tuple[Problem, ...]]:
        values: dict[Any, Any] = {}
        problems: list[Problem] = []
        for key, item in items:
            values[key], inner = self.read(form, item)
            problems += below(key, inner) if inner else ()
        return values, tuple(problems)

    def _object(self, model: type[BaseModel], data: Mapping[str, Any]) -> Decoded:
        """Build a model without validating it as a whole."""
        if self._sampling:
            key = model, id(data)
            if key not in self._objects:
                self._objects[key] = data, self._fields(model, data)[2]
            return self._objects[key]
        values, further, problems = self._fields(model, data)
        # Without arguments: keys such as "cls" or "_fields_set" would clash with its parameters.
        built = model.model_construct()
        fields = vars(built)
        # Taken out and put back, so that the fields keep the order of their declaration.
        for name, *_ in fields_of(model).named:
            default = fields.pop(name, None)
            fields[name] = values.get(name, default)
        built.__pydantic_fields_set__.update(values)
        if built.__pydantic_extra__ is not None:
            built.__pydantic_extra__.update(further)
        return built, problems

    def _fields(
        self, model: type[BaseModel], data: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any], tuple[Problem, ...]]:
        """Decode the fields that a model names, and those that it does not."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        fields = fields_of(model)
        for name, wire, form, required in fields.named:
            if wire in data:
                values[name], inner = self.read(form, data[wire])
                problems += below(wire, inner) if inner else ()
            elif required:
                problems.append(Problem((wire,), "missing", "Field required"))
        further = {name: value for name, value in data.items() if name not in fields.wires}
        if fields.further:
            further, inner = self._items(fields.further, further.items())
            problems += inner
        elif issubclass(model, Fallback):
            problems.append(Problem((), "member", "an object that the specification does not know"))
        else:
            problems += (Problem((name,), "field", "unknown field") for name in further)
        return values, further, tuple(problems)

    def _member(self, choices: Choices, value: Any) -> Decoded:
        """Decode a value as the member of a union that it is, or most resembles."""
        if type(value) in choices.scalars:
            same = [constant for constant in choices.constants if type(constant) is type(value)]
            new = bool(same) and value not in same
            return value, (Problem((), "value", f"unknown value {value!r}"),) if new else ()
        model = self.choose(choices, value)
        if model:
            return self.read(form_of(model), value)
        if is_map(value):
            members = choices.containers
            if not members:
                return value, (Problem((), "type", "an object of no member of the union"),)
        else:
            others = (form for form in choices.others if (form.bare is NoneType) is (value is None))
            members = tuple(others) or (*map(form_of, choices.models), *choices.others)
        best, problems = min((self.read(form, value) for form in members), key=_badness)
        if choices.fallback and is_map(value) and _badness((best, problems)) > (False, 0):
            return self.read(form_of(choices.fallback), value)
        return best, problems

    def choose(self, choices: Choices, value: Any) -> type[BaseModel] | None:
        """Return the model that a value is, by discriminator or likeness; None if it is no model."""
        if isinstance(value, BaseModel):
            return next((base for base in type(value).__mro__ if base in choices.models), None)
        if not is_map(value):
            return None
        named = choices.named(value)
        models = named or choices.by_shape
        # The first of several; one alone needs no comparison.
        nearest = max(models, key=lambda m: self._likeness(m, value)) if models[1:] else None
        nearest = nearest or next(iter(models), None)
        if named or (nearest and self._is_convincing(nearest, value)):
            return nearest
        # A map takes any object, so that the model has to be a good match.
        return None if choices.containers else choices.fallback or nearest

    def _likeness(self, model: type[BaseModel], data: Mapping[str, Any]) -> tuple[int, ...]:
        """Compare an object with a model by its problems: the greater one is the better match."""
        _, problems = self._sampler.read(form_of(model), data)
        fields = fields_of(model)
        own = [problem.kind for problem in problems if len(problem.path) == 1]
        # A new value of an open enumeration says nothing for the model, and nothing against it.
        wrong = {
            path[0]
            for path, kind, _ in problems
            if path and (kind not in MILD or (kind == "value" and len(path) == 1))
        }
        known = len(fields.wires & data.keys())
        contradicted, missing = own.count("constant"), own.count("missing")
        return -contradicted, known - len(wrong), -missing, known, fields.required

    def _is_convincing(self, model: type[BaseModel], data: Mapping[str, Any]) -> bool:
        """Tell whether no constant speaks against a model, and most of what it requires is there.

        Nothing speaks against a model that requires nothing in an object without members.
        """
        contradicted, _, missing, known, required = self._likeness(model, data)
        optional = known > 0 or not data
        return not contradicted and (required + 2 * missing > 0 if required else optional)


def below(step: str | int, problems: Iterable[Problem]) -> Iterable[Problem]:
    """Return the problems of an item as those of its container."""
    return (Problem((step, *path), kind, text) for path, kind, text in problems)


def _badness(decoded: Decoded) -> tuple[bool, int]:
    """Return what to compare members of a union by: is it no such value at all, and how bad is it."""
    hard = [problem for problem in decoded[1] if problem.kind not in MILD]
    return any(not problem.path for problem in hard), len(hard)


def _constant(constants: tuple[Any, ...], value: Any) -> Decoded:
    # JSON true equals 1 in Python but is not the same value.
    if any(type(value) is type(constant) and value == constant for constant in constants):
        return value, ()
    text = f"Input should be {' or '.join(map(repr, constants))}"
    return value, (Problem((), "constant" if isinstance(value, PLAIN) else "type", text),)


def _validated(form: Form, value: Any) -> Decoded:
    """Leave scalars, and what is of another kind than its annotation, to pydantic."""
    try:
        return form.adapter.validate_python(value), ()
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        return value, (Problem((), "type", problems[0]["msg"]),)
