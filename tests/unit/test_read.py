"""Texts to trees: what YAML and JSON mean here, and where everything stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom.diagnostics import Position, Report, Severity, Source
from specloom.read.document import Array, Object, plant, rewrite
from specloom.read.location import text_of
from specloom.read.positions import locate
from specloom.read.source import read
from specloom.read.text import parse


def parsed(text: str, name: str = "a.yaml") -> object:
    """A text that has nothing wrong, as a tree."""
    report = Report()
    tree = parse(text, name, report)
    assert report.diagnostics == []
    return tree


def failure(text: str, name: str) -> tuple[str, str, Position | None]:
    """The only finding of a text: code, message, place."""
    report = Report()
    assert parse(text, name, report) is None or report.failed
    (found,) = report.diagnostics
    assert found.hint
    return found.code, found.message, found.position


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-10-01", "2024-10-01"),
        ("no", "no"),
        ("12:30:00", "12:30:00"),
        ("0o17", "0o17"),
        ("1_000", "1_000"),
        ("True", True),
        ("~", None),
        ("", None),
        ("-3", -3),
        ("1e3", 1000.0),
        (".5", 0.5),
        (".inf", ".inf"),
        (".NaN", ".NaN"),
        ("1e999", "1e999"),
        ("!!int x", "x"),
        ("!!str 1", "1"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: object) -> None:
    """Dates, `no` and sexagesimals are texts, and what JSON cannot say stays as it is written."""
    tree = parsed(f"v: {text}")
    assert tree == {"v": value}
    assert isinstance(tree, Object)
    assert type(tree["v"]) is type(value)


def test_json_numbers_without_a_json_form_stay_texts() -> None:
    """A float too large for the machine keeps its spelling."""
    assert parsed('{"v": 1e999, "w": 1.5}', "a.json") == {"v": "1e999", "w": 1.5}


def test_merge_keys_are_weaker_than_what_stands_beside_them() -> None:
    """The first of several merged mappings wins, and a key of the mapping itself over all."""
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\nd: {<<: *a}\ne: {<<: 5}"
    tree = parsed(text)
    assert isinstance(tree, Object)
    assert tree["c"] == {"x": 3, "y": 1, "z": 2}
    assert (tree["d"], tree["e"]) == ({"x": 1, "y": 1}, {})


def test_flow_mappings_that_are_no_json_are_yaml() -> None:
    """Only a file called .json has to be JSON."""
    assert parsed("{a: 1}") == {"a": 1}
    assert failure("{a: 1}", "a.json")[0] == "SL102"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": NaN}', "malformed JSON: NaN is not JSON"),
        ('{"a": "\\ud800"}', "half of a character"),
    ],
)
def test_json_is_read_strictly(text: str, message: str) -> None:
    """What Python's reader lets pass beyond JSON is refused."""
    assert message in failure(text, "a.json")[1]


def test_the_last_of_two_equal_keys_counts_in_json_too() -> None:
    """The second key is pointed at."""
    report = Report()
    assert parse('{\n  "a": 1,\n  "a": 2\n}', "a.json", report) == {"a": 2}
    (found,) = report.diagnostics
    assert (found.code, found.severity, found.position) == (
        "SL103",
        Severity.WARNING,
        Position(3, 3),
    )


@pytest.mark.parametrize(
    ("pointer", "position"),
    [
        ("", Position(1, 1)),
        ("/a", Position(1, 2)),
        ("/a/1", Position(1, 11)),
        ("/a/1/b", Position(1, 12)),
        ("/a/7", Position(1, 2)),
        ("/nothing/below", Position(1, 1)),
        ("/s~1t", Position(1, 21)),
    ],
)
def test_pointers_lead_to_places(pointer: str, position: Position) -> None:
    """A key, an item, or the nearest parent that exists."""
    assert locate('{"a": [0, {"b": 1}],"s/t": 2}', [pointer]) == {pointer: position}


def test_places_are_found_behind_tabs_and_paired_escapes() -> None:
    """JSON that YAML does not read as it is can be pointed into all the same."""
    assert locate('{\n\t"a": "\\ud83d\\ude00",\n\t"b": 2\n}', ["/b"])["/b"] == Position(3, 2)


def test_texts_that_cannot_be_read_have_a_first_line() -> None:
    """Where nothing can be found the beginning is shown."""
    assert locate("a: [", ["/a"])["/a"] == Position(1, 1)
    assert locate("", ["/a"])["/a"] == Position(1, 1)


def test_sources_know_their_files(tmp_path: Path) -> None:
    """A byte order mark and Windows line ends are no part of a text."""
    (tmp_path / "a.yaml").write_bytes("\ufeffa: 1\r\nb: [2]\r\n".encode())
    report = Report()
    document = read("a.yaml", tmp_path, report)
    assert document is not None
    assert document.root == {"a": 1, "b": [2]}
    assert text_of("a.yaml", tmp_path) == "a: 1\nb: [2]\n"
    assert isinstance(document.root["b"], Array)
    assert document.root["b"].source == Source("a.yaml", "/b")


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        (b"a: \xff", "SL108", "not UTF-8 at byte 3"),
        (b"[1]", "SL114", "the document is not a mapping"),
        (b"", "SL114", "the document is not a mapping"),
    ],
)
def test_files_that_are_no_documents(tmp_path: Path, data: bytes, code: str, message: str) -> None:
    """Each says in which way."""
    (tmp_path / "a.yaml").write_bytes(data)
    report = Report()
    read("a.yaml", tmp_path, report)
    assert [(found.code, found.message) for found in report.diagnostics] == [(code, message)]


def test_documents_come_from_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`package:` names a file of an installed distribution by the end of its path."""
    about = tmp_path / "acme_specs-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-specs\nVersion: 1.0\n")
    (about / "RECORD").write_text("acme_specs/data/api.yaml,,\n")
    (tmp_path / "acme_specs" / "data").mkdir(parents=True)
    (tmp_path / "acme_specs" / "data" / "api.yaml").write_text("openapi: 3.1.0\n")
    monkeypatch.syspath_prepend(tmp_path)
    report = Report()
    for name in ("acme_specs/data/api.yaml", "data/api.yaml"):
        document = read(f"package:acme-specs/{name}", tmp_path, report)
        assert document is not None
        assert document.root == {"openapi": "3.1.0"}
    read("package:acme-specs/nothing.yaml", tmp_path, report)
    read("package:acme-ghosts/api.yaml", tmp_path, report)
    assert [found.message for found in report.diagnostics] == [
        "acme-specs has no file nothing.yaml",
        "the distribution acme-ghosts is not installed",
    ]


def test_trees_hold_json_only() -> None:
    """A value that JSON does not know is a mistake of the program."""
    with pytest.raises(TypeError, match="not a JSON value"):
        plant({"a": {1, 2}}, Source("a"))


def test_rewriting_leaves_the_old_tree_alone() -> None:
    """Changes happen on copies, the innermost first."""
    old = plant({"a": [{"b": 1}]}, Source("x"))
    new = rewrite(old, lambda node: node.but(seen=True))
    assert new == {"a": [{"b": 1, "seen": True}], "seen": True}
    assert old == {"a": [{"b": 1}]}
    assert isinstance(new, Object)
    assert new.without("a") == {"seen": True}
    assert new.source == Source("x")
