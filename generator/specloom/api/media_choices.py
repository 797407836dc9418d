"""The argument of a call that chooses between JSON and text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from specloom.api.model import Parameter, ParameterUse
from specloom.api.types import Enum, FieldUse, Object, Scalar, Type

_WORDS = re.compile("[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class MediaChoice:
    """An argument by its place and wire name, with its values: those that ask for JSON, the others.

    It is `silent` if JSON is what comes without it.
    """

    place: str
    wire: str
    json: tuple[Scalar, ...]
    text: tuple[Scalar, ...]
    silent: bool


def media_choice(
    parameters: Iterable[Parameter], record: Type | None, shape: Callable[[Type], Type]
) -> MediaChoice | None:
    """The one enumeration, of the query or the body, some of whose values have the word JSON.

    Args:
        parameters: Those of the operation.
        record: The body; only the fields of an object count.
        shape: Gives the type that references and null are before.
    """
    given: list[tuple[str, str, Type, Iterable[ParameterUse | FieldUse]]] = []
    given += [(one.place, one.name, one.type, one.uses) for one in parameters]
    fields = record.fields if isinstance(record, Object) else ()
    given += [("body", one.name, one.type, one.uses) for one in fields]
    found: list[MediaChoice] = []
    for place, name, kind, uses in given:
        values = shape(kind)
        if place in ("query", "body") and isinstance(values, Enum):
            every = [one.value for one in values.values]
            json = tuple(filter(_is_json, every))
            text = tuple(value for value in every if not _is_json(value))
            if json and text:
                found.append(MediaChoice(place, name, json, text, _is_silent(uses)))
    return found[0] if len(found) == 1 else None


def _is_silent(uses: Iterable[ParameterUse | FieldUse]) -> bool:
    return all(_is_json(use.default) for use in uses if use.has_default)


def _is_json(value: object) -> bool:
    return isinstance(value, str) and "json" in _WORDS.findall(value.lower().replace("_", " "))
