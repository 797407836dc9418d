"""Every type of what is sent, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .annotated import AnnotatedType as AnnotatedType
    from .any import AnyType as AnyType
    from .async_thing import AsyncThing as AsyncThing
    from .attribute_error import AttributeError as AttributeError
    from .base_model import BaseModel as BaseModel
    from .dict_ import Dict as Dict
    from .ellipsis import Ellipsis as Ellipsis
    from .everything import Everything as Everything
    from .exception import Exception as Exception
    from .field import FieldType as FieldType
    from .iterable import IterableType as IterableType
    from .list_ import List as List
    from .literal import LiteralType as LiteralType
    from .mapping import MappingType as MappingType
    from .model import Model as Model
    from .models import Models as Models
    from .none import NoneType as NoneType
    from .not_implemented import NotImplemented as NotImplemented
    from .not_required import NotRequiredType as NotRequiredType
    from .operation import Operation as Operation
    from .params import Params as Params
    from .permission_error import PermissionError as PermissionError
    from .resource import Resource as Resource
    from .rt_ import Rt as Rt
    from .str_ import Str as Str
    from .thing import Thing as Thing
    from .timeout import Timeout as Timeout
    from .timeout_error import TimeoutError as TimeoutError
    from .timeout import TimeoutErrorObject as TimeoutErrorObject
    from .timeout import TimeoutState as TimeoutState
    from .type_alias import TypeAliasTypeType as TypeAliasTypeType
    from .typed_dict import TypedDictType as TypedDictType
    from .union import UnionType as UnionType
    from .unknown import Unknown as Unknown
    from .warning import Warning as Warning
    from .wish import Wish as Wish

_HOME: dict[str, str] = {
    "AnnotatedType": "annotated",
    "AnyType": "any",
    "AsyncThing": "async_thing",
    "AttributeError": "attribute_error",
    "BaseModel": "base_model",
    "Dict": "dict_",
    "Ellipsis": "ellipsis",
    "Everything": "everything",
    "Exception": "exception",
    "FieldType": "field",
    "IterableType": "iterable",
    "List": "list_",
    "LiteralType": "literal",
    "MappingType": "mapping",
    "Model": "model",
    "Models": "models",
    "NoneType": "none",
    "NotImplemented": "not_implemented",
    "NotRequiredType": "not_required",
    "Operation": "operation",
    "Params": "params",
    "PermissionError": "permission_error",
    "Resource": "resource",
    "Rt": "rt_",
    "Str": "str_",
    "Thing": "thing",
    "Timeout": "timeout",
    "TimeoutError": "timeout_error",
    "TimeoutErrorObject": "timeout",
    "TimeoutState": "timeout",
    "TypeAliasTypeType": "type_alias",
    "TypedDictType": "typed_dict",
    "UnionType": "union",
    "Unknown": "unknown",
    "Warning": "warning",
    "Wish": "wish",
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
