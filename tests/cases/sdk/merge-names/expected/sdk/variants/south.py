"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import NoAuth
from .._runtime.tables import Variant, Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    auth=NoAuth(),
    lacks={"north": ("widgets.search",)},
    operations={
        "widgets.list": Wire(
            path="/v1/widgets",
            names={
                "response:data[].displayName": "display_name",
                "response:data[].maxSize": "max_size",
                "response:data[].createdAt": "created_at",
            },
        ),
        "widgets.create": Wire(
            path="/v1/widgets",
            places={"query:dry_run": "header:Dry-Run"},
            names={
                "displayName": "display_name",
                "maxSize": "max_size",
                "createdAt": "created_at",
                "response:displayName": "display_name",
                "response:maxSize": "max_size",
                "response:createdAt": "created_at",
            },
        ),
        "widgets.put_search": Wire(
            names={
                "response:data[].displayName": "display_name",
                "response:data[].maxSize": "max_size",
                "response:data[].createdAt": "created_at",
            }
        ),
        "widgets.update": Wire(
            method="PATCH",
            path="/v1/widgets/{id}",
            names={
                "displayName": "display_name",
                "maxSize": "max_size",
                "createdAt": "created_at",
                "response:displayName": "display_name",
                "response:maxSize": "max_size",
                "response:createdAt": "created_at",
            },
        ),
    },
)
