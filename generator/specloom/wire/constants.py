"""Parameters with one value for a variant, which the SDK sends by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.api.model import Api, Parameter, ParameterUse
from specloom.api.types import Enum, Scalar


@dataclass(frozen=True, slots=True)
class Constant:
    """A parameter with one value for a variant; `overridable` if the client's caller may set it."""

    place: str
    wire: str
    value: Scalar
    name: str
    overridable: bool


def sent_constants(api: Api, variant: str) -> dict[Constant, tuple[str, ...]]:
    """The parameters that the SDK sends by itself, with the operations that take them."""
    version = next(v.version for v in api.variants if v.name == variant)
    found: dict[Constant, list[str]] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            use = next((use for use in parameter.uses if use.variant == variant), None)
            if use is not None and is_constant(parameter, api):
                value, overridable = _value(use, version)
                sent = Constant(parameter.place, use.wire, value, parameter.name, overridable)
                found.setdefault(sent, []).append(operation.name)
    return {constant: tuple(names) for constant, names in found.items()}


def is_constant(parameter: Parameter, api: Api) -> bool:
    """Whether no caller of a method writes a parameter.

    That is a required one with one value only, and the version of the API that a variant wants in every query.
    """
    return parameter.place != "path" and all(_is_constant(use, api) for use in parameter.uses)


def sent_value(use: ParameterUse, api: Api) -> Scalar:
    """What a variant is always sent for a parameter, where a caller gives nothing else."""
    version = next(v.version for v in api.variants if v.name == use.variant)
    return _value(use, version)[0] if _is_constant(use, api) else None


def _is_constant(use: ParameterUse, api: Api) -> bool:
    version = next(v.version for v in api.variants if v.name == use.variant)
    if use.wire.lower() == "api-version" and version:
        return True
    if "/" in use.style:
        return False  # it is written in a media type of its own
    return use.required and isinstance(use.type, Enum) and use.type.constant is not None


def _value(use: ParameterUse, version: str) -> tuple[Scalar, bool]:
    if isinstance(use.type, Enum) and use.type.constant is not None:
        return use.type.constant.value, False
    return (use.default if isinstance(use.default, str) else version), True


def cover(names: Iterable[str], everything: Iterable[str]) -> tuple[str, ...]:
    """The fewest prefixes of operation names that stand for just these; empty if they are all."""
    wanted = set(names)
    others = [name for name in everything if name not in wanted]
    taken = {prefix for name in others for prefix in _prefixes(name)}
    if not others:
        return ()
    free = (next((p for p in _prefixes(name) if p not in taken), "") for name in wanted)
    return tuple(sorted({prefix for prefix in free if prefix}))


def _prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
