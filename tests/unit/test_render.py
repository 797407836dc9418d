"""Texts in Python source: they read well and can never end the string they stand in."""

from __future__ import annotations

import ast

import pytest
from black import format_str
from black.mode import Mode

from specloom.lower import prose
from specloom.plan.annotations import builtin
from specloom.plan.literals import Literal
from specloom.plan.nodes import Doc
from specloom.render.docstrings import docstring, line_docstring
from specloom.render.source import source
from specloom.style.stage import format_files

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
        for made in (
            line_docstring(shown, indent),
            docstring(Doc((shown,), ((shown, shown),)), indent),
        ):
            (node,) = ast.parse(made.text).body
            assert isinstance(node, ast.Expr)
            value = ast.literal_eval(node.value)
            visible = "".join(c if c.isprintable() else " " for c in shown)
            assert " ".join(visible.split()) in " ".join(value.split())


def test_docstrings_survive_the_formatter() -> None:
    """Formatting a documented class twice gives what formatting it once gives, also by black."""
    shown = [*TEXTS, *("word " * 30 + text for text in TEXTS)]
    texts = (f"class A:\n    {line_docstring(text, 4).text}\n" for text in shown)
    once = format_files({f"{n}.py": text for n, text in enumerate(texts)})
    assert format_files(once) == once
    for text in once.values():
        assert format_str(text, mode=Mode(line_length=100)) == text


def test_templates_print_names_and_values() -> None:
    """A name, a relative module, an annotation and a literal are printed; the rest is refused."""
    assert source("name") == "name"
    assert source("..models.thread") == "..models.thread"
    assert source(builtin("str")) == "str"
    assert source(Literal("a b")) == '"a b"'
    for text in ("a b", "a-b", '"', "f()", "a=b", "x\n", "class", "1", "a,b", None, 1.5, ["a"]):
        with pytest.raises(TypeError, match="neither a name nor a value of code"):
            source(text)


def test_arguments_are_a_section() -> None:
    """Paragraphs, then the arguments with hanging indents, as Google writes them."""
    doc = Doc(("Do it.", "Well."), (("a", "The first."), ("b", "word " * 30)))
    assert docstring(doc, 4).text == (
        '"""Do it.\n\n    Well.\n\n    Args:\n        a: The first.\n        b: '
        + " ".join(["word"] * 18)
        + "\n            "
        + " ".join(["word"] * 12)
        + '\n    """'
    )


def test_only_python_is_formatted() -> None:
    """Data files keep their bytes."""
    assert format_files({"a.json": "{'a':1}"}) == {"a.json": "{'a':1}"}


def test_what_is_no_python_is_not_written() -> None:
    """A template that prints no Python is a fault that says where."""
    with pytest.raises(RuntimeError, match="Failed to parse"):
        format_files({"a.py": "def"})


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
