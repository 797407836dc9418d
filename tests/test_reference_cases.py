"""The documentation of services that differ in paths, places, names and media: what its pages show is what happens."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from documented import documented, prepare, try_commands, try_snippets
from snippets import Desk, desk

from specloom.cli import main

CASES = Path(__file__).parent / "cases" / "sdk"
#: Cases of which each has something that requests of other cases do not have.
NAMES = (
    *("bytes-and-files", "events-only", "list-styles", "media-by-argument", "merge-types"),
    *("merge-unions", "odd-paths", "other-routes", "paths-and-vendors", "recursion"),
    *("streaming", "whole-bodies"),
)


@pytest.fixture(scope="module")
def server() -> Iterator[Desk]:
    """A server that responds with what a page shows."""
    with desk() as own:
        yield own


@pytest.mark.parametrize("name", NAMES)
def test_what_pages_show_is_what_happens(
    name: str, server: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each program and each command line of a case sends the request of its page."""
    project = Path(shutil.copytree(CASES / name, tmp_path / "project"))
    config = project / "specloom.toml"
    result = CliRunner().invoke(main, ["generate", "--config", str(config)])
    assert result.exit_code == 0, result.output
    for module in [one for one in sys.modules if one.split(".")[0] == "sdk"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.syspath_prepend(project / "out")
    reference = documented(config)
    prepare(reference.plan, server.url, tmp_path, monkeypatch)
    count, wrong = try_snippets(reference, server, reference.calls)
    wrong += try_commands(reference, server, reference.calls)
    for module in [one for one in sys.modules if one.split(".")[0] == "sdk"]:
        monkeypatch.delitem(sys.modules, module)
    assert count > 1
    assert not wrong, "\n".join(wrong)
