"""Texts in Python source: they read well and can never end the string they stand in."""

from __future__ import annotations

import ast

import pytest

from specloom.lower import prose
from specloom.plan.nodes import Doc
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
        for source in (
            line_docstring(shown, indent),
            docstring(Doc((shown,), ((shown, shown),)), indent),
        ):
            (node,) = ast.parse(source).body
            assert isinstance(node, ast.Expr)
            value = ast.literal_eval(node.value)
            visible = "".join(c if c.isprintable() else " " for c in shown)
            assert " ".join(visible.split()) in " ".join(value.split())


@pytest.mark.parametrize("text", TEXTS)
def test_docstrings_survive_the_formatter(text: str) -> None:
    """Formatting a documented class twice gives what formatting it once gives."""
    for shown in (text, "word " * 30 + text):
        source = f"class A:\n    {line_docstring(shown, 4)}\n"
        once = format_text("a.py", source)
        assert format_text("a.py", once) == once


def test_arguments_are_a_section() -> None:
    """Paragraphs, then the arguments with hanging indents, as Google writes them."""
    doc = Doc(("Do it.", "Well."), (("a", "The first."), ("b", "word " * 30)))
    assert docstring(doc, 4) == (
        '"""Do it.\n\n    Well.\n\n    Args:\n        a: The first.\n        b: '
        + " ".join(["word"] * 18)
        + "\n            "
        + " ".join(["word"] * 12)
        + '\n    """'
    )


def test_only_python_is_formatted() -> None:
    """Data files keep their bytes."""
    assert format_text("a.json", "{'a':1}") == "{'a':1}"


def test_sentences_end_once() -> None:
    """A text that ends already gets no second full stop."""
    assert prose.joined("One", "two.", "", "Three!", "four:") == "One. two. Three! four:"
    assert prose.clean("a\x00b\u202ec\td\u2028e") == "abc d e"


def test_variants_are_listed_in_words() -> None:
    """Only what some lack is said, by title."""
    titles = {"a": "A", "b": "B", "c": "C"}
    assert prose.only(["a", "b"], ["a", "b", "c"], titles) == "A and B only"
    assert prose.only(["a"], ["a"], titles) == ""
    assert prose.listed(["A", "B", "C"]) == "A, B and C"
