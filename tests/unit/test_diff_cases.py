"""Golden cases of `specloom diff`: tests/diff has two small specs for each rule, and what changed.

`expected.txt` has the changes from the old spec to the new one, then those of the way back.
SPECLOOM_UPDATE=1 rewrites it, and docs/changes-rules.md.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from compared import api_of, described

from specloom.diff.changes import Change, Direction, Level
from specloom.diff.rule import Rule
from specloom.diff.rules import RULES, SECTIONS
from specloom.diff.stage import compare
from specloom.surface.rules import PARTS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "diff"
TABLE = ROOT / "docs" / "changes-rules.md"
CASES = sorted(path.name for path in FOLDER.iterdir())
UPDATE = bool(os.environ.get("SPECLOOM_UPDATE"))
#: Rules of whole variants, which two specs do not have.
OF_CONFIGURATIONS = {"variant-added", "variant-removed"}
#: Each rule by that of the way back; others are their own, or in `_opposite`.
OPPOSITES = {
    "became-nullable": "became-not-nullable",
    "became-read-only": "became-writable",
    "became-required": "became-optional",
    "became-write-only": "became-readable",
    "limit-tightened": "limit-loosened",
    "object-closed": "object-opened",
    "security-required": "security-optional",
    "type-widened": "type-narrowed",
    "values-opened": "values-closed",
}
WORDS = {"added": "removed", "deprecated": "restored"}


@cache
def _changes(case: str) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    old, new = api_of(FOLDER / case / "old.yaml"), api_of(FOLDER / case / "new.yaml")
    return compare(old, new).changes, compare(new, old).changes


@pytest.mark.parametrize("case", CASES)
def test_case(case: str) -> None:
    """Two states differ in what the case says, in both orders."""
    there, back = _changes(case)
    text = "\n".join(["old → new", *described(there), "", "new → old", *described(back), ""])
    path = FOLDER / case / "expected.txt"
    if UPDATE:
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def test_every_rule_has_a_case_in_each_direction() -> None:
    """Each rule occurs in each direction that it has a verdict on, and with that level."""
    met = {
        (change.rule, direction)
        for case in CASES
        for change in (*_changes(case)[0], *_changes(case)[1])
        for direction in change.directions or RULES[change.rule].verdicts
    }
    wanted = {(rule.id, one) for rule in RULES.values() for one in rule.verdicts}
    assert sorted(map(str, wanted - met)) == sorted(
        str((rule, one)) for rule in OF_CONFIGURATIONS for one in Direction
    )


def test_cases_are_named_after_the_rule() -> None:
    """The folder of a case begins with a rule that occurs in it, or says that nothing does."""
    for case in CASES:
        there, back = _changes(case)
        if case.startswith("silent-"):
            assert [one.id for one in (*there, *back)] == [], case
        else:
            rules = {one.rule for one in there}
            assert any(case == rule or case.startswith(f"{rule}-") for rule in rules), case


@pytest.mark.parametrize("case", CASES)
def test_the_way_back_mirrors(case: str) -> None:
    """What the way there adds the way back removes: by the opposite rules, for the same operations."""
    there, back = _changes(case)
    assert sorted(map(_mirrored, there)) == sorted(_as_it_is(one) for one in back)


def _mirrored(change: Change) -> tuple[object, ...]:
    return (_opposite(change.rule), *_as_it_is(change)[1:])


def _as_it_is(change: Change) -> tuple[object, ...]:
    rule = change.rule.removesuffix("-required").removesuffix("-optional")
    whole = rule if rule.endswith(("added", "removed")) else change.rule
    return whole, tuple(sorted({one.direction.value for one in change.reach}))


def _opposite(rule: str) -> str:
    both = OPPOSITES | {back: there for there, back in OPPOSITES.items()}
    if rule in both:
        return both[rule]
    words = WORDS | {back: there for there, back in WORDS.items()}
    plain = rule.removesuffix("-required").removesuffix("-optional")
    front, _, last = plain.rpartition("-")
    return f"{front}-{words[last]}" if last in words else rule


INTRODUCTION = """# What a change means

`specloom diff` names each change by one of these rules. A rule has a level for what callers send and one
for what they read: the two follow opposite rules. What is both is as bad as the worse of them. *Breaking* is
what makes programs fail that go on as before, a *warning* is what may, and *safe* is what cannot.

Responses are open: a program that reads them takes fields and values that it does not know, as those
that Specloom generates do. A request may be refused for whatever its service does not know.

This table is generated from the rules and from their cases under `tests/diff`; [diff.md](diff.md) says how
states are compared.
"""

INTRODUCTION_OF_PYTHON = """## The Python package

What an import, a call or a type checker notices of an SDK, which names can change though the API is the same.
An argument of a call is in brackets in an id, `notes.list(limit)`, a key or an attribute behind a dot,
`models.Note.state`.
"""


def _table() -> str:
    lines = [INTRODUCTION]
    for title, rules in SECTIONS.items():
        lines += [
            f"## {title}",
            "",
            "| rule | it says | sent | read |",
            "| --- | --- | --- | --- |",
        ]
        lines += [_row(rule) for rule in rules]
        lines.append("")
    lines += [INTRODUCTION_OF_PYTHON]
    for title, rules in PARTS.items():
        lines += [f"### {title}", "", "| rule | its name, and | level |", "| --- | --- | --- |"]
        lines += [_row_of_python(rule) for rule in rules]
        lines.append("")
    return "\n".join(lines)


def _row_of_python(rule: Rule) -> str:
    """A rule that is about one direction only."""
    says = rule.says.format(what="…", old="…", new="…")
    reason = rule.verdicts[Direction.SENT][1]
    return f"| `{rule.id}` | {says} | **{_level(rule, Direction.SENT)}**. {reason} |"


def _row(rule: Rule) -> str:
    sides = [
        (
            " ".join([f"**{_level(rule, one)}**.", rule.verdicts[one][1]])
            if one in rule.verdicts
            else "never"
        )
        for one in Direction
    ]
    says = rule.says.format(what="…", old="…", new="…").replace("|", "\\|")
    return f"| {_linked(rule)} | {says} | {' | '.join(sides)} |"


def _level(rule: Rule, direction: Direction) -> str:
    level = rule.verdicts[direction][0]
    assert not rule.prose or level is Level.SAFE
    return "prose" if rule.prose else level.value


def _linked(rule: Rule) -> str:
    """The rule, with a link to a case that it occurs in, its own if it has one."""
    cases = [case for case in CASES if any(one.rule == rule.id for one in sum(_changes(case), ()))]
    own = [case for case in cases if case.startswith(rule.id)]
    found = next(iter([*own, *cases]), "")
    return f"[`{rule.id}`](../tests/diff/{found}/expected.txt)" if found else f"`{rule.id}`"


def test_the_table_is_current() -> None:
    """docs/changes-rules.md is what the rules and their cases give."""
    if UPDATE:
        TABLE.write_text(_table(), "utf-8")
    assert _table() == TABLE.read_text("utf-8")


def test_ids_are_unique() -> None:
    """No two changes of a comparison have one id."""
    for case in CASES:
        for changes in _changes(case):
            ids = [one.id for one in changes]
            assert len(ids) == len(set(ids)), case
