"""North: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

NORTH = Variant(
    name="north",
    base_url="https://north.example/v1",
    document="1",
    auth=Auth(),
    lacks={"west": ("orders.parcels",), "south": ("stock",)},
    operations={"orders.retrieve": Wire(refuses={"south": ("query:region",)})},
)
