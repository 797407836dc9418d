"""The page of what changed since another state, and the lines about it on other pages."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from small_project import CONFIG, SPEC, commit, rewrite, small_project

from specloom.alone import alone
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.diff.changes import Change, Direction, Level, Place, Reach
from specloom.pipeline import Run
from specloom.reference.changes import Changes
from specloom.reference.marks import marked
from specloom.reference.markup import code, plain
from specloom.reference.pages import Page
from specloom.report.build import compared, whole
from specloom.report.model import Difference
from specloom.shipped import templates_folder

Specloom: TypeAlias = Callable[..., Result]
CASE = Path(__file__).parents[1] / "cases" / "docs" / "since" / "expected" / "reference" / "docs"
PAGE = "reference/docs/changes.md"
NOTES = Page("calls/notes/list.md", code("notes.list"), plain("List notes."))
_LINK = re.compile(r"\]\(([^()\s]+)\)")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project whose first commit had another value and another field."""
    folder = small_project(tmp_path / "project")
    rewrite("openapi.yaml", "text: {", "texts: {")(folder)
    commit(folder)
    (folder / "openapi.yaml").write_text(SPEC.replace("[open, done]", "[open, done, late]"))
    return folder


def page(folder: Path) -> str:
    """The page that was written."""
    return (folder / PAGE).read_text("utf-8")


def test_every_link_leads_to_an_anchor() -> None:
    """Links of the page of changes, and those to it, lead to pages and to places on them that exist."""
    texts = {one.relative_to(CASE).as_posix(): one.read_text("utf-8") for one in CASE.rglob("*.md")}
    anchors = {path: {*re.findall(r"\{:? #([\w-]+)", text)} for path, text in texts.items()}
    titles = {path: {*re.findall(r"(?m)^## (\w+)$", text.lower())} for path, text in texts.items()}
    checked = 0
    for path, text in texts.items():
        for address in _LINK.findall(text):
            target, _, anchor = address.partition("#")
            found = (CASE / path).parent.joinpath(target).resolve() if target else CASE / path
            name = found.relative_to(CASE.resolve() if target else CASE).as_posix()
            assert name in texts, (path, address)
            assert not anchor or anchor in anchors[name] | titles[name], (path, address)
            checked += "changes.md" in (path, name) and bool(anchor)
    assert checked > 30


def test_what_is_gone_has_no_link() -> None:
    """An operation, a field and a call that are gone are named in plain code."""
    text = (CASE / "changes.md").read_text("utf-8")
    for name in ("`DELETE /jobs/{job}`", "`.cost`", "`jobs.delete`"):
        assert f"**breaking** {name}" in text
        assert f"[{name}]" not in text


def test_the_page_is_led_to() -> None:
    """The first page, the navigation and the index for programs have it."""
    assert "[Changes](changes.md)" in (CASE / "index.md").read_text("utf-8")
    assert '"Changes" = "changes.md"' in (CASE.parent / "zensical.toml").read_text("utf-8")
    assert "- [Changes](changes.md): What changed since" in (CASE / "llms.txt").read_text("utf-8")


def test_a_revision_is_an_old_state(project: Path, specloom: Specloom) -> None:
    """With git:HEAD the page has what changed since the commit, and is the same each time."""
    assert specloom(project, "docs", "--since", "git:HEAD").exit_code == 0
    text = page(project)
    assert (
        "What changed since `git:HEAD`: 1 breaking, 1 safe in the API; 1 breaking, 2 safe in"
        in text
    )
    assert "**breaking** [`.text`](models/Notes.md#field-text): `texts` is now `text` (the" in text
    assert "**breaking** has no `texts` any more. Code that reads it fails." in text
    assert "safe has [`text`](models/Notes.md#field-text)" in text
    assert "Changed since `git:HEAD`: breaking in [the API](../changes.md#change-notes-Notes)" in (
        project / "reference/docs/models/Notes.md"
    ).read_text("utf-8")
    assert "0 touched" in specloom(project, "docs", "--since", "git:HEAD").stdout


def test_a_patched_spec_is_compared_with_the_one_before(project: Path, specloom: Specloom) -> None:
    """What patches of the configuration do to a spec is what changed since that spec."""
    specloom(project, "docs", "--since", "openapi.yaml")
    text = page(project)
    assert "What changed since `openapi.yaml`: 1 breaking, 1 safe in the API." in text
    assert '"The service: 1 breaking"\n\n    [`Notes`](clients/notes.md)\n' in text
    assert "[`query limit`](calls/notes/list.md#argument-limit): new optional" in text


@pytest.mark.parametrize("old", ["specloom.toml", "git:HEAD"])
def test_nothing_changed(tmp_path: Path, specloom: Specloom, old: str) -> None:
    """Of two states that are alike the page says so, and no other page says anything."""
    folder = small_project(tmp_path / "project")
    commit(folder)
    assert specloom(folder, "docs", "--since", old).exit_code == 0
    assert page(folder) == f"# Changes\n\nNothing changed since `{old}`.\n"
    assert "since" not in (folder / "reference/docs/models/Notes.md").read_text("utf-8")


def test_texts_for_people_are_counted(project: Path, specloom: Specloom) -> None:
    """Where texts alone changed the page says how many, and that programs notice nothing."""
    commit(project)
    rewrite("openapi.yaml", "What it says", "What it said")(project)
    specloom(project, "docs", "--since", "git:HEAD")
    said = (
        "Nothing that programs notice changed since `git:HEAD`; 1 text for people reads otherwise."
    )
    assert page(project) == f"# Changes\n\n{said}\n"


def test_the_page_goes_with_the_option(project: Path, specloom: Specloom) -> None:
    """Without --since the page is removed again, and nothing leads to it."""
    specloom(project, "docs", "--since", "git:HEAD")
    assert "removed: reference/docs/changes.md" in specloom(project, "docs").stdout
    assert "changes.md" not in (project / "reference/docs/llms.txt").read_text("utf-8")


BAD = {
    "no file": ("nowhere.yaml", "old state (nowhere.yaml):\nnowhere.yaml: error[SL101]"),
    "no spec": ("notes.txt", "old state (notes.txt):\nnotes.txt:1:1: error[SL1"),
    "an overlay": ("overlay.yaml", "hint: This is an overlay, which a variant has under `apply`"),
    "a change page": ("page.json", "hint: This is a change page, which a variant has under"),
    "no revision": ("git:v9", "'v9' is no revision here (git: fatal"),
    "no file of it": ("git:HEAD:nowhere.yaml", "HEAD has no file nowhere.yaml"),
    "no name": ("", "a state has no name"),
}


@pytest.mark.parametrize("case", BAD)
def test_an_old_state_that_cannot_be_read(project: Path, specloom: Specloom, case: str) -> None:
    """What is wrong with it is said of the old state, and nothing is written."""
    (project / "notes.txt").write_text("just words", "utf-8")
    (project / "page.json").write_text('{"#id": "listNotes"}', "utf-8")
    old, said = BAD[case]
    result = specloom(project, "docs", "--since", old)
    assert (result.exit_code, said in result.stderr) == (2, True), result.stderr
    assert not (project / "reference").exists()


def test_where_no_repository_is(tmp_path: Path, specloom: Specloom) -> None:
    """A revision outside of any repository is bad input, in the words of git."""
    folder = small_project(tmp_path / "project")
    result = specloom(folder, "docs", "--since", "git:HEAD")
    assert (result.exit_code, "not a git repository" in result.stderr) == (2, True)


def test_a_spec_is_no_match_for_several_services(project: Path, specloom: Specloom) -> None:
    """With several services the old state has to be a configuration, and the command says so."""
    second = CONFIG.partition("[[variant]]")[2].replace('"notes"', '"more"')
    second = second.replace('"Notes"', '"More"')
    (project / "specloom.toml").write_text(f"{CONFIG}\n[[variant]]{second}", "utf-8")
    result = specloom(project, "docs", "--since", "openapi.yaml")
    assert result.exit_code == 2
    assert "several variants (notes, more): compare it with a configuration" in result.stderr
    assert specloom(project, "docs", "--since", "git:HEAD").exit_code == 0
    assert "safe new variant" in page(project)


@pytest.mark.parametrize(
    "output", [(), ("--output", "reference"), ("--output", "./x/../reference")]
)
def test_a_committed_folder_is_refused(
    tmp_path: Path, specloom: Specloom, output: tuple[str, ...]
) -> None:
    """Pages that `check` compares with the configuration have no page that depends on another state."""
    folder = small_project(tmp_path / "project")
    (folder / "x").mkdir()
    rewrite("specloom.toml", "[[variant]]", "[docs]\n\n[[variant]]")(folder)
    assert specloom(folder, "generate").exit_code == 0
    refused = specloom(folder, "docs", "--since", "specloom.toml", *output)
    assert refused.exit_code == 2
    assert "Name another folder by --output." in refused.stderr
    assert specloom(folder, "check").exit_code == 0
    elsewhere = specloom(folder, "docs", "--since", "specloom.toml", "--output", "site")
    assert (elsewhere.exit_code, specloom(folder, "check").exit_code) == (0, 0)


def test_a_clone_without_history_says_how_to_get_it(project: Path, specloom: Specloom) -> None:
    """A revision that a shallow clone does not have is told so."""
    clone = project.parent / "clone"
    rewrite("openapi.yaml", "late", "later")(project)
    commit(project)
    subprocess.run(["git", "clone", "-q", "--depth=1", project.as_uri(), clone], check=True)
    result = specloom(clone, "docs", "--since", "git:HEAD~1")
    assert "git fetch --unshallow" in result.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Changes]:
    """Return a function that gives what is shown of differences of the small project."""
    folder = small_project(tmp_path_factory.mktemp("built") / "project")
    config = load(folder / "specloom.toml", Report())
    assert config is not None
    run = Run(config, templates_folder(), Report())
    plan, api = run.plan(), run.api()
    same = whole(("old state", "new.toml"), compared(alone(run), alone(run)), ({}, {}))

    def changes(*found: Change, largest: int = 20_000) -> Changes:
        differences = tuple(Difference(one, one.rule) for one in found)
        since = replace(same, differences=differences)
        return Changes.of(since, api, plan, [NOTES], largest)

    return changes


def removed(number: int) -> Change:
    """A field of a schema of its own that is gone."""
    place = Place(f"Gone{number}", (f".f{number}",))
    return Change("field-removed", place, Level.BREAKING, "Readers look for it.", old="string")


def added(number: int) -> Change:
    """A field that is new."""
    place = Place(f"New{number % 7}", (f".f{number}",))
    return Change("field-added-optional", place, Level.SAFE, "", new=f"string of {number}")


def text_of(changes: Changes) -> str:
    """The page with its sections."""
    found = changes.page()
    return "\n".join([str(found.text), *(str(one.text) for one in found.sections)])


def test_much_is_cut_from_its_harmless_end(built: Callable[..., Changes]) -> None:
    """What does not fit is left out, safe changes first, and the page has the command that shows all."""
    both = [*map(added, range(900)), *map(removed, range(90))]
    text = text_of(built(*both))
    assert text.count("**breaking**") == 90
    shown = text.count("-   safe")
    assert 0 < shown < 900
    assert f"{90 + shown} changes.\n{{: .filter" in text
    assert f"{900 - shown} changes are left out of this page, safe ones first: " in text
    assert (
        "`specloom diff 'old state' --config new.toml --format html --output changes.html` shows all."
        in text
    )
    assert len(text) < 25_000
    assert "left out" not in text_of(built(*map(removed, range(90))))


def test_one_large_schema_is_cut_inside(built: Callable[..., Changes]) -> None:
    """Of a group with too many changes the first are shown, and how many more there are."""
    text = text_of(built(*map(added, range(0, 7_000, 7))))
    shown = text.count("-   safe")
    assert f"And {1_000 - shown:,} more." in text


def test_what_is_the_same_is_said_once(built: Callable[..., Changes]) -> None:
    """One change of many operations is one group, and one of many fields of a schema one line."""
    breaks = (Level.BREAKING, "Calls fail.")
    many = [
        Change("parameter-removed", Place(f"GET /{n}", (" query q",)), *breaks, old="string")
        for n in "abcd"
    ]
    fields = [
        Change("became-required", Place("Note", (f".{n}",)), Level.SAFE, "")
        for n in ("x", "y", "z")
    ]
    text = text_of(built(*many, *fields))
    assert '"`GET /a` and 3 more: 4 breaking"' in text
    assert text.count("the parameter is gone") == 1
    assert "In `GET /a`, `GET /b`, `GET /c`, `GET /d`" in text
    assert "safe `.x`, `.y`, `.z`: required now" in text


def test_pages_name_what_met_them(built: Callable[..., Changes]) -> None:
    """A page has a line with the worst first: its own changes, then those of schemas that it leads to."""
    reach = (Reach("GET /notes", Direction.READ),)
    own = Change("operation-deprecated", Place("GET /notes"), Level.WARNING, "It is to go.")
    other = replace(removed(1), reach=reach)
    changes = built(own, other, *(replace(added(n), reach=reach) for n in range(7)))
    (page_,) = marked([NOTES], changes)
    (line,) = map(str, page_.facts)
    assert line.startswith(
        "Changed since `old state`: breaking in [`Gone1`](../../changes.md#change-notes-Gone1); "
        "warnings in [the API](../../changes.md#change-notes-GET-notes); safe in ["
    )
    assert line.endswith(" and 5 more")


def test_a_page_without_room_is_linked_as_a_whole(built: Callable[..., Changes]) -> None:
    """Where a change is left out, the line about it leads to the beginning of the page."""
    own = Change("operation-deprecated", Place("GET /notes"), Level.WARNING, "It is to go.")
    (page_,) = marked([NOTES], built(own, largest=0))
    assert str(page_.facts[0]).endswith("warnings in [the API](../../changes.md)")
