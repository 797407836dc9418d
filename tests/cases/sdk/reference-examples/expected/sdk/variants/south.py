"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    document="1",
    auth=Auth(),
    lacks={"north": ("customers",), "west": ("orders.parcels",)},
)
