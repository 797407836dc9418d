"""Every code is reported, shown by a golden case, and explained in docs/diagnostics.md."""

from __future__ import annotations

import ast
import os
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from specloom.codes.code import Code
from specloom.codes.table import CODES

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator" / "specloom"
CASES = ROOT / "tests" / "cases"
DOCUMENT = ROOT / "docs" / "diagnostics.md"
UPDATE = os.environ.get("SPECLOOM_UPDATE") == "1"
CODE = re.compile(r"SL\d{3}")
HEAD = re.compile(r"^\S.*?: (error|warning|note)\[(SL\d{3})\]: ")
# Codes that no input is known to cause, with the reason.
WITHOUT_CASE = {
    **dict.fromkeys(("SL311", "SL601", "SL603"), "it guards against defects of Specloom"),
    "SL119": "its input is megabytes, made by tests/unit/test_hostile_input.py",
    "SL123": "it takes a network, made by tests/unit/test_remote.py",
    **dict.fromkeys(
        [f"SL{n}" for n in range(560, 569)],
        "it takes several runs, made by tests/unit/test_vendor.py",
    ),
    "SL124": "it takes a network, made by tests/unit/test_remote.py",
    "SL533": "it takes two runs, made by tests/unit/test_writes.py",
    "SL570": "it takes two locks, made by tests/unit/test_writes.py",
}
GROUPS = {
    "1": "Reading files and references",
    "2": "Overlays and change diffs",
    "3": "OpenAPI",
    "4": "Merging variants",
    "5": "Configuration and output",
    "6": "The judges of `check --full`",
}
INTRODUCTION = """# Diagnostics

Generated from `generator/specloom/codes/` and the golden cases under `tests/cases/`:
`SPECLOOM_UPDATE=1 pytest tests/cases` rewrites this page.

An **error** means that the SDK would be wrong without anybody noticing, or that it is unclear what
was meant: nothing is written. A **warning** is something that a person should look at; the SDK is the
best possible one. A **note** is a decision that Specloom took; `--verbose` shows notes. Errors come
first; several warnings of one code are one paragraph with three places and their number, unless
`--verbose` shows each. What follows from an error at its place is not reported beside it.
"""


def examples() -> dict[str, tuple[str, str]]:
    """The first text of each code in the golden cases, and the case that it is from."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(CASES.glob("*/*/stderr.txt")):
        for block in path.read_text("utf-8").split("\n\n"):
            head = HEAD.match(block)
            if head:
                case = path.parent.relative_to(CASES).as_posix()
                found.setdefault(head[2], (block.rstrip("\n"), case))
    return found


def section(code: Code, example: tuple[str, str] | None) -> str:
    """What the page says about one code."""
    lines = [
        f"### {code.name}: {code.title}",
        "",
        f"**{code.severity.value.capitalize()}.** {code.why}",
    ]
    lines += ["", f"What to do: {code.fix}"]
    if example:
        text, case = example
        lines += ["", "```text", text, "```", "", f"From `tests/cases/{case}`."]
    return "\n".join(lines) + "\n"


def page() -> str:
    """The whole page."""
    shown = examples()
    parts = [INTRODUCTION]
    for group, title in GROUPS.items():
        parts.append(f"## {title}\n")
        codes = [code for code in CODES.values() if code.name[2] == group]
        parts += [section(code, shown.get(code.name)) for code in codes]
    return "\n".join(parts)


def severities() -> Iterator[tuple[str, str]]:
    """Each code that a method called `error`, `warning` or `note` is given as a literal, and its name."""
    for path in GENERATOR.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                for given in node.args:
                    if isinstance(given, ast.Constant) and CODE.fullmatch(str(given.value)):
                        yield str(given.value), node.func.attr


def sites() -> dict[str, list[str]]:
    """The modules that name each code, the table of codes aside."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(GENERATOR.rglob("*.py")):
        if "codes" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and CODE.fullmatch(str(node.value)):
                    found[str(node.value)].append(path.name)
    return found


def test_every_code_is_reported_somewhere() -> None:
    """The codes of the table and those that the compiler reports are the same."""
    assert sorted(sites()) == list(CODES)


def test_every_code_is_shown_by_a_case() -> None:
    """Each code has a golden text, or a reason why no input can cause it."""
    assert {*examples(), *WITHOUT_CASE} == set(CODES)
    assert not WITHOUT_CASE.keys() & examples()


def test_a_code_has_one_severity() -> None:
    """What the compiler calls and what the cases show is the severity of the table."""
    for name, called in severities():
        if called in ("error", "warning", "note"):
            assert called == CODES[name].severity.value, name
    for path in CASES.glob("*/*/stderr.txt"):
        for line in path.read_text("utf-8").splitlines():
            head = HEAD.match(line)
            assert not head or head[1] == CODES[head[2]].severity.value, line


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: str(code.name))
def test_a_code_is_explained_in_sentences(code: Code) -> None:
    """A title is a phrase, why and what to do are sentences."""
    assert not code.title.endswith(".")
    assert code.why.endswith(".")
    assert code.fix.endswith(".")


def test_codes_are_unique() -> None:
    """No two entries of the table have one number or one title."""
    names = [
        str(node.args[0].value)
        for path in (GENERATOR / "codes").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)
    ]
    assert sorted(names) == list(CODES)
    assert len({code.title for code in CODES.values()}) == len(CODES)


def test_the_page_is_current() -> None:
    """docs/diagnostics.md is what the codes and the cases give."""
    if UPDATE:
        DOCUMENT.write_text(page(), "utf-8")
    assert DOCUMENT.read_text("utf-8") == page(), "SPECLOOM_UPDATE=1 rewrites it"
