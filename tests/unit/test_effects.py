"""The version that follows, and what `specloom diff` says of the Python package."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator
from small_project import SPEC, commit, rewrite, small_project

from specloom.diff.changes import Change, Level, Place
from specloom.surface.advice import accept, advise, following
from specloom.surface.rules import ALL, SURFACE

Specloom: TypeAlias = Callable[..., Result]
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "diff.schema.json").read_text("utf-8"))


def change(rule: str, level: Level = Level.SAFE) -> Change:
    """A change of a rule."""
    return Change(rule, Place("notes.list"), level, "")


@pytest.mark.parametrize(
    ("version", "bump", "wanted"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", ""),
        ("1.4", "patch", "1.4.1"),
        ("3", "minor", "3.1.0"),
        ("0.4.1", "major", "0.5.0"),
        ("0.4.1", "minor", "0.4.2"),
        ("0.4.1", "patch", "0.4.2"),
        ("2.0b1", "major", ""),
        ("1.2.3.4", "patch", ""),
        ("", "major", ""),
    ],
)
def test_the_next_version(version: str, bump: str, wanted: str) -> None:
    """A release of at most three numbers is counted; of 0.y.z what breaks counts y, and all else z."""
    assert following(version, bump) == wanted


@pytest.mark.parametrize(
    ("changes", "bump"),
    [
        ([], "none"),
        ([change("description-changed")], "patch"),
        ([change("method-route-changed")], "patch"),
        ([change("method-added"), change("method-route-changed")], "minor"),
        ([change("argument-optional")], "minor"),
        ([change("method-deprecated", Level.WARNING)], "minor"),
        ([change("method-removed", Level.BREAKING), change("method-added")], "major"),
        ([change("operation-removed", Level.BREAKING)], "major"),
    ],
)
def test_what_decides_the_version(changes: list[Change], bump: str) -> None:
    """What breaks is major, what is new or to be looked at minor, and anything else a patch."""
    advice = advise(changes)
    assert advice.bump == bump
    assert advice.because == tuple(one.id for one in changes[:1])


def test_what_is_accepted_is_safe() -> None:
    """An accepted change asks for no major version, and an id that no change has is told."""
    gone = change("method-removed", Level.BREAKING)
    changes, unneeded = accept([gone], {gone.id: "known", "method-removed:notes.all": "old"})
    assert changes[0].accepted == "known"
    assert unneeded == ("method-removed:notes.all",)
    assert advise(changes).bump == "patch"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("1.4.0", "1.5.0 (minor) after 1.4.0"),
        ("", "1.5.0 (minor) after 1.4.0"),
        ("1.5.0", "1.5.0 (minor) after 1.4.0, so 1.5.0 is enough"),
        ("1.4.9", "1.5.0 (minor) after 1.4.0, so 1.4.9 is not enough"),
        ("2.0", "1.5.0 (minor) after 1.4.0, so 2.0 is enough"),
    ],
)
def test_a_version_that_is_there_is_judged(given: str, said: str) -> None:
    """Whether the version of the new state is as high as the one that follows is said."""
    assert str(advise([change("method-added")], "1.4.0", given)) == said


def test_nothing_asks_for_no_version() -> None:
    """Without a change the version stays."""
    assert str(advise([], "1.4.0", "1.4.0")) == "the same"


def test_rules_have_ids_of_their_own() -> None:
    """No rule of the package has the id of one of the API, so that an id says which it is."""
    assert len(ALL) > len(SURFACE)
    assert all(ALL[name].says == rule.says for name, rule in SURFACE.items())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a committed project whose spec has another argument now."""
    folder = small_project(tmp_path / "project")
    commit(folder)
    rewrite("overlay.yaml", "limit", "most")(folder)
    return folder


def as_data(result: Result) -> Any:
    """What a command printed as JSON, held against the published schema."""
    found = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(found)
    return found


def test_configurations_are_compared_as_packages(project: Path, specloom: Specloom) -> None:
    """Calls and types of the SDK come with ids of their own, and with the version that follows."""
    found = as_data(specloom(project, "diff", "git:HEAD", "--format", "json"))
    assert [one["id"] for one in found["surface"]] == [
        "argument-removed:notes.list=limit",
        "argument-added:notes.list=most",
    ]
    assert found["advice"] == {
        "bump": "major",
        "because": ["parameter-removed:GET /notes query limit", found["surface"][0]["id"]],
    }
    without = specloom(project, "diff", "git:HEAD", "--no-python", "--format", "json")
    assert as_data(without)["surface"] == []


def test_another_name_of_a_call_is_no_change_of_the_api(project: Path, specloom: Specloom) -> None:
    """What rules of names do shows in the package alone, and can fail a build."""
    rewrite("overlay.yaml", "most", "limit")(project)
    config = project / "specloom.toml"
    config.write_text(
        f'{config.read_text("utf-8")}\n[rename]\n"notes.list" = "notes.all"\n', "utf-8"
    )
    result = specloom(project, "diff", "git:HEAD", "--fail-on", "breaking")
    assert (result.exit_code, "breaking `notes.all` was `notes.list`" in result.stdout) == (1, True)
    assert "nothing changed in the API\nthe version that follows: major\n" in result.stdout
    config.write_text(
        config.read_text("utf-8")
        + '\n[[accept]]\nid = "method-renamed:notes.all"\nreason = "a better name"\n',
        "utf-8",
    )
    accepted = specloom(project, "diff", "git:HEAD", "--fail-on", "warning", "--verbose")
    assert accepted.exit_code == 0
    assert "accepted: a better name" in accepted.stdout
    plain = specloom(project, "diff", "git:HEAD", "--no-python")
    assert (plain.stdout, plain.stderr) == ("nothing changed\n", "")


def test_check_knows_what_is_accepted(tmp_path: Path, specloom: Specloom) -> None:
    """A stale package is told by levels, with reasons, and with the version after its own."""
    project = small_project(tmp_path / "project")
    rewrite("specloom.toml", 'package = "sdk"', 'package = "sdk"\nversion = "1.0.0"')(project)
    specloom(project, "generate")
    rewrite("overlay.yaml", "limit", "most")(project)
    follows = "the version that follows: {} after 1.0.0\n"
    before = specloom(project, "check").stdout
    assert "  breaking `notes.list` does not take `limit` any more\n" in before
    assert follows.format("2.0.0 (major)") in before
    config = project / "specloom.toml"
    entry = '[[accept]]\nid = "argument-removed:notes.list=limit"\nreason = "nobody gave it"\n'
    config.write_text(f"{config.read_text('utf-8')}\n{entry}", "utf-8")
    after = specloom(project, "check").stdout
    assert "  accepted `notes.list` does not take `limit` any more (nobody gave it)\n" in after
    assert follows.format("1.1.0 (minor)") in after
    found = json.loads(specloom(project, "check", "--format", "json").stdout)
    assert found["api"][0]["accepted"] == "nobody gave it"
    assert found["version"]["next"] == "1.1.0"


def test_what_is_safe_and_alike_is_one_line(project: Path, specloom: Specloom) -> None:
    """Several arguments of a call are one sentence for people, unless each is asked for."""
    more = "limit, in: query, schema: {type: integer}}, {name: most"
    rewrite(
        "overlay.yaml", "most", f"{more}, in: query, schema: {{type: integer}}}}, {{name: first"
    )(project)
    shown = specloom(project, "diff", "git:HEAD").stdout
    assert "  safe `notes.list` takes `most` and `first`\n" in shown
    each = specloom(project, "diff", "git:HEAD", "--verbose").stdout
    assert "  safe `notes.list` takes `most`\n" in each


def test_specs_are_compared_as_packages_on_demand(project: Path, specloom: Specloom) -> None:
    """For two specs --python says what an SDK of them would change."""
    (project / "new.yaml").write_text(SPEC.replace("text:", "words:"), "utf-8")
    pair = ("openapi.yaml", "new.yaml")
    assert "The Python package" not in specloom(project, "diff", *pair).stdout
    shown = specloom(project, "diff", *pair, "--python").stdout
    assert "breaking `Notes` has no `text` any more" in shown
    mixed = specloom(project, "diff", "new.yaml", "specloom.toml", "--python").stdout
    assert "breaking `Notes` has no `words` any more" in mixed
    assert "was `sdk`" not in mixed


def test_a_state_without_a_package_is_compared_as_an_api(project: Path, specloom: Specloom) -> None:
    """Where no SDK can be made the command says so and goes on, unless the SDK is asked for."""
    config = project / "specloom.toml"
    config.write_text(
        f'{config.read_text("utf-8")}\n[rename]\n"notes.lost" = "notes.all"\n', "utf-8"
    )
    result = specloom(project, "diff", "git:HEAD")
    assert result.exit_code == 0
    assert "the Python package is not compared" in result.stderr
    assert "query limit: the parameter is gone" in result.stdout
    asked = specloom(project, "diff", "git:HEAD", "--python")
    assert (asked.exit_code, "SL505" in asked.stderr) == (2, True)
