"""The pages are right: their links lead somewhere, and their examples pass the strict type checkers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
# What every example may take for granted, as the page has said before.
BEFORE = """
from assistants import AsyncOpenAI, AzureAgents, OpenAI

client = OpenAI(api_key="sk-example")
async_client = AsyncOpenAI(api_key="sk-example")


async def example() -> None:
"""


# An example need not use what it imports or makes.
UNUSED = ("reportUnusedImport", "reportUnusedFunction", "reportUnusedVariable")
PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": "3.11",
    "extraPaths": [str(ROOT / "generated")],
    **dict.fromkeys(UNUSED, False),
}


def anchors(text: str) -> set[str]:
    """The anchors of the headings of a page, as GitHub makes them."""
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """A relative link names a file of the repository, and an anchor one of its headings."""
    for link in LINK.findall(page.read_text("utf-8")):
        if "://" not in link:
            path, _, anchor = link.partition("#")
            target = page.parent / path if path else page
            assert target.exists(), link
            assert not anchor or anchor in anchors(target.read_text("utf-8")), link


def examples(page: str) -> list[str]:
    """The Python blocks of a page about this repository's own SDK, each a module of its own."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    # What the page says of the examples' SDK, tests/real checks.
    return [BEFORE + textwrap.indent(b, "    ") for b in blocks if "openai_sdk" not in b]


def test_examples_pass_the_type_checkers(tmp_path: Path) -> None:
    """Every example of a page about the SDK is correct for mypy and pyright in their strict modes."""
    for page in ("README.md", "docs/sdk.md"):
        found = examples(page)
        assert len(found) > 2
        name = Path(page).stem.lower()
        for number, text in enumerate(found):
            (tmp_path / f"{name}_{number}.py").write_text(text)
    agent = ROOT / "examples" / "weather_agent.py"
    (tmp_path / agent.name).write_text(agent.read_text("utf-8"), "utf-8")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    mypy = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-incremental"]
    mypy += [f"--python-executable={sys.executable}", "--config-file", os.devnull, "."]
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "generated")}
    for command in (mypy, pyright):
        result = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
        )
        assert result.returncode == 0, result.stdout


def test_the_example_of_tests_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's example of a test of one's own passes."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    blocks = re.findall(
        r"```python\n(.*?)```", (ROOT / "docs/sdk.md").read_text("utf-8"), re.DOTALL
    )
    [example] = [text for text in blocks if "MockTransport" in text]
    exec(example, {})  # noqa: S102  # the page's own example
