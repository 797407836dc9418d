"""How much a JSON object looks like a model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from .annotations import arms_of, field_types, is_model, unwrap, wire_names
from .narrow import is_list, is_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic import BaseModel

ANYTHING = (Any, object)
SCALARS = (str, int, float)


@dataclass(frozen=True, order=True)
class Likeness:
    """A comparison of an object with a model; the greater one is the better match."""

    # Constants that the object contradicts, counted below zero.
    contradicted: int
    # Fields with values that they can have, less the required ones that are missing.
    score: int
    # Required fields that are missing, counted below zero.
    missing: int
    # Fields of the object that the model has.
    known: int
    required: int

    @property
    def convincing(self) -> bool:
        """Whether no constant speaks against the model, and most of what it requires is there."""
        enough = self.required + 2 * self.missing > 0 if self.required else self.known > 0
        return enough and not self.contradicted


def likeness(model: type[BaseModel], data: Mapping[str, Any]) -> Likeness:
    """Compare an object with a model by the names of its fields, constants and kinds of values."""
    kinds, needed = _fields(model)
    present = [(kinds[name], value) for name, value in data.items() if name in kinds]
    possible = [_may_be(*pair) for pair in present]
    # A new word of an open enumeration says nothing for the model, and nothing against it.
    unnamed = [_is_unnamed(*pair) for pair in present]
    missing = len(needed - data.keys())
    return Likeness(
        contradicted=-sum(u and not p for u, p in zip(unnamed, possible, strict=True)),
        score=sum(p and not u for u, p in zip(unnamed, possible, strict=True)) - missing,
        missing=-missing,
        known=len(present),
        required=len(needed),
    )


def most_alike(models: Iterable[type[BaseModel]], data: Mapping[str, Any]) -> Any:
    """Return the model that an object resembles most, the first of several; None if there is none."""
    found = tuple(models)
    if len(found) < 2:  # noqa: PLR2004 - nothing to compare
        return found[0] if found else None
    return max(found, key=lambda model: likeness(model, data))


@cache
def _fields(model: type[BaseModel]) -> tuple[dict[str, tuple[Any, ...]], frozenset[str]]:
    """Return the bare types of each field by its JSON name, and the names that are required."""
    names = wire_names(model)
    kinds = {names[name]: _bare(kind) for name, kind in field_types(model).items()}
    fields = model.model_fields.items()
    return kinds, frozenset(names[name] for name, field in fields if field.is_required())


@cache
def _bare(annotation: Any) -> tuple[Any, ...]:
    """Return the bare arms of an annotation, those of unions inside included."""
    arms = [unwrap(arm)[0] for arm in arms_of(annotation)]
    return tuple(one for arm in arms for one in (_bare(arm) if len(arms_of(arm)) > 1 else (arm,)))


def _may_be(arms: tuple[Any, ...], value: Any) -> bool:
    return any(_is_kind(arm, value) for arm in arms)


def _is_kind(arm: Any, value: Any) -> bool:
    if arm in ANYTHING:
        return True
    if is_map(value):
        return _fits(arm, value) if is_model(arm) else get_origin(arm) is dict
    if is_list(value):
        # The first item speaks for all.
        return get_origin(arm) is list and all(_may_be(_bare(*get_args(arm)), v) for v in value[:1])
    if get_origin(arm) is Literal:
        return _among(value, get_args(arm))
    if value is None:
        return arm is None or arm is type(None)
    return isinstance(arm, type) and type(value) in ((int, float) if arm is float else (arm,))


def _fits(model: type[BaseModel], data: Mapping[str, Any]) -> bool:
    """Tell whether an object has what a model requires, and nothing that it cannot have."""
    kinds, needed = _fields(model)
    # A model without fields says nothing: it takes what is unknown.
    return (
        bool(kinds)
        and needed <= data.keys()
        and all(_may_be(kinds[name], value) for name, value in data.items() if name in kinds)
    )


def _is_unnamed(arms: tuple[Any, ...], value: Any) -> bool:
    """Tell whether there are constants, of which a scalar is none."""
    named = tuple(one for arm in arms if get_origin(arm) is Literal for one in get_args(arm))
    return bool(named) and isinstance(value, SCALARS) and not _among(value, named)


def _among(value: Any, constants: tuple[Any, ...]) -> bool:
    # JSON true equals 1 in Python but is not the same value.
    return any(type(value) is type(one) and value == one for one in constants)
