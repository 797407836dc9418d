"""Modules that are loaded when something of them is used."""

from __future__ import annotations

import importlib
from typing import Any


class Later:
    """A module of this package; what reads responses needs pydantic, which is large."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        found = getattr(importlib.import_module(self._name, __package__), name)
        setattr(self, name, found)
        return found
