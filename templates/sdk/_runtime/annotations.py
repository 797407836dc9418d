"""Looking at type annotations at run time: aliases, unions and literals."""

from __future__ import annotations

import sys
import types
import typing
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel

if typing.TYPE_CHECKING:
    from collections.abc import Iterator

UNIONS = (Union, types.UnionType)
# From Python 3.12 on the two are the same class, or both are in use side by side.
ALIASES: tuple[type, ...] = tuple(
    {
        typing_extensions.TypeAliasType,
        getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType),
    }
)


def unalias(annotation: Any) -> Any:
    """Return what an alias stands for; names in it may be quoted, to be read in its own module."""
    while isinstance(annotation, ALIASES):
        value: Any = getattr(annotation, "__value__")  # noqa: B009 - not declared by the tuple
        holder = type("Holder", (), {"__annotations__": {"value": value}})
        names = vars(sys.modules[annotation.__module__])
        annotation = typing_extensions.get_type_hints(holder, names, include_extras=True)["value"]
    return annotation


def unwrap(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Split an annotation in the bare type and the metadata around it, aliases resolved."""
    metadata: tuple[Any, ...] = ()
    annotation = unalias(annotation)
    while get_origin(annotation) is Annotated:
        annotation, *found = get_args(annotation)
        metadata = (*found, *metadata)
        annotation = unalias(annotation)
    return annotation, metadata


def arms_of(annotation: Any) -> tuple[Any, ...]:
    """Return the arms of a union as they are written, or the type itself as the only one."""
    bare, _ = unwrap(annotation)
    return get_args(bare) if get_origin(bare) in UNIONS else (bare,)


def literals(annotation: Any) -> Iterator[Any]:
    """Yield the values of all literals in an annotation, through unions and aliases."""
    for arm in arms_of(annotation):
        bare, _ = unwrap(arm)
        if get_origin(bare) is Literal:
            yield from get_args(bare)
        elif get_origin(bare) in UNIONS:
            yield from literals(bare)


def is_model(annotation: Any) -> bool:
    """Tell whether the annotation is a model class."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def field_types(model: type[BaseModel]) -> dict[str, Any]:
    """Return the annotation of each field of a model, with its metadata, all names resolved."""
    # Models are built when first used, and validating through another model does not count.
    model.model_rebuild(raise_errors=False)
    return {
        name: Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        for name, field in model.model_fields.items()
    }


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Return the JSON name of each field of a model."""
    return {name: field.alias or name for name, field in model.model_fields.items()}
