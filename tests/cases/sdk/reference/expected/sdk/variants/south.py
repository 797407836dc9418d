"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    document="1",
    auth=BearerAuth(scope=""),
    operations={"jobs.results.create": Wire(refuses={"north": ("query:notify", "budget")})},
)
