"""Type guards for JSON containers, whose items `isinstance` would leave without a type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether the value is a JSON array."""
    return isinstance(value, list)


def is_map(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether the value is a JSON object."""
    return isinstance(value, dict)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether the value can be written as a JSON object."""
    return isinstance(value, Mapping)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Tell whether the value can be written as a JSON array, by generators for instance."""
    return isinstance(value, Iterable)
