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
    document="2",
    auth=Auth(),
    lacks={"north": ("things.cancel",)},
    operations={
        "things.update": Wire(
            names={"query:pageSize": "page_size", "header:X-Trace-Id": "x-trace-id"},
            fills={"level": 3, "format": "v1"},
            refuses={
                "north": (
                    "query:only_north",
                    "query:order=down",
                    "mode=slow",
                    "shape.kind=square",
                    "maybe!null",
                    "labels.{*}!string",
                    "items[]!string",
                    "mixed!boolean",
                    "north_only",
                )
            },
        )
    },
)
