"""What type checkers say of the packages of real specs: nothing, in their strict modes."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from built import CONFIGS, ROOT, Built
from checkers import check
from table import record
from test_migrating import program

HERE = Path(__file__).parent / "typing"

# What was received is sent again where its component is taken; lists are whatever can be gone through.
SENT_AGAIN = """
from openai_sdk import OpenAI, models, params

client = OpenAI()
first = client.responses.create(model="m", input="hi")
known = models.OutputMessage | models.FunctionToolCall | models.ReasoningItem
again = [item for item in first.output if isinstance(item, known)]
items = [*again, params.EasyInputMessage(role="user", content="and?")]
client.responses.create(model="m", input=again)
client.responses.create(model="m", input=items)
client.responses.create(model="m", input=(item for item in again))
client.responses.create(model="m", input="hi", tools=first.tools, tool_choice=first.tool_choice)
stored = client.chat.completions.messages.list("id")
chat = client.chat.completions.create(
    model="m", messages=({"role": "user", "content": "hi"},), stop=("a", "b")
)
client.chat.completions.create(
    model="m", messages=[{"role": "assistant", "content": chat.choices[0].message.content}]
)
client.embeddings.create(model="m", input=("a", "b"))
"""
# What no component takes is an error on its line.
MISTAKES = """
from openai_sdk import OpenAI

client = OpenAI()
client.chat.completions.create(model="m", messages=[client.models.list()])
client.responses.create(model="m", input=[client.models.retrieve("m")])
"""


@pytest.fixture(scope="module")
def packages(built: Callable[[str], Built]) -> dict[str, Path]:
    """Every package by the name of its SDK."""
    made = {name: built(name) for name in CONFIGS}
    return {name: one.folder / one.config.package for name, one in made.items()}


@pytest.fixture(scope="module")
def usage(packages: dict[str, Path]) -> list[Path]:
    """Write programs that use one of the packages, beside it."""
    folder = packages["OpenAI + Azure"].parent
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    programs = {"usage.py": SENT_AGAIN, "mistakes.py": MISTAKES, "migrating.py": program()}
    programs["readme.py"] = "\n".join(text for text in blocks if "openai_sdk" in text)
    for name, text in programs.items():
        (folder / name).write_text(text, "utf-8")
    shutil.copy(HERE / "loops.py", folder)
    return [*(folder / name for name in programs), folder / "loops.py"]


def test_no_errors(
    packages: dict[str, Path], usage: list[Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Both checkers have looked at every file, and complain of the mistakes alone."""
    folder = tmp_path_factory.getbasetemp()
    paths = [*packages.values(), *usage]
    verdict = check(paths, folder)
    found = list(verdict.errors)
    mistaken = [line for line in found if "mistakes.py" in line]
    assert {line.split(":")[1] for line in mistaken} == {"5", "6"}
    found = [line for line in found if line not in mistaken]
    errors = Counter(name for line in found for name, path in packages.items() if str(path) in line)
    for name in packages:
        record(name, "type errors", errors[name])
    assert not found, "\n".join(found[:40])
    files = len(usage) + sum(len([*package.rglob("*.py")]) for package in packages.values())
    assert set(verdict.files) == {files}
