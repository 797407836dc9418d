"""What a configuration says of polling, as code and as changes."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from families import STRING, document, operation, parameter, record, ref, run

from specloom.surface.compare import compare_surfaces
from specloom.surface.read import read_surface

JOB = record("id", id=STRING, state=STRING)
PATHS: dict[str, Any] = {
    "/jobs": {"post": operation(None, ref("Job"))},
    "/jobs/{job_id}": {"get": operation(None, ref("Job"), [parameter("job_id", "path")])},
}
JOBS = document(PATHS, {"Job": JOB})
HOSTILE = ['x"""', "'); evil('", "{{ 7 * 7 }}", "\\\\n", "🙂"]
TABLE = """
[[poll]]
start = ["jobs.create"]
read = "jobs.retrieve"
field = "state"
pending = {pending}
"""


def files(folder: Path, pending: str = '["open"]', extra: str = "") -> dict[str, str]:
    """The files of an SDK that polls."""
    table = TABLE.format(pending=pending) + extra
    return run(folder, "sdk", {"jobs": JOBS}, extra=table).files()


def test_values_are_constants(tmp_path: Path) -> None:
    """What a configuration says is a constant in the rule, whatever it is."""
    made = files(tmp_path, json.dumps(HOSTILE, ensure_ascii=False), 'header = "X-Wait"\n')
    tree = ast.parse(made["sdk/resources/_polls.py"])
    (rule,) = [one.value for one in tree.body if isinstance(one, ast.AnnAssign)]
    assert isinstance(rule, ast.Call)
    read, *others = rule.args
    assert isinstance(read, ast.Call)
    assert [ast.literal_eval(one) for one in others] == [
        {"job_id": "id"},
        "state",
        tuple(HOSTILE),
    ]
    assert {k.arg: ast.literal_eval(k.value) for k in rule.keywords} == {"header": "X-Wait"}


def test_calls_that_poll_are_of_the_surface(tmp_path: Path) -> None:
    """Calls that poll are new and gone like any call, with what they raise."""
    polled = read_surface("sdk", files(tmp_path))
    plain = read_surface("sdk", run(tmp_path, "sdk", {"jobs": JOBS}).files())
    calls = [
        "exception-{}:PollTimeoutError",
        "method-{}:jobs.create_and_poll",
        "method-{}:jobs.poll",
        "name-{}:AsyncPage",
        "name-{}:Page",
    ]
    for word, pair in (("added", (plain, polled)), ("removed", (polled, plain))):
        found = sorted(one.id for one in compare_surfaces(*pair))
        assert found == [call.format(word) for call in calls]


@pytest.mark.parametrize("polls", [True, False])
def test_the_runtime_has_what_is_needed(tmp_path: Path, *, polls: bool) -> None:
    """A package without polling has none of it."""
    made = files(tmp_path) if polls else run(tmp_path, "sdk", {"jobs": JOBS}).files()
    assert ("sdk/_runtime/polling.py" in made) is polls
    assert ("PollTimeoutError" in made["sdk/__init__.py"]) is polls
