"""North: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

NORTH = Variant(
    name="north",
    base_url="https://north.example",
    document="1",
    auth=Auth(),
    lacks={"south": ("others",)},
    operations={
        "things.update": Wire(
            refuses={
                "south": (
                    "query:order=sideways",
                    "query:only_south",
                    "mode=careful",
                    "shape.{kind=round}.colour",
                    "shape.kind=star",
                    "one_shape.colour",
                    "one_shape.kind=star",
                    "labels.{*}!number",
                    "items[]!number",
                    "mixed!array",
                    "south_only",
                )
            }
        )
    },
)
