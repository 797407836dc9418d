"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    document="1",
    auth=Auth(),
    lacks={"north": ("spells",)},
    operations={
        "crates.labels.retrieve": Wire(path="/boxes/{crate_id}/labels/{label_id}"),
        "doors.update": Wire(path="/areas/{body.region}/doors/{door_id}", moves=("region",)),
        "lamps.update": Wire(path="/areas/{body.region}/lamps/{lamp_id}", moves=("region",)),
    },
)
