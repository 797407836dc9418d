"""The value of an argument that was not given, which differs from ``None`` (JSON null)."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias, TypeVar


class Omit(Enum):
    """Type of ``OMIT``; an enum because type checkers can narrow its single member away."""

    OMIT = "OMIT"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


T = TypeVar("T")

OMIT: Final[Literal[Omit.OMIT]] = Omit.OMIT
Omittable: TypeAlias = T | Omit
