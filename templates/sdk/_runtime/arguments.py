"""What callers pass beside JSON, and small things that all modules use."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, BinaryIO, Final, Literal, TypeAlias, TypeGuard, TypeVar


class Omit(Enum):
    """Type of ``OMIT``; an enum because type checkers can narrow its single member away."""

    OMIT = "OMIT"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


T = TypeVar("T")

# The package that this is a part of, and its name.
PACKAGE = __name__.rpartition("._runtime")[0]
NAME = PACKAGE.rpartition(".")[2]

# Not given, which differs from `None` (JSON null).
OMIT: Final[Literal[Omit.OMIT]] = Omit.OMIT
Omittable: TypeAlias = T | Omit

FileContent: TypeAlias = bytes | BinaryIO | os.PathLike[str]
# A file, with its name, with its name and media type.
FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether the value is a JSON array."""
    return isinstance(value, list)


def is_map(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether the value is a JSON object."""
    return isinstance(value, dict)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether the value can be written as a JSON object."""
    return isinstance(value, Mapping)


def is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    """Tell whether the value can be written as a JSON array, by generators for instance."""
    return isinstance(value, Iterable)


def same(left: Any, right: Any) -> bool:
    """Tell whether two JSON scalars are equal; 1 and true are not."""
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


class Later:
    """A module of this package; what reads responses needs pydantic, which is large."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        found = getattr(importlib.import_module(self._name, __package__), name)
        setattr(self, name, found)
        return found
