"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .edge import Edge as Edge
    from .edge import EdgeParam as EdgeParam
    from .json import Json as Json
    from .json import JsonParam as JsonParam
    from .node import Node as Node
    from .node import NodeParam as NodeParam

_HOME: dict[str, str] = {
    "Edge": "edge",
    "EdgeParam": "edge",
    "Json": "json",
    "JsonParam": "json",
    "Node": "node",
    "NodeParam": "node",
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
