"""Patches and merges of edits, apart from the commands that use them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.vendor.merge import merge, unresolved
from specloom.vendor.patch import Unfit, applied, patch_of

LINES = st.lists(
    st.sampled_from(["a\n", "b\n", "\n", "--- x\n", "@@ -1 +1 @@\n", "\x0c\u2028\r\n"])
)
TEXTS = st.builds(
    lambda lines, end: "".join(lines) + end, LINES, st.sampled_from(["", "end", "\\"])
)


@settings(derandomize=True, max_examples=300)
@given(TEXTS, st.none() | TEXTS)
def test_a_patch_makes_the_edit_again(before: str, after: str | None) -> None:
    """Whatever the texts are, the patch leads from one to the other."""
    assert applied(before, patch_of("a.py", before, after)) == after


@settings(derandomize=True, max_examples=300)
@given(TEXTS, TEXTS, TEXTS)
def test_a_patch_of_another_text_is_refused(before: str, after: str, other: str) -> None:
    """It is refused, or leads to a text that has what it adds."""
    patch = patch_of("a.py", before, after)
    try:
        made = applied(other, patch) or ""
    except Unfit:
        return
    added = [line[1:] for line in patch.split("\n")[2:] if line.startswith("+")]
    assert all(line in made for line in added)


@pytest.mark.parametrize(
    "patch", ["", "--- a\n", "text\ntext\n", "--- a\n+++ b\nx\n", "--- a\n+++ /dev/null\n"]
)
def test_what_is_no_patch_is_refused(patch: str) -> None:
    """Its head, its lines and its end have to be those of a patch of the text."""
    with pytest.raises(Unfit):
        applied("a\n", patch)


def test_one_side_needs_no_merge() -> None:
    """Where one side is as it was, the other one is taken."""
    assert merge("edited", "before", "before").text == "edited"
    assert merge("before", "before", "now").text == "now"
    assert merge("now", "before", "now").text == "now"


def test_both_sides_are_merged() -> None:
    """Changes of other lines go together, and those of the same lines conflict."""
    before = "".join(f"{n}\n" for n in range(9))
    merged = merge(before.replace("1\n", "one\n"), before, before.replace("7\n", "seven\n"))
    assert merged.text == before.replace("1\n", "one\n").replace("7\n", "seven\n")
    merged = merge(before.replace("1\n", "one\n"), before, before.replace("1\n", "uno\n"))
    assert merged.conflicts == (2,)
    assert unresolved(merged.text, before) == (2,)
    assert unresolved(merged.text.replace("<<<<<<< edited\n", ""), before) == (3, 5, 7)
    assert unresolved(before) == ()
    assert unresolved("=======\n") == (1,)
    assert unresolved("=======\n", "=======\n") == ()
    assert unresolved("\udcff") == (1,)
