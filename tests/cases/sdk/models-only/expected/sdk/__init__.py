"""The types of Notes. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.models import (
        Model as Model,
        UnknownObject as UnknownObject,
    )
    from ._runtime.table import (
        Table as Table,
    )

_HOME = {
    "Model": "._runtime.models",
    "UnknownObject": "._runtime.models",
    "Table": "._runtime.table",
}

__all__ = [
    "Model",
    "Table",
    "UnknownObject",
]


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(_HOME[name], __name__), name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
