"""Texts of the spec as documentation: one line, plain, with what the variants say added."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from specloom.api.types import Enum, List, Nullable, Primitive, Type

# A Markdown link to a page of the site that the text was written for: it leads nowhere from here.
_RELATIVE_LINK = re.compile(r"\[([^\[\]]+)\]\(/[^()\s]*\)")

# A line that only separates: in the middle of a sentence it says nothing.
_RULE = re.compile(r"^\s*-{3,}\s*$", re.MULTILINE)


def clean(text: str) -> str:
    """One line without control characters; what a spec says can never end a comment or a string."""
    kept = (" " if char.isspace() else char for char in _RELATIVE_LINK.sub(r"\1", text))
    return " ".join("".join(c for c in kept if unicodedata.category(c)[0] != "C").split())


def sentence(text: str) -> str:
    """The text, ending like a sentence."""
    line = clean(_RULE.sub("", text))
    return line + "." if line and line[-1] not in ".!?:;)" else line


def paragraphs(text: str) -> list[str]:
    """The paragraphs and list items of a text, each as one sentence or more; rules are left out."""
    parts = re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", text)
    found = (sentence(part) for part in parts)
    return [part for part in found if re.search(r"\w", part)]


def joined(*sentences: str) -> str:
    """Some sentences, the empty ones left out."""
    return " ".join(text for text in map(sentence, sentences) if text)


def deprecation(text: str, *, deprecated: bool) -> str:
    """`Deprecated`, unless the text says so itself or the thing is not."""
    return "Deprecated" if deprecated and "deprecated" not in text.lower() else ""


def only(having: Sequence[str], everyone: Sequence[str], titles: dict[str, str]) -> str:
    """`Azure only`, or nothing where every variant in question has the thing."""
    missing = [name for name in everyone if name not in having]
    return f"{listed(titles[name] for name in having)} only" if missing and having else ""


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    items = list(names)
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def limits(kind: Type) -> str:
    """The bounds of a value in words: `Between 0 and 2`."""
    if isinstance(kind, Nullable):
        return limits(kind.type)
    if isinstance(kind, Enum) or not isinstance(kind, Primitive | List):
        return ""
    bound = dict(kind.limits)
    unit = {"string": " characters"}.get(kind.name, "") if isinstance(kind, Primitive) else " items"
    low = bound.get("minimum", bound.get("minLength", bound.get("minItems")))
    high = bound.get("maximum", bound.get("maxLength", bound.get("maxItems")))
    if low is not None and high is not None:
        return f"Between {low} and {high}{unit}"
    unit = unit[:-1] if 1 in (high, low) and (high is None or low is None) else unit
    if high is not None:
        return f"At most {high}{unit}"
    return f"At least {low}{unit}" if low is not None else ""
