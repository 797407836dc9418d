"""What is said of a thing besides its description: who has it, its bounds, that it is deprecated."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specloom.api.model import Operation
from specloom.api.types import Enum, List, Nullable, Primitive, Scalar, Type
from specloom.lower import identifiers
from specloom.prose.texts import mentions, saying

_MACHINE = 2**62


def deprecation(description: str, *, deprecated: bool) -> str:
    """`Deprecated`, unless the description says so itself or the thing is not."""
    return "Deprecated" if deprecated and "deprecated" not in description.lower() else ""


def warning(operation: Operation, name: str) -> str:
    """What type checkers and a warning say of a method that nobody should call any longer."""
    if name != operation.name:
        return f"Call {identifiers.call(operation.name)} instead."
    said = saying(operation.description, "deprecated") or f"{identifiers.call(name)} is deprecated."
    return said if operation.deprecated else ""


def only(having: Sequence[str], everyone: Sequence[str], titles: dict[str, str]) -> str:
    """`Azure only`, or nothing where every variant in question has the thing."""
    missing = [name for name in everyone if name not in having]
    return f"{listed(titles[name] for name in having)} only" if missing and having else ""


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    items = list(names)
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def limits(kind: Type, description: str = "") -> str:
    """The bounds of a value in words: `Between 0 and 2`; nothing if the description has them."""
    if isinstance(kind, Nullable):
        return limits(kind.type, description)
    if isinstance(kind, Enum) or not isinstance(kind, Primitive | List):
        return ""
    bound = dict(kind.limits)
    unit = {"string": " characters"}.get(kind.name, "") if isinstance(kind, Primitive) else " items"
    low = bound.get("minimum", bound.get("minLength", bound.get("minItems")))
    high = bound.get("maximum", bound.get("maxLength", bound.get("maxItems")))
    return _between(_said(low), _said(high), unit, description)


def _between(low: float | None, high: float | None, unit: str, description: str) -> str:
    bounds = [bound for bound in (low, high) if bound is not None]
    # Small numbers are mentioned for all kinds of reasons.
    if (None not in (low, high) or max(bounds, default=0) > 1) and mentions(description, *bounds):
        return ""
    if low is not None and high is not None:
        return f"Between {low} and {high}{unit}"
    unit = unit[:-1] if 1 in (high, low) else unit
    if high is not None:
        return f"At most {high}{unit}"
    return f"At least {low}{unit}" if low is not None else ""


def _said(bound: Scalar | None) -> float | None:
    """A bound, unless it is that of an integer in a machine."""
    return bound if isinstance(bound, int | float) and abs(bound) < _MACHINE else None
