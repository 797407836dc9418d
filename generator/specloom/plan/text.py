"""Documentation as values: blocks of text, not yet wrapped, indented or escaped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list if it has a `marker`, or `lines` that are printed as they are.

    `indent` is the column where the block begins below the one that it belongs to. What the text ends with
    can be a `note` of ours, which pages say in facts.
    """

    text: str = ""
    marker: str = ""
    indent: int = 0
    lines: tuple[str, ...] = ()
    note: str = ""

    @property
    def own(self) -> str:
        """The text without the note."""
        return self.text.removesuffix(self.note).rstrip() if self.note else self.text


Text: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Doc:
    """A docstring: its text, then named arguments with theirs."""

    text: Text
    arguments: tuple[tuple[str, Text], ...] = ()


def paragraph(text: str) -> Text:
    """A text of one paragraph, or of none."""
    return (Block(text),) if text else ()
