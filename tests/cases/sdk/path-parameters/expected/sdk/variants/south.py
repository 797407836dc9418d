"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import NoAuth
from .._runtime.operation import Variant

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    auth=NoAuth(),
    lacks={"spells": ("north",)},
    routes={
        "crates.labels.retrieve": "/boxes/{crate_id}/labels/{label_id}",
        "doors.update": "/areas/{body.region}/doors/{door_id}",
        "lamps.update": "/areas/{body.region}/lamps/{lamp_id}",
    },
    moves={"doors.update": ("region",), "lamps.update": ("region",)},
)
