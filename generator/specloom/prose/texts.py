"""Texts of documentation, from descriptions of the spec and sentences of ours."""

from __future__ import annotations

import re
from dataclasses import replace

from specloom.plan.text import Block, Text, paragraph
from specloom.prose import sentences
from specloom.prose.blocks import blocks

# Nobody reads more in a docstring, and to wrap it would take minutes.
_LONGEST = 50_000
_SMALL = frozenset(("a", "an", "the", "of", "for", "to", "in", "s"))


def described(description: str) -> Text:
    """What a spec says: each paragraph ends like a sentence, unless a list follows it."""
    most = description[:_LONGEST] + "…" if len(description) > _LONGEST else description
    found = blocks(most)
    return tuple(
        replace(block, text=sentences.ended(block.text)) if _is_paragraph(block, after) else block
        for block, after in zip(found, (*found[1:], Block()), strict=False)
    )


def operation_text(summary: str, description: str) -> Text:
    """The summary and the description; the one is left out if the other says it again."""
    first, rest = described(summary), described(description)
    if first and rest and _words(first[0].text) <= _words(first_sentence(rest)):
        first = first[1:]
    return summarised((*first, *(block for block in rest if block not in first)))


def summarised(text: Text) -> Text:
    """The text with its first sentence as a paragraph of its own."""
    if not text or text[0].marker or text[0].lines:
        return text
    first, *others = sentences.split(text[0].text)
    rest = Block(" ".join(others), indent=text[0].indent)
    return (Block(first), *((rest,) if others else ()), *text[1:])


def first_sentence(text: Text) -> str:
    """What a text begins with."""
    said = [part for block in text for part in (block.text, *block.lines)]
    return sentences.split(said[0])[0] if said and said[0] else ""


def saying(description: str, word: str) -> str:
    """The first sentence of a description that has a word."""
    parts = (part for block in described(description) for part in sentences.split(block.text))
    return next((part for part in parts if word in part.lower()), "")


def noted(text: Text, *notes: str) -> Text:
    """The text with some sentences of ours at its end; empty ones are left out."""
    note = " ".join(sentences.ended(one) for one in notes if one)
    if not note:
        return text
    if text and not (text[-1].marker or text[-1].lines or text[-1].indent):
        return (*text[:-1], Block(f"{sentences.ended(text[-1].text)} {note}", note=note))
    return (*text, Block(note, note=note))


def sentence(text: str) -> Text:
    """One sentence of ours, in which a spec may be quoted."""
    return paragraph(sentences.ended(sentences.line(text)))


def mentions(description: str, *numbers: float) -> bool:
    """Whether a description has all of some numbers."""
    found = {float(number) for number in re.findall(r"(?<![\w.])-?\d{1,18}(?:\.\d+)?", description)}
    return found.issuperset(numbers)


def _is_paragraph(block: Block, after: Block) -> bool:
    """Whether a block is of sentences, which is neither a list, nor a value, nor what leads to one."""
    bare = block.text.strip("`*")
    whole = block.text[:1] in ("`", "*") and block.text[-1] in ("`", "*") and not {*"`*"} & {*bare}
    return not (whole or block.marker or block.lines or after.marker or after.lines)


def _words(text: str) -> set[str]:
    """The words of a sentence, without endings: `Lists a file` says what `List files` does."""
    bare = "".join(char if char.isalnum() else " " for char in text.lower())
    return {word.removesuffix("s") for word in bare.split()} - _SMALL
