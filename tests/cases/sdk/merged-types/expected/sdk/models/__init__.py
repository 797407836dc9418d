"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .change import ChangeMode as ChangeMode
    from .change import ChangeShapeParam as ChangeShapeParam
    from .link import Link as Link
    from .round import Round as Round
    from .round import RoundParam as RoundParam
    from .link import SouthLink as SouthLink
    from .square import SquareParam as SquareParam
    from .star import Star as Star
    from .star import StarParam as StarParam
    from .thing import Thing as Thing
    from .thing import ThingShape as ThingShape

_HOME: dict[str, str] = {
    "ChangeMode": "change",
    "ChangeShapeParam": "change",
    "Link": "link",
    "Round": "round",
    "RoundParam": "round",
    "SouthLink": "link",
    "SquareParam": "square",
    "Star": "star",
    "StarParam": "star",
    "Thing": "thing",
    "ThingShape": "thing",
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
