"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all import All as All
    from .among import Among as Among
    from .columns import Columns as Columns
    from .json_value import JsonValue as JsonValue
    from .left import Left as Left
    from .lists import Lists as Lists
    from .maps import Maps as Maps
    from .place import Place as Place
    from .place_around import PlaceAround as PlaceAround
    from .rows import Rows as Rows

_HOME: dict[str, str] = {
    "All": "all",
    "Among": "among",
    "Columns": "columns",
    "JsonValue": "json_value",
    "Left": "left",
    "Lists": "lists",
    "Maps": "maps",
    "Place": "place",
    "PlaceAround": "place_around",
    "Rows": "rows",
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
