"""Values that a variant has in another type: how they are written, and how they are read back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from . import encode
from .arguments import Later, is_list

# Packages have it that send files.
uploads: Any = Later(".uploads")

Change: TypeAlias = Callable[[Any], Any]

# What a change of a value of another kind raises.
UNCONVERTED = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError)


@dataclass(frozen=True)
class Conversion:
    """A change of a value, and the one that undoes it. Each raises what it cannot change."""

    write: Change
    read: Change

    def backwards(self) -> Conversion:
        """Return the conversion that undoes this one."""
        return Conversion(self.read, self.write)


def _number(value: float | Decimal) -> float:
    return int(value) if value == int(value) else float(value)


def _check(what: str, *kinds: type) -> Change:
    """Return what gives values of some kinds back, and refuses all others."""

    def checked(value: Any) -> Any:
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise TypeError(f"it is {what}")
        return value

    return checked


_figure = _check("no number", int, float)
_text = _check("no text", str)
_list = _check("no list", list)
_scalar = _check("neither a boolean nor a number", bool, int, float)


def _decimal(value: object) -> Decimal:
    return Decimal(str(_figure(value)))


def _parsed(value: str) -> float:
    return _number(Decimal(_text(value)))


def _split(value: str) -> list[str]:
    return _text(value).split(",") if value else []


def _joined(value: Any) -> str:
    return ",".join(map(encode.text_of, _list(value)))


def _single(value: list[Any]) -> Any:
    (item,) = value
    return item


# What came back as a list of several stays one.
LISTED = Conversion(lambda value: value if is_list(value) else [value], _single)
DECIMAL = Conversion(lambda value: format(_decimal(value), "f"), _parsed)
TEXT = Conversion(
    lambda value: json.dumps(_scalar(value)), lambda text: _scalar(json.loads(_text(text)))
)
# By what the variant writes where the base has the same value in another type.
CONVERSIONS: Mapping[str, Conversion] = {
    "base64": Conversion(
        lambda value: base64.b64encode(uploads.whole(value)).decode(),
        lambda text: base64.b64decode(text, validate=True),
    ),
    "csv": Conversion(_joined, _split),
    "csv number": Conversion(_joined, lambda text: [*map(_parsed, _split(text))]),
    "list": LISTED,
    "item": LISTED.backwards(),
    "decimal": DECIMAL,
    "number": DECIMAL.backwards(),
    "text": TEXT,
    "boolean": TEXT.backwards(),
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
        return Conversion(
            lambda value: _number(_decimal(value) * scale),
            lambda value: _number(_decimal(value) / scale),
        )
    times = _times(scale)
    return times if name == "rfc3339" else times.backwards()


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
