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
    lacks={"things.cancel": ("north",)},
    names={"things.update": {"query:pageSize": "page_size", "header:X-Trace-Id": "x-trace-id"}},
    fills={"things.update": {"level": 3, "format": "v1"}},
    refuses={
        "things.update": {
            "query:only_north": ("north",),
            "query:order=down": ("north",),
            "mode=slow": ("north",),
            "shape.kind=square": ("north",),
            "maybe!null": ("north",),
            "north_only": ("north",),
        }
    },
)
