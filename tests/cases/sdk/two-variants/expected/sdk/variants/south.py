"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import TokenAuth
from .._runtime.operation import Always, Variant

SOUTH = Variant(
    name="south",
    base_url="{endpoint}",
    auth=TokenAuth(scope="https://south.example/.default"),
    query=(Always("api-version", "2024-10-01"),),
    lacks={"jobs.list": ("north",)},
    fills={"jobs.answers.create": {"answers[].type": "tool_answer"}},
)
