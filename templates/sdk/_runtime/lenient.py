"""Building models from data that does not fit them, as well as it goes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from .annotations import UNIONS, arms_of, field_types, is_model, literals, unwrap, wire_names
from .models import Tagged
from .narrow import is_list, is_map

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


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
    tagged = next((item for item in metadata if isinstance(item, Tagged)), None)
    arms = tagged.choices(union).arms_for(value) if tagged else arms_of(union)
    fitting = [arm for arm in arms if _same_kind(arm, value)]
    return max(fitting, key=lambda arm: _resemblance(arm, value), default=None)


def _same_kind(arm: Any, value: Any) -> bool:
    bare, _ = unwrap(arm)
    if is_list(value):
        return get_origin(bare) is list
    if get_origin(bare) in UNIONS:
        return any(_same_kind(inner, value) for inner in arms_of(bare))
    return is_map(value) and (is_model(bare) or get_origin(bare) is dict)


def _resemblance(arm: Any, value: Any) -> tuple[int, int, int]:
    """Rank arms by wrong constants, then by missing fields, then by known fields."""
    bare, _ = unwrap(arm)
    if not is_model(bare):
        return (0, 0, 0)
    model = cast("type[BaseModel]", bare)
    types, names = field_types(model), wire_names(model)
    present = [name for name in types if names[name] in value]
    missing = [name for name in types if model.model_fields[name].is_required()]
    wrong = sum(_contradicts(types[name], value[names[name]]) for name in present)
    return (-wrong, -len(frozenset(missing) - frozenset(present)), len(present))


def _contradicts(annotation: Any, value: Any) -> bool:
    """Tell whether a field takes nothing but constants, of which the value is none."""
    arms: Iterable[Any] = (unwrap(arm)[0] for arm in arms_of(annotation))
    constants = tuple(literals(annotation))
    return (
        bool(constants)
        and value not in constants
        and not any(isinstance(arm, type) for arm in arms)
    )
