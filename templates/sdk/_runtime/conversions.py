"""Values that a variant has in another type: how they are written, and how they are read back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from .arguments import is_list

Change: TypeAlias = Callable[[Any], Any]


class Conversion(NamedTuple):
    """A change of a value, and the one that undoes it. Each raises what it cannot change."""

    write: Change
    read: Change

    def backwards(self) -> Conversion:
        """Return the conversion that undoes this one."""
        return Conversion(self.read, self.write)


def _number(value: float) -> float:
    return int(value) if value == int(value) else value


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("it is no number")
    return Decimal(str(value))


def _to_text(value: Any) -> str:
    return datetime.fromtimestamp(value, UTC).isoformat().replace("+00:00", "Z")


def _to_epoch(value: str) -> float:
    time = datetime.fromisoformat(value)
    # Never the time zone of the machine.
    return _number((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())


def _to_list(value: Any) -> list[Any]:
    return value if is_list(value) else [value]  # what came back as a list of several


def _single(value: list[Any]) -> Any:
    (item,) = value
    return item


def _split(value: str) -> list[str]:
    return value.split(",") if value else []


def _parsed(value: str) -> float:
    return _number(float(value))


# By what the variant writes where the base has the same value in another type.
CONVERSIONS: Mapping[str, Conversion] = {
    "rfc3339": Conversion(_to_text, _to_epoch),
    "epoch": Conversion(_to_epoch, _to_text),
    "csv": Conversion(",".join, _split),
    "list": Conversion(_to_list, _single),
    "decimal": Conversion(json.dumps, _parsed),
    "number": Conversion(_parsed, json.dumps),
    "text": Conversion(json.dumps, json.loads),
}


def conversion(how: str) -> Conversion:
    """Return the conversion of a name; `scale` and a number multiplies by it."""
    _, _, factor = how.partition("scale ")
    if not factor:
        return CONVERSIONS[how]
    scale = Decimal(factor)

    # In decimals: a binary fraction of a thousandth is none.
    def multiply(value: float) -> float:
        return _number(float(_decimal(value) * scale))

    def divide(value: float) -> float:
        return _number(float(_decimal(value) / scale))

    return Conversion(multiply, divide)


def respelled(words: Mapping[str, str]) -> Conversion:
    """Return the conversion that exchanges constants; every other value stays as it is."""
    back = {theirs: ours for ours, theirs in words.items()}

    def exchange(words: Mapping[str, str]) -> Change:
        return lambda value: words.get(value, value) if isinstance(value, str) else value

    return Conversion(exchange(words), exchange(back))
