"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .thing import Thing as Thing
    from .thing import ThingBoxItem as ThingBoxItem
    from .thing import ThingByNameValue as ThingByNameValue
    from .thing import ThingDataItem as ThingDataItem
    from .thing import ThingEither as ThingEither
    from .thing import ThingEitherX as ThingEitherX
    from .thing import ThingEitherY as ThingEitherY
    from .thing import ThingPartObjectAString as ThingPartObjectAString
    from .thing import ThingState as ThingState
    from .thing import ThingTagged as ThingTagged
    from .thing import ThingTaggedBlue as ThingTaggedBlue
    from .thing import ThingTaggedRed as ThingTaggedRed
    from .tool import Tool as Tool
    from .tool_param import ToolParam as ToolParam

_HOME: dict[str, str] = {
    "Thing": "thing",
    "ThingBoxItem": "thing",
    "ThingByNameValue": "thing",
    "ThingDataItem": "thing",
    "ThingEither": "thing",
    "ThingEitherX": "thing",
    "ThingEitherY": "thing",
    "ThingPartObjectAString": "thing",
    "ThingState": "thing",
    "ThingTagged": "thing",
    "ThingTaggedBlue": "thing",
    "ThingTaggedRed": "thing",
    "Tool": "tool",
    "ToolParam": "tool_param",
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
