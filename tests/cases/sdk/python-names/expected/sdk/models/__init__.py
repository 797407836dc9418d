"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any import AnyType as AnyType
    from .field import FieldType as FieldType
    from .literal import LiteralType as LiteralType
    from .model import Model as Model
    from .module_2_d import Model2D as Model2D
    from .operation import Operation as Operation
    from .typed_dict import TypedDictType as TypedDictType
    from .unknown import Unknown as Unknown

_HOME: dict[str, str] = {
    "AnyType": "any",
    "FieldType": "field",
    "LiteralType": "literal",
    "Model": "model",
    "Model2D": "module_2_d",
    "Operation": "operation",
    "TypedDictType": "typed_dict",
    "Unknown": "unknown",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
