"""The comparison of OpenAI's spec with Azure's, and the page that shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from built import ROOT
from stated import undone, unstated

from specloom.comparison.variants import compare
from specloom.comparison.variants_text import as_markdown

if TYPE_CHECKING:
    from conftest import Builder

PAGE = ROOT / "docs" / "variants-openai-azure.md"


def test_page_shows_what_is_found(built: Builder) -> None:
    """Every row, count and quotation of the page stands in the output of the command."""
    found = as_markdown(compare(built("OpenAI + Azure").api))
    page = PAGE.read_text("utf-8")
    lines = found.splitlines()
    rows = re.findall(r"^\|.*\|$", page, re.MULTILINE)
    quoted = re.findall(r"^> (.*)$", page, re.MULTILINE)
    assert len(rows) > 50
    assert [row for row in (*rows, *quoted) if row not in lines] == []
    [told] = re.findall(r"The whole output has (\d+) lines", page)
    assert int(told) == len(lines)


def test_comparison_and_tables_say_the_same(built: Builder) -> None:
    """Every difference of the tables is stated, and every action that is stated is done."""
    api = built("OpenAI + Azure").api
    comparison = compare(api)
    assert unstated(api, comparison) == []
    assert undone(comparison) == []
