"""Docstrings: wrapped, indented, and never able to end the string that they are written as.

What is printed is what black would print: no space at the end of a line, and neither a quote nor a
backslash beside the quotes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from specloom.plan.text import Block, Doc, Text, paragraph
from specloom.render.source import Docstring

_WIDTH = 100
_QUOTES = '"""'
_HANGING = 4


def docstring(doc: Doc, indent: int) -> Docstring:
    """A documentation with its arguments, as Google writes them."""
    width = _WIDTH - indent
    lines = _text(doc.text, width)
    if doc.arguments:
        lines += ["", "Args:"] if lines else ["Args:"]
        lines += _arguments(doc.arguments, width)
    return _quoted(lines, indent)


def line_docstring(text: Text | str, indent: int) -> Docstring:
    """A docstring without arguments, on one line where it fits."""
    return docstring(Doc(paragraph(text) if isinstance(text, str) else text), indent)


def _arguments(arguments: Iterable[tuple[str, Text]], width: int) -> list[str]:
    """A row an argument; one of several blocks is set apart from the next."""
    lines: list[str] = []
    long = False
    for name, text in arguments:
        row = _argument(name, text, width)
        lines += ["", *row] if long else row
        long = "" in row
    return lines


def _argument(name: str, text: Text, width: int) -> list[str]:
    space = " " * _HANGING
    head, rest = Block(f"{name}:"), text
    if text and not (text[0].marker or text[0].lines):
        head, rest = Block(f"{name}: {text[0].text}"), text[1:]
    first = _wrapped(head.text, width, space, space * 2)
    below = _text(rest, width - 2 * _HANGING)
    return [*first, *([""] if rest else []), *(space * 2 + line if line else "" for line in below)]


def _text(text: Text, width: int) -> list[str]:
    """The lines of some blocks: the items of a list follow one another, all else is set apart."""
    lines: list[str] = []
    for number, block in enumerate(text):
        if number and not (block.marker and text[number - 1].marker):
            lines.append("")
        lines += _block(block, width, first=not number)
    return lines


def _block(block: Block, width: int, *, first: bool) -> list[str]:
    space = " " * block.indent
    if block.lines:
        return [(space + line).rstrip() for line in map(_shown, block.lines)]
    marker = f"{block.marker} " if block.marker else ""
    # The quotes are before the first line.
    before = " " * len(_QUOTES) if first else ""
    lines = _wrapped(block.text, width, before + space + marker, space + " " * len(marker))
    return [lines[0][len(before) :], *lines[1:]]


def _wrapped(text: str, width: int, first: str, others: str) -> list[str]:
    return textwrap.wrap(
        _shown(text),
        width,
        initial_indent=first,
        subsequent_indent=others,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]


def _shown(text: str) -> str:
    """The text with nothing that is no visible character."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else " " for char in text)


def _quoted(lines: list[str], indent: int) -> Docstring:
    """The lines as one string."""
    space = " " * indent
    head, *rest = "\n".join(lines).strip().split("\n")
    # As formatters do: what is indented in all lines below the first one is not indented.
    below = textwrap.dedent("\n".join(rest)).split("\n") if rest else []
    first, *others = [_escaped(line) for line in (head, *below)]
    first = "\\" + first if first.startswith('"') else first
    # A quote at the end would be read together with the closing ones.
    end = "." if first.endswith('"') else "" if first else " "
    if not others and len(first + end) + 2 * len(_QUOTES) <= _WIDTH - indent:
        return Docstring(f"{_QUOTES}{first}{end}{_QUOTES}")
    body = "\n".join([first, *(space + line if line else "" for line in others)])
    return Docstring(f"{_QUOTES}{body}\n{space}{_QUOTES}")


def _escaped(line: str) -> str:
    """A line of which no part is read as an escape or as the end of the string."""
    return line.replace("\\", "\\\\").replace(_QUOTES, '\\"' * len(_QUOTES))
