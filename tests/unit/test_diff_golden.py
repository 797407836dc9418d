"""The change of Azure's agents by which tool outputs got a type, in every form.

tests/forms/azure-tool-output has the spec before and after, the change page that tells half of it (`page.toml`),
and what each form says. `SPECLOOM_UPDATE=1` rewrites that; read the diff.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result

from specloom.installed import version
from specloom.report.forms import FORMS

Specloom: TypeAlias = Callable[..., Result]
ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "forms" / "azure-tool-output"
UPDATE = os.environ.get("SPECLOOM_UPDATE") == "1"
ENDS = {"markdown": "md", "json": "json", "sarif": "sarif", "html": "html", "azure": "azure.json"}
#: What the page says, and what it leaves out: that the output went to a subtype, and there is another.
FACTS = {
    "page.toml": ("POST /threads/{threadId}/runs/{runId}/submit_tool_outputs", "ToolOutput"),
    "after.json": (
        "ToolOutput",
        "new required field",
        "ComputerToolOutput",
        "function_call_output",
    ),
}


def printed(folder: Path, specloom: Specloom, new: str, form: str) -> str:
    """What a form says, whichever version of Specloom says it."""
    result = specloom(folder, "diff", "before.json", new, "--format", form)
    assert result.exit_code == 0, result.output
    return result.stdout.replace(f'"{version("specloom")}"', '"VERSION"')


@pytest.mark.parametrize("form", ["text", "azure", *FORMS])
@pytest.mark.parametrize("new", FACTS)
def test_every_form_has_the_facts(tmp_path: Path, specloom: Specloom, new: str, form: str) -> None:
    """What the change page says is in every form, and so are the subtypes that it misses."""
    work = shutil.copytree(FOLDER, tmp_path / "work")
    found = printed(work, specloom, new, form)
    wanted = (
        FOLDER
        / "expected"
        / f"{Path(new).stem}.{ENDS.get(form, 'txt' if form == 'text' else form)}"
    )
    if UPDATE:
        wanted.parent.mkdir(exist_ok=True)
        wanted.write_text(found, "utf-8")
    assert found == wanted.read_text("utf-8")
    assert form == "azure" or all(fact in found for fact in FACTS[new])


def test_the_change_page_is_written_as_it_was_read() -> None:
    """Azure's page says all that it can say, which is what there was to read, but for the names of its entries."""
    written, read = (
        re.sub(r"_[0-9a-f]{32}", "", (FOLDER / name).read_text("utf-8"))
        for name in ("expected/page.azure.json", "page.json")
    )
    assert json.loads(written)["changes"] == [json.loads(read)]


@pytest.mark.parametrize("form", ["text", *FORMS])
def test_every_form_has_both_halves_of_the_page(
    tmp_path: Path, specloom: Specloom, form: str
) -> None:
    """One required field came and one optional field went, in what callers send."""
    work = shutil.copytree(FOLDER, tmp_path / "work")
    found = printed(work, specloom, "page.toml", form).replace("`", "")
    for fact in (".type", "new required field: string", ".output", "the field is gone (string)"):
        assert fact in found


def test_the_pages_show_what_is_printed() -> None:
    """The examples of README.md and docs/diff.md are what the command says of this pair."""
    expected = FOLDER / "expected"
    text, page = (
        (expected / name).read_text("utf-8").rstrip() for name in ("after.txt", "after.md")
    )
    change = json.loads((expected / "after.json").read_text("utf-8"))["changes"][0]
    shown = f"```text\n$ specloom diff before.json after.json\n{text}\n```"
    described = (ROOT / "docs" / "diff.md").read_text("utf-8")
    assert shown in (ROOT / "README.md").read_text("utf-8")
    assert shown in described
    assert f"```markdown\n{page}\n```" in described
    assert f"```json\n{json.dumps(change, indent=2)}\n```" in described
