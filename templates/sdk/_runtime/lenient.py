"""Building models from data that does not fit them, as well as it goes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from .annotations import UNIONS, arms_of, field_types, is_model, unwrap, wire_names
from .models import Shaped, Tagged
from .narrow import is_list, is_map
from .shapes import most_alike

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def adapter(annotation: Any) -> TypeAdapter[Any]:
    """Return the validator of an annotation, built once."""
    # Models say by themselves that scalars are never converted.
    bare, _ = unwrap(annotation)
    return TypeAdapter(annotation, config=None if is_model(bare) else ConfigDict(strict=True))


def construct(annotation: Any, value: Any) -> Any:
    """Return the value as the annotation wants it where it fits, and as it is where it does not.

    Servers change before their specifications do, and one odd field should not cost the caller the
    whole answer. Each part is validated if possible, so that only the odd parts are left raw.
    """
    try:
        return adapter(annotation).validate_python(value)
    except ValidationError:
        return _piecewise(annotation, value)


def _piecewise(annotation: Any, value: Any) -> Any:
    bare, metadata = unwrap(annotation)
    if get_origin(bare) in UNIONS:
        arm = best_arm(bare, metadata, value)
        return value if arm is None else construct(arm, value)
    if get_origin(bare) is list and is_list(value):
        (item_type,) = get_args(bare)
        return [construct(item_type, item) for item in value]
    if get_origin(bare) is dict and is_map(value):
        _, item_type = get_args(bare)
        items = value.items()
        return {key: construct(item_type, item) for key, item in items}
    if is_model(bare) and is_map(value):
        return _model(bare, value)
    return value


def _model(model: type[BaseModel], data: Mapping[str, Any]) -> BaseModel:
    """Build a model without validating it; required fields that are missing become None."""
    types = field_types(model)
    names = wire_names(model)
    # Without arguments: keys such as "cls" or "_fields_set" would clash with its parameters.
    built = model.model_construct()
    values: dict[str, Any] = vars(built)
    for name, field_type in types.items():
        # Taken out and put back, so that the fields keep the order of their declaration.
        value = values.pop(name, None)
        if names[name] in data:
            value = construct(field_type, data[names[name]])
            built.__pydantic_fields_set__.add(name)
        values[name] = value
    known = frozenset(names.values())
    if built.__pydantic_extra__ is not None:
        extra = {key: value for key, value in data.items() if key not in known}
        built.__pydantic_extra__.update(extra)
    return built


def best_arm(union: Any, metadata: tuple[Any, ...], value: Any) -> Any:
    """Return the arm of a union that a value is, or most resembles; None if it is like no arm."""
    tagged = next((item for item in metadata if isinstance(item, Tagged)), Shaped())
    choices = tagged.choices(union)
    if is_list(value):
        return next((arm for arm in choices.others if _holds(arm, list)), None)
    if not is_map(value):
        return None
    nearest = next((arm for arm in choices.others if _holds(arm, dict)), choices.unknown)
    return choices.model_for(value) or nearest or most_alike(choices.untagged, value)


def _holds(arm: Any, container: type) -> bool:
    bare, _ = unwrap(arm)
    if get_origin(bare) in UNIONS:
        return any(_holds(inner, container) for inner in arms_of(bare))
    return get_origin(bare) is container
