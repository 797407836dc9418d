"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Always, Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="{endpoint}",
    document="2024-10-01",
    auth=BearerAuth(scope="https://south.example/.default"),
    query=(Always("api-version", "2024-10-01"),),
    lacks={"north": ("jobs.list",)},
    operations={"jobs.answers.create": Wire(fills={"answers[].type": "tool_answer"})},
)
