"""Values that a variant has in another type: how they are written, and how they are read back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from . import encode
from .arguments import is_list

Change: TypeAlias = Callable[[Any], Any]

# What a change of a value of another kind raises.
UNCONVERTED = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError)


class Conversion(NamedTuple):
    """A change of a value, and the one that undoes it. Each raises what it cannot change."""

    write: Change
    read: Change

    def backwards(self) -> Conversion:
        """Return the conversion that undoes this one."""
        return Conversion(self.read, self.write)


def _number(value: float | Decimal) -> float:
    return int(value) if value == int(value) else float(value)


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("it is no number")
    return Decimal(str(value))


def _text_of_number(value: object) -> str:
    return format(_decimal(value), "f")


def _parsed(value: str) -> float:
    return _number(Decimal(_text(value)))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("it is no text")
    return value


def _scalar_text(value: object) -> str:
    if not isinstance(value, bool | int | float):
        raise TypeError("it is neither a boolean nor a number")
    return json.dumps(value)


def _scalar(value: str) -> Any:
    scalar: object = json.loads(_text(value))
    if not isinstance(scalar, bool | int | float):
        raise TypeError("it is neither a boolean nor a number")
    return scalar


def _to_list(value: Any) -> list[Any]:
    return value if is_list(value) else [value]  # what came back as a list of several


def _single(value: list[Any]) -> Any:
    (item,) = value
    return item


def _joined(value: Any) -> str:
    if not is_list(value):
        raise TypeError("it is no list")
    return ",".join(map(encode.text_of, value))


def _split(value: str) -> list[str]:
    return _text(value).split(",") if value else []


def _numbers(value: str) -> list[float]:
    return [_parsed(item) for item in _split(value)]


def _to_base64(value: Any) -> str:
    return base64.b64encode(encode.whole(value)).decode()


def _from_base64(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


# By what the variant writes where the base has the same value in another type.
CONVERSIONS: Mapping[str, Conversion] = {
    "base64": Conversion(_to_base64, _from_base64),
    "csv": Conversion(_joined, _split),
    "csv number": Conversion(_joined, _numbers),
    "list": Conversion(_to_list, _single),
    "item": Conversion(_single, _to_list),
    "decimal": Conversion(_text_of_number, _parsed),
    "number": Conversion(_parsed, _text_of_number),
    "text": Conversion(_scalar_text, _scalar),
    "boolean": Conversion(_scalar, _scalar_text),
}


def conversion(how: str) -> Conversion:
    """Return the conversion of a name, which a number or the keys of a pair can follow."""
    if how in CONVERSIONS:
        return CONVERSIONS[how]
    name, *more = how.split(" ")
    if name in ("pairs", "map"):
        made = _pairs(*more)
        return made if name == "pairs" else made.backwards()
    # In decimals: a binary fraction of a thousandth is none.
    scale = Decimal(more[0]) if more else Decimal(1)
    if name == "scale":
        return _scaled(scale)
    times = _times(scale)
    return times if name == "rfc3339" else times.backwards()


def _scaled(scale: Decimal) -> Conversion:
    def multiply(value: float) -> float:
        return _number(_decimal(value) * scale)

    def divide(value: float) -> float:
        return _number(_decimal(value) / scale)

    return Conversion(multiply, divide)


def _times(scale: Decimal) -> Conversion:
    """Return the conversion of a number of so many in a second, since 1970, to the text of a time."""

    def write(value: float) -> str:
        moment = datetime.fromtimestamp(float(_decimal(value) / scale), UTC)
        return moment.isoformat().replace("+00:00", "Z")

    def read(value: str) -> float:
        time = datetime.fromisoformat(_text(value))
        # Never the time zone of the machine.
        seconds = (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
        return _number(_decimal(seconds) * scale)

    return Conversion(write, read)


def _pairs(key: str, value: str) -> Conversion:
    """Return the conversion of an object to a list of objects, each with a key and its value."""

    def write(entries: Mapping[str, Any]) -> list[dict[str, Any]]:
        return [{key: name, value: item} for name, item in entries.items()]

    def read(pairs: list[Any]) -> dict[str, Any]:
        entries = {pair[key]: pair[value] for pair in pairs}
        if write(entries) != pairs:
            raise ValueError("it has other keys, or one name twice")
        return entries

    return Conversion(write, read)


def respelled(words: Mapping[str, str]) -> Conversion:
    """Return the conversion that exchanges constants; every other value stays as it is."""
    back = {theirs: ours for ours, theirs in words.items()}

    def exchange(words: Mapping[str, str]) -> Change:
        return lambda value: words.get(value, value) if isinstance(value, str) else value

    return Conversion(exchange(words), exchange(back))
