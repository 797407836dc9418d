"""Texts in Python source: they read well and can never end the string they stand in."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_project import rewrite, small_project

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.lower import notes
from specloom.pipeline import Run
from specloom.plan.annotations import builtin
from specloom.plan.literals import Literal
from specloom.plan.text import Block, Doc
from specloom.prose.texts import described, summarised
from specloom.render.docstrings import docstring, line_docstring
from specloom.render.source import source
from specloom.shipped import templates_folder
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
        block = Block(shown)
        code = Block(lines=("```", shown, "```"))
        for made in (
            line_docstring(shown, indent),
            docstring(Doc((block, code), ((shown, (block, code)),)), indent),
        ):
            (node,) = ast.parse(made.text).body
            assert isinstance(node, ast.Expr)
            value = ast.literal_eval(node.value)
            visible = "".join(c if c.isprintable() else " " for c in shown)
            assert " ".join(visible.split()) in " ".join(value.split())


def test_docstrings_are_as_the_formatters_have_them() -> None:
    """Neither the formatter of the output nor black changes a documented class."""
    docs = [
        doc
        for text in TEXTS
        for shown in (text, "word " * 30 + text)
        for block in (Block(shown), Block(shown, "-", 2), Block(lines=(shown, "  " + shown)))
        for doc in (Doc((block,)), Doc((block, block), ((shown, (block,)), ("b", ()))))
    ]
    texts = {f"{n}.py": f"class A:\n    {docstring(doc, 4).text}\n" for n, doc in enumerate(docs)}
    assert format_files(texts) == texts
    for text in texts.values():
        assert black.format_str(text, mode=black.Mode(line_length=100)) == text


def test_templates_print_names_and_values() -> None:
    """A name, a relative module, an annotation and a literal are printed; the rest is refused."""
    assert source("name") == "name"
    assert source("..models.thread") == "..models.thread"
    assert source(builtin("str")) == "str"
    assert source(Literal("a b")) == '"a b"'
    for text in ("a b", "a-b", '"', "f()", "a=b", "x\n", "class", "1", "a,b", None, 1.5, ["a"]):
        with pytest.raises(TypeError, match="neither a name nor a value of code"):
            source(text)


def test_templates_are_read_again_when_they_change(tmp_path: Path) -> None:
    """What a process printed once does not keep it from seeing that a template is another one."""
    templates = shutil.copytree(templates_folder(), tmp_path / "templates")
    config = load(small_project(tmp_path / "project") / "specloom.toml", Report())
    assert config is not None
    before = Run(config, templates, Report()).files()["sdk/__init__.py"]
    rewrite("sdk/__init__.py.jinja", "import importlib\n", "import importlib  # Another one.\n")(
        templates
    )
    after = Run(config, templates, Report()).files()["sdk/__init__.py"]
    assert "# Another one." in after
    assert "# Another one." not in before


FRAGMENTS = st.sampled_from(
    [
        *TEXTS,
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "  ",
        "\t",
        "word",
        "```",
        "`",
        "<br>",
        "[x](/y)",
        "|",
        "# ",
        ".",
    ]
)
ANY_TEXT = st.lists(FRAGMENTS, max_size=14).map("".join) | st.text(max_size=60)
BLOCKS = st.builds(
    Block, ANY_TEXT, st.sampled_from(["", "-", "1."]), st.integers(0, 6)
) | st.builds(lambda lines: Block(lines=tuple(lines)), st.lists(ANY_TEXT, min_size=1, max_size=4))
ANY_DOC = st.builds(
    Doc,
    st.lists(BLOCKS, max_size=4).map(tuple),
    st.tuples(st.tuples(st.just("a"), st.tuples(BLOCKS))),
) | ANY_TEXT.map(lambda text: Doc(summarised(described(text)), (("a", described(text)),)))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(ANY_DOC, st.sampled_from([0, 4, 8]))
def test_no_text_ends_its_docstring(doc: Doc, indent: int) -> None:
    """Whatever a description holds, its docstring is one string, and black leaves it as it is."""
    heads = {0: "", 4: "class A:\n    ", 8: "class A:\n    def f(self):\n        "}
    end = "\n        return\n" if indent == 8 else "\n"
    source = heads[indent] + docstring(doc, indent).text + end
    constants = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]
    assert len(constants) == 1
    assert black.format_str(source, mode=black.Mode(line_length=100)) == source


def test_arguments_are_a_section() -> None:
    """Paragraphs, then the arguments with hanging indents, as Google writes them."""
    doc = Doc(
        (Block("Do it."), Block("Well.")),
        (("a", (Block("The first."),)), ("b", (Block("word " * 30),))),
    )
    assert docstring(doc, 4).text == (
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
    assert docstring(doc, 0).text == (
        '"""Do it.\n\nArgs:\n    a: One of:\n\n        - '
        + " ".join(["word"] * 17)
        + "\n          word word word\n          1. in it\n\n        end\n\n"
        + '    b:\n\n        - x\n\n    c:\n"""'
    )


def test_only_python_is_formatted() -> None:
    """Data files keep their bytes."""
    assert format_files({"a.json": "{'a':1}"}) == {"a.json": "{'a':1}"}


def test_what_is_no_python_is_not_written() -> None:
    """A template that prints no Python is a fault that says where."""
    with pytest.raises(RuntimeError, match="Failed to parse"):
        format_files({"a.py": "def"})


def test_variants_are_listed_in_words() -> None:
    """Only what some lack is said, by title."""
    titles = {"a": "A", "b": "B", "c": "C"}
    assert notes.only(["a", "b"], ["a", "b", "c"], titles) == "A and B only"
    assert notes.only(["a"], ["a"], titles) == ""
    assert notes.listed(["A", "B", "C"]) == "A, B and C"
