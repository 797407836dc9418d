"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any import AnyType as AnyType
    from .field import FieldType as FieldType
    from .list_ import ListParam as ListParam
    from .literal import LiteralType as LiteralType
    from .module_2_d import Model2D as Model2D
    from .model import ModelType as ModelType
    from .operation import OperationType as OperationType
    from .typed_dict import TypedDictType as TypedDictType
    from .unknown import UnknownType as UnknownType

_HOME: dict[str, str] = {
    "AnyType": "any",
    "FieldType": "field",
    "ListParam": "list_",
    "LiteralType": "literal",
    "Model2D": "module_2_d",
    "ModelType": "model",
    "OperationType": "operation",
    "TypedDictType": "typed_dict",
    "UnknownType": "unknown",
}


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    if name == "__all__":
        return sorted(_HOME)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
