"""In what ours and datamodel-code-generator's types may differ: one literal table of small functions.

docs/judges.md has the same table with the reasons; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from specloom.verify.shapes import Shape, heads, named, without

MODELS, PARAMS = "models", "params"
OURS, THEIRS = "ours", "theirs"


@dataclass(frozen=True, slots=True)
class Rule:
    """A difference that is meant: on which sides of which package a type is written as another."""

    name: str
    packages: tuple[str, ...]
    sides: tuple[str, ...]
    apply: Callable[[Shape], Shape]


def _no_fallback(shape: Shape) -> Shape:
    unknown = [head for head in heads(shape) if head.removeprefix("_").startswith("unknown.")]
    return without(shape, ["rt.UnknownObject", *unknown])


def _closed(shape: Shape) -> Shape:
    texts = any(part.literal and part.head[0] in "'\"" for part in shape)
    return without(shape, ["str"]) if texts else shape


def _number(shape: Shape) -> Shape:
    return without(shape, ["int"]) if "float" in heads(shape) else shape


def _anything(shape: Shape) -> Shape:
    return named("Any") if heads(shape) & {"Any", "object"} else shape


_COLLECTIONS = {"Iterable": "list", "Sequence": "list", "Mapping": "dict"}


def _concrete(shape: Shape) -> Shape:
    return frozenset(
        part if part.literal else replace(part, head=_COLLECTIONS.get(part.head, part.head))
        for part in shape
    )


def _no_model(shape: Shape) -> Shape:
    return without(shape, ["~" + head[1:] for head in heads(shape) if head.startswith("#")])


_FILES = {"rt.FileInput", "rt.BinaryResponse"}


def _content(shape: Shape) -> Shape:
    files = heads(shape) & _FILES
    return without(shape, [*files]) | named("bytes") if files else shape


RULES = (
    Rule("fallback member", (MODELS, PARAMS), (OURS,), _no_fallback),
    Rule("open enumerations", (MODELS,), (OURS, THEIRS), _closed),
    Rule("whole numbers", (MODELS,), (OURS, THEIRS), _number),
    Rule("anything", (MODELS, PARAMS), (OURS, THEIRS), _anything),
    Rule("abstract collections", (PARAMS,), (OURS,), _concrete),
    Rule("models beside params", (PARAMS,), (OURS,), _no_model),
    Rule("files", (MODELS, PARAMS), (OURS,), _content),
)
