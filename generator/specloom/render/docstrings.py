"""Plain text to docstrings: wrapped, indented, and never able to end the string it stands in."""

from __future__ import annotations

import textwrap

from specloom.plan.nodes import Doc
from specloom.render.source import Docstring

_WIDTH = 100


def docstring(doc: Doc, indent: int) -> Docstring:
    """A documentation with its arguments, as Google writes them."""
    width = _WIDTH - indent
    blocks = [_wrap(text, width, "") for text in doc.paragraphs]
    if doc.arguments:
        rows = [_wrap(f"{name}: {text}", width, "    ") for name, text in doc.arguments]
        blocks.append(["Args:", *(line for row in rows for line in row)])
    if len(blocks) == 1:
        return line_docstring(" ".join(doc.paragraphs), indent)
    lines = [line for block in blocks for line in (*block, "")][:-1]
    return _quoted(lines, indent)


def line_docstring(text: str, indent: int) -> Docstring:
    """A docstring of one paragraph, on one line where it fits."""
    width = _WIDTH - indent
    if len(_ended(text)) + 6 <= width:
        return Docstring(f'"""{_ended(text)}"""')
    return _quoted(_wrap(text, width - 3, ""), indent)


def _wrap(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent * 2,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _quoted(lines: list[str], indent: int) -> Docstring:
    space = " " * indent
    escaped = [*(_escaped(line) for line in lines[:-1]), _ended(lines[-1])]
    body = "\n".join(space + line if line else "" for line in escaped).lstrip()
    return Docstring(f'"""{body}\n{space}"""')


def _escaped(text: str) -> str:
    text = "".join(char if char.isprintable() else " " for char in text)
    text = text.replace("\\", "\\\\")
    return text.replace('"""', '\\"' * 3)


def _ended(text: str) -> str:
    """The last line: a quote at its end would be taken for the end of the docstring."""
    return _escaped(text + "." if text.endswith('"') else text)
