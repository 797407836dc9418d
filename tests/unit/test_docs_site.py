"""`specloom docs` beside the program that builds its site."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from small_project import rewrite, small_project

from specloom.commands import previewing
from specloom.plan.annotations import Annotation, Name
from specloom.reference.links import typed
from specloom.reference.markup import anchor, distinct

NOTE = Annotation(Name("models", "Note", "models"))
PAGE = Annotation(Annotation(Name("models", "Page", "models")))


def test_a_built_site_stays_as_it_is(specloom: Callable[..., Result], tmp_path: Path) -> None:
    """What `zensical build` has written into site/ is neither foreign nor removed."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "docs").exit_code == 0
    built = folder / "reference" / "site" / "index.html"
    built.parent.mkdir()
    built.write_text("<h1>sdk</h1>")
    again = specloom(folder, "docs")
    assert (again.exit_code, built.read_text()) == (0, "<h1>sdk</h1>")


def test_serving_says_what_to_install(
    specloom: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Zensical, --serve writes nothing and says how to have it."""
    monkeypatch.setattr(previewing.shutil, "which", lambda *_, **__: None)
    folder = small_project(tmp_path / "project")
    result = specloom(folder, "docs", "--serve")
    assert result.exit_code == 2
    assert "pip install 'specloom[docs]'" in result.stderr
    assert not (folder / "reference").exists()


@pytest.mark.parametrize(("ends", "code"), [("true", 0), ("false", 2)])
def test_serving_starts_the_program_in_the_folder(
    specloom: Callable[..., Result],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ends: str,
    code: int,
) -> None:
    """--serve ends as the program does."""
    monkeypatch.setattr(previewing, "_PROGRAM", ends)
    result = specloom(small_project(tmp_path / "project"), "docs", "--serve")
    assert result.exit_code == code
    assert ("ended with exit code 1 in reference" in result.stderr) == (ends == "false")
    assert ("--dev-addr" in result.stderr) == (ends == "false")


def test_a_folder_that_cannot_be_made_is_no_defect(
    specloom: Callable[..., Result], tmp_path: Path
) -> None:
    """Where a file is in the way of the folder, the message says so."""
    folder = small_project(tmp_path / "project")
    (folder / "taken").write_text("mine")
    result = specloom(folder, "docs", "--output", "taken/reference")
    assert result.exit_code == 2
    assert "error[SL504]: cannot read or write:" in result.stderr
    assert (folder / "taken").read_text() == "mine"


def test_every_page_of_the_navigation_is_written(
    specloom: Callable[..., Result], tmp_path: Path
) -> None:
    """zensical.toml names pages, a stylesheet and a script that are there."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "docs").exit_code == 0
    text = (folder / "reference" / "zensical.toml").read_text()
    named = re.findall(r'"([^"\n]+\.(?:md|css|js))"', text)
    assert len(named) > 3
    assert [path for path in named if not (folder / "reference" / "docs" / path).is_file()] == []


def test_the_classes_in_a_type_are_links() -> None:
    """A type is code in which each class is a link; quotes and what may be omitted are left out."""
    union = Annotation(None, (NOTE, Annotation(Name("builtins", "list"), (PAGE,))))
    omitted = Annotation(Name("rt", "Omittable", "rt"), (union,))
    assert str(typed(omitted, "calls/notes/list.md")) == (
        "[`Note`](../../models/Note.md) `| list[`[`Page`](../../models/Page.md)`]`"
    )


def test_values_of_other_signs_have_anchors_of_their_own() -> None:
    """What differs by signs that no anchor has is told apart by a number."""
    found = distinct(anchor("value", one) for one in ("+", "-", "a b", "a-b", "c"))
    assert [str(one) for one in found] == [
        "value-",
        "value--2",
        "value-a-b",
        "value-a-b-2",
        "value-c",
    ]


def test_what_may_be_left_out_is_not_said_by_the_type() -> None:
    """`NotRequired` is a fact beside a type, and not a part of it."""
    key = Annotation(Name("typing_extensions", "NotRequired"), (NOTE,))
    assert str(typed(key, "params/Note.md")) == "[`Note`](../models/Note.md)"


def test_one_service_is_compared_with_none(specloom: Callable[..., Result], tmp_path: Path) -> None:
    """With one variant there is no page that compares services, nor a link to one."""
    folder = small_project(tmp_path / "project")
    assert specloom(folder, "docs").exit_code == 0
    assert not (folder / "reference" / "docs" / "variants.md").exists()
    for page in ("zensical.toml", "docs/index.md", "docs/llms.txt"):
        assert "variants.md" not in (folder / "reference" / page).read_text()


def test_defaults_of_a_client_are_those_of_the_configuration(
    specloom: Callable[..., Result], tmp_path: Path
) -> None:
    """What the configuration says of a service is the default on the page of its client."""
    folder = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'auth = "none"', 'auth = "none"\nunsupported = "send"')(folder)
    assert specloom(folder, "docs").exit_code == 0
    page = (folder / "reference" / "docs" / "clients" / "notes.md").read_text()
    assert '`Unsupported` · by name · default `"send"`' in page
    assert '`Retry` · by name · default `"idempotent"`' in page
