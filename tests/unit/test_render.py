"""Texts in Python source: they read well and can never end the string they stand in."""

from __future__ import annotations

import ast

import black
import pytest

from specloom.lower import notes
from specloom.plan.text import Block, Doc
from specloom.render.docstrings import docstring, line_docstring
from specloom.style.stage import format_text

TEXTS = (
    '"""',
    '"',
    '""""',
    "\\",
    '\\"',
    '\\"""',
    "a\\",
    'a"',
    "\x00",
    "\u202e",
    "\r\n",
    "",
    "{{ x }}",
    "'''",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("indent", [0, 4, 8])
def test_every_text_is_one_string(text: str, indent: int) -> None:
    """Quotes and backslashes at any place come out as they went in."""
    for shown in (text, f"{text} and {text}", "word " * 30 + text):
        block = Block(shown)
        code = Block(lines=("```", shown, "```"))
        for source in (
            line_docstring(shown, indent),
            docstring(Doc((block, code), ((shown, (block, code)),)), indent),
        ):
            (node,) = ast.parse(source).body
            assert isinstance(node, ast.Expr)
            value = ast.literal_eval(node.value)
            visible = "".join(c if c.isprintable() else " " for c in shown)
            assert " ".join(visible.split()) in " ".join(value.split())


@pytest.mark.parametrize("text", TEXTS)
def test_docstrings_are_as_the_formatters_have_them(text: str) -> None:
    """Neither the formatter of the output nor black changes a documented class."""
    for shown in (text, "word " * 30 + text):
        for block in (Block(shown), Block(shown, "-", 2), Block(lines=(shown, "  " + shown))):
            for doc in (Doc((block,)), Doc((block, block), ((shown, (block,)), ("b", ())))):
                source = f"class A:\n    {docstring(doc, 4)}\n"
                assert format_text("a.py", source) == source
                assert black.format_str(source, mode=black.Mode(line_length=100)) == source


def test_arguments_are_a_section() -> None:
    """Paragraphs, then the arguments with hanging indents, as Google writes them."""
    doc = Doc(
        (Block("Do it."), Block("Well.")),
        (("a", (Block("The first."),)), ("b", (Block("word " * 30),))),
    )
    assert docstring(doc, 4) == (
        '"""Do it.\n\n    Well.\n\n    Args:\n        a: The first.\n        b: '
        + " ".join(["word"] * 18)
        + "\n            "
        + " ".join(["word"] * 12)
        + '\n    """'
    )


def test_blocks_of_an_argument_are_set_apart() -> None:
    """Items of a list follow one another; what has several blocks is followed by an empty line."""
    items = (Block("One of:"), Block("word " * 20, "-"), Block("in it", "1.", 2), Block("end"))
    doc = Doc((Block("Do it."),), (("a", items), ("b", (Block("x", "-"),)), ("c", ())))
    assert docstring(doc, 0) == (
        '"""Do it.\n\nArgs:\n    a: One of:\n\n        - '
        + " ".join(["word"] * 17)
        + "\n          word word word\n          1. in it\n\n        end\n\n"
        + '    b:\n\n        - x\n\n    c:\n"""'
    )


def test_only_python_is_formatted() -> None:
    """Data files keep their bytes."""
    assert format_text("a.json", "{'a':1}") == "{'a':1}"


def test_variants_are_listed_in_words() -> None:
    """Only what some lack is said, by title."""
    titles = {"a": "A", "b": "B", "c": "C"}
    assert notes.only(["a", "b"], ["a", "b", "c"], titles) == "A and B only"
    assert notes.only(["a"], ["a"], titles) == ""
    assert notes.listed(["A", "B", "C"]) == "A, B and C"
