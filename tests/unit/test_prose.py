"""Descriptions of a spec: what is kept of their Markdown and HTML, and what goes."""

from __future__ import annotations

import pytest

from specloom.api.types import Primitive
from specloom.lower import notes
from specloom.plan.text import Block, Text
from specloom.prose import sentences
from specloom.prose.blocks import blocks
from specloom.prose.texts import described, first_sentence, noted, operation_text, summarised


def shown(text: Text) -> list[str]:
    """The blocks as lines, each with its indent and its marker."""
    return [
        line
        for block in text
        for line in block.lines or (" " * block.indent + f"{block.marker} {block.text}".strip(),)
    ]


def test_paragraphs_and_lists_are_kept() -> None:
    """Lines that belong together are one block; a list keeps its items, their order and depth."""
    text = """
        One of
        these:
         * first
           goes on
           1) inner

              of the inner one
         + second

         of the first list

        after
        """
    assert shown(blocks(text)) == [
        "One of these:",
        "- first goes on",
        "  1) inner",
        "     of the inner one",
        "- second",
        "of the first list",
        "after",
    ]


def test_code_and_tables_are_kept_as_they_are() -> None:
    """Lines of code lose the indentation of their list only; a table keeps its rows."""
    text = "- x\n  ```json\n  {\n    1\n\n  }\n  ```\n\n| a |\n|---|\n| <b> |\ny\n~~~\n`\n"
    assert shown(blocks(text)) == [
        *("- x", "```json", "{", "  1", "", "}", "```"),
        *("| a |", "|---|", "| ** |", "y", "~~~", "`", "~~~"),
    ]


def test_alerts_are_paragraphs() -> None:
    """A quotation that GitHub's Markdown calls a note or a warning says so in words."""
    text = "First.\n> [!NOTE]\n> Of that.\n\n> [!WARNING] **No:** it closes.\n\n[!TIP] and [!NOTE]"
    expected = ["First.", "Note: Of that.", "Warning: **No:** it closes.", "[!TIP] and [!NOTE]"]
    assert shown(blocks(text)) == expected


def test_a_changed_word_changes_its_own_block() -> None:
    """The blocks beside one that has changed are the same."""
    before, after = (blocks(f"One.\n\nTwo {w}.\n- three\n- four") for w in ("a", "b"))
    assert [x == y for x, y in zip(before, after, strict=True)] == [True, False, True, True]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The id. [Learn more](/docs/x).", "The id."),
        ("The id. Learn more in the [a](/a), [b](b), and [c](#c) guides.", "The id."),
        ("The id. See [x](/x) or [y](https://y).", "The id. See x or [y](https://y)."),
        ("Learn more.", "Learn more."),
        ("The [id](/docs/id) of it.", "The id of it."),
        ("Must match `[a-z](/x)`. See `[x](/x)`.", "Must match `[a-z](/x)`. See `[x](/x)`."),
        ("[Learn more](../x)", ""),
        ("![A picture](/x.png) of it", "A picture of it."),
        (r"snake\_case [x](https://y/\#z)", "snake_case [x](https://y/#z)."),
        ("[" * 50_000, "[" * 50_000 + "."),
        ("[a](" * 10_000, "[a](" * 10_000 + "."),
        ("a" + "`" * 9_999, "a" + "`" * 9_999 + "."),
    ],
)
def test_links_lead_somewhere(text: str, kept: str) -> None:
    """A sentence that was only a link to a page beside the spec goes; other links are readable."""
    assert shown(described(text)) == ([kept] if kept else [])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<p>One<br/>two</p><p>3 &lt; 4 &amp; 5</p>", ["One.", "two.", "3 < 4 & 5."]),
        ("<ul><li>a</li><li>b</li></ul>", ["- a", "- b"]),
        ("<b>a</b> <code>b</code> <a href='https://c'>d</a>", ["**a** `b` [d](https://c)."]),
        ("<pre><code>a <b>\n</code></pre>", ["```", "a **", "```"]),
        ("`/<file_id>` and <file_id> and `<b>`", ["`/<file_id>` and <file_id> and `<b>`."]),
        ("<Note>Old.</Note>\nNew.<!-- x -->", ["New.", "Old."]),
        ("<KEY> stays", ["<KEY> stays."]),
        ("a\x00\u202eb\u2028\u00a0c&#0;", ["ab c\ufffd."]),
    ],
)
def test_html_is_read(text: str, kept: list[str]) -> None:
    """Elements become Markdown, entities characters; placeholders and code stay."""
    assert shown(described(text)) == kept


def test_a_banner_comes_last() -> None:
    """One paragraph above a rule is not what the text is about; a rule elsewhere is left out."""
    assert shown(blocks("New? Try.\n\n---\n\nAdds.\n\n***\n\nMore.")) == [
        *("Adds.", "More.", "New? Try."),
    ]
    assert shown(blocks("Title\n---\n# Sub #\n> quoted\n\n---")) == ["Title", "Sub", "quoted"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Adds it, e.g. A. Then more.", "Adds it, e.g. A."),
        ("Version 1.5 of `a. B`. Then.", "Version 1.5 of `a. B`."),
        ('**New?** "Yes." No.', "**New?**"),
        ("one. two", "one. two."),
        ("- item", "item"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_the_summary(text: str, first: str) -> None:
    """A full stop ends a sentence where neither lower case follows nor it is of an abbreviation."""
    assert first_sentence(described(text)) == first
    assert summarised(described(text))[:1] in ((), (Block(first),), (Block(first, "-"),))


def test_a_summary_is_not_said_twice() -> None:
    """What the description begins with anyway is left out."""
    assert shown(operation_text("List pages", "Lists the pages of it. All.")) == [
        *("Lists the pages of it.", "All."),
    ]
    assert shown(operation_text("List pages", "New? See.")) == ["List pages.", "New? See."]
    assert shown(operation_text("Get\n\nMore.", "")) == ["Get.", "More."]


def test_notes_follow_the_last_paragraph() -> None:
    """Our sentences continue the last paragraph, or come after a list."""
    assert shown(noted(described("One\n\ntwo"), "three", "", "four!")) == [
        "One.",
        "two. three. four!",
    ]
    assert shown(noted(described("- one"), "Two")) == ["- one", "Two."]
    assert noted((), "") == ()


def test_sentences_end_once() -> None:
    """A text that ends already gets no second full stop."""
    texts = ("One", "two.", "three:", "(four)", "**five.**", "")
    assert [sentences.ended(text) for text in texts] == [
        *("One.", "two.", "three:", "(four).", "**five.**", ""),
    ]
    assert sentences.line("a\x00b\u202ec\td\u2028e") == "abc d e"


def test_values_alone_are_no_sentences() -> None:
    """A paragraph that is one value, or that leads to a list, gets no full stop."""
    assert shown(described("`[a]`\n\nOne of\n- x\n\n**Bold** it")) == [
        *("`[a]`", "One of", "- x", "**Bold** it."),
    ]


def test_bounds_are_said_once() -> None:
    """The bounds of a value are left out where the description has them, or they are a machine's."""

    def said(description: str, **bounds: float) -> str:
        return notes.limits(Primitive("integer", "", tuple(sorted(bounds.items()))), description)

    assert said("Up to 2.", minimum=0, maximum=2) == "Between 0 and 2"
    assert said("From 0.0 to 2.0.", minimum=0, maximum=2) == ""
    assert said("At most 64.", maximum=64) == ""
    assert said("The 1.", minimum=1) == "At least 1"
    assert said("", minimum=-(2**63), maximum=2**63 - 1) == ""


def test_a_description_has_an_end() -> None:
    """Of a text of megabytes the beginning is documentation."""
    (found,) = described("word " * 1_000_000)
    assert len(found.text) < 60_000
    assert "…" in found.text
