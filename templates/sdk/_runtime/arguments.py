"""What callers pass beside JSON: files, and the mark of an argument that was not given."""

from __future__ import annotations

import os
from enum import Enum
from typing import BinaryIO, Final, Literal, TypeAlias, TypeVar


class Omit(Enum):
    """Type of ``OMIT``; an enum because type checkers can narrow its single member away."""

    OMIT = "OMIT"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


T = TypeVar("T")

# Not given, which differs from `None` (JSON null).
OMIT: Final[Literal[Omit.OMIT]] = Omit.OMIT
Omittable: TypeAlias = T | Omit

FileContent: TypeAlias = bytes | BinaryIO | os.PathLike[str]
# A file, with its name, with its name and media type.
FileInput: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
