"""Values of a spec as Python source: the one place where text that others wrote becomes code."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = (
    "str | int | float | bool | tuple[Value, ...] | list[Value] | Mapping[str, Value] | None"
)

# More digits than this cannot be read as a decimal number by every Python.
_DECIMAL_BITS = 10_000
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@dataclass(frozen=True, slots=True, eq=False)
class Literal:
    """A constant in Python source. Its text follows from its value and from nothing else."""

    value: Value

    def __eq__(self, other: object) -> bool:
        """Compare what is written: 1 and True are the same value but not the same constant."""
        return isinstance(other, Literal) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def text(self) -> str:
        """The source, in black's style except for line breaks."""
        return _written(self.value)


def _written(value: Value) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, int) and not isinstance(value, bool):
        # Black writes the digits of hexadecimal numbers in capitals.
        return str(value) if value.bit_length() < _DECIMAL_BITS else _hexadecimal(value)
    if isinstance(value, Mapping):
        pairs = (f"{_written(key)}: {_written(child)}" for key, child in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, tuple | list):
        items = ", ".join(_written(child) for child in value)
        if isinstance(value, list):
            return f"[{items}]"
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)


def _string(text: str) -> str:
    """In double quotes, unless that takes more backslashes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = "".join(_character(character, quote) for character in text)
    return f"{quote}{escaped}{quote}"


def _character(character: str, quote: str) -> str:
    if character == quote:
        return "\\" + quote
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:  # noqa: PLR2004  # the last that two hexadecimal digits can say
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004  # four digits


def _float(value: float) -> str:
    if math.isnan(value):
        message = "no literal means NaN"
        raise ValueError(message)
    if math.isinf(value):
        return "1e999" if value > 0 else "-1e999"
    return repr(value)


def _hexadecimal(value: int) -> str:
    return f"{'-' * (value < 0)}0x{abs(value):X}"
