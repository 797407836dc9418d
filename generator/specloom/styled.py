"""Text with styles, and the one function that writes escape sequences.

What could move a terminal's cursor or mislead a reader is printed as an escape, in every span: so no
text of a spec can style a line, whatever is in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Style(Enum):
    """How a span looks, as the parameters of a terminal."""

    PLAIN = ""
    BOLD = "1"
    DIM = "2"
    GOOD = "32"
    BAD = "31"
    ERROR = "1;31"
    WARNING = "33"
    NOTE = "36"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line with its style."""

    text: str
    style: Style


Line: TypeAlias = tuple[Span | str, ...]
#: What `check` says of an SDK that is current.
UP_TO_DATE = Span("up to date", Style.GOOD)


def printed(lines: Iterable[Line], *, colour: bool = False) -> str:
    """The lines as a terminal takes them, each with its end; without colour their text and nothing else."""
    return "".join("".join(_printed(span, colour=colour) for span in line) + "\n" for line in lines)


def _printed(span: Span | str, *, colour: bool) -> str:
    text, style = (span, Style.PLAIN) if isinstance(span, str) else (span.text, span.style)
    if not (colour and text and style.value):
        return visible(text)
    return f"\x1b[{style.value}m{visible(text)}\x1b[0m"


def visible(text: str) -> str:
    """The text with what is not printable, but for tabs and ends of lines, written as escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else repr(c)[1:-1] for c in text)


def difference(line: str) -> Line:
    """A line of a unified diff."""
    heads = {"---": Style.BOLD, "+++": Style.BOLD, "@@ ": Style.NOTE}
    marks = {"-": Style.BAD, "+": Style.GOOD}
    return (Span(line, heads.get(line[:3]) or marks.get(line[:1], Style.PLAIN)),)
