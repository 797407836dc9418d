"""Text as TOML: the one place where text that others wrote becomes part of a file of TOML."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class String:
    """A basic string of TOML. Its text follows from its value and from nothing else."""

    value: str

    @property
    def text(self) -> str:
        """The source, in one line."""
        return quoted(self.value)


def quoted(text: str) -> str:
    """A basic string of TOML, which is one of JSON but for one character."""
    return json.dumps(whole(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def whole(text: str) -> str:
    """A text that has bytes: half of a character is replaced."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
