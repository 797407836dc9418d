"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answer import Answer as Answer
    from .answer import AnswerInline as AnswerInline
    from .create_thing_request import CreateThingRequestListedItem as CreateThingRequestListedItem
    from .kind import Kind as Kind
    from .numbers import Numbers as Numbers
    from .one import One as One
    from .one import OneParam as OneParam
    from .shape import Shape as Shape
    from .shape import ShapeParam as ShapeParam
    from .two import Two as Two
    from .two import TwoParam as TwoParam

_HOME: dict[str, str] = {
    "Answer": "answer",
    "AnswerInline": "answer",
    "CreateThingRequestListedItem": "create_thing_request",
    "Kind": "kind",
    "Numbers": "numbers",
    "One": "one",
    "OneParam": "one",
    "Shape": "shape",
    "ShapeParam": "shape",
    "Two": "two",
    "TwoParam": "two",
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
