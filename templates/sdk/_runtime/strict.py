"""Finding what a decoded value holds beyond its specification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel

from .annotations import UNIONS, arms_of, field_types, literals, unwrap, wire_names
from .models import Model, UnknownObject
from .narrow import is_list, is_map

if TYPE_CHECKING:
    from collections.abc import Iterator


def surprises(annotation: Any, value: Any, path: str = "") -> Iterator[str]:
    """Yield a line for each unknown field, unknown enum value and unknown member of a union."""
    if isinstance(value, BaseModel):
        yield from _in_model(value, path)
    elif is_list(value):
        item_type = _item_type(annotation, list)
        for index, item in enumerate(value):
            yield from surprises(item_type, item, f"{path}[{index}]")
    elif is_map(value):
        item_type = _item_type(annotation, dict)
        for key, item in value.items():
            yield from surprises(item_type, item, f"{path}.{key}")
    elif isinstance(value, str):
        known = tuple(literals(annotation))
        if known and value not in known:
            yield f"{_place(path)}: unknown value {value!r}"


def _in_model(model: BaseModel, path: str) -> Iterator[str]:
    if isinstance(model, UnknownObject):
        yield f"{_place(path)}: an object that the specification does not know"
        return
    cls = type(model)
    names = wire_names(cls)
    for name, field_type in field_types(cls).items():
        if name in model.model_fields_set:
            yield from surprises(field_type, vars(model)[name], f"{path}.{names[name]}")
    if not _declares_extra(cls):
        for name in model.model_extra or ():
            yield f"{_place(f'{path}.{name}')}: unknown field"


def _declares_extra(model: type[BaseModel]) -> bool:
    """Tell whether further fields are part of the specification of the model."""
    own = model.__mro__[: model.__mro__.index(Model)] if issubclass(model, Model) else ()
    return any("__pydantic_extra__" in vars(cls).get("__annotations__", {}) for cls in own)


def _item_type(annotation: Any, container: type) -> Any:
    """Return the type of the items if the annotation, or one arm of it, is such a container."""
    for arm in arms_of(annotation):
        bare, _ = unwrap(arm)
        if get_origin(bare) is container:
            return get_args(bare)[-1]
        if get_origin(bare) in UNIONS:
            return _item_type(bare, container)
    return Any


def _place(path: str) -> str:
    return path.lstrip(".") or "the value"
