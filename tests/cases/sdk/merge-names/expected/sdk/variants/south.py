"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.spelling import Vocabulary, Words
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    document="1",
    words=Vocabulary(
        {
            "Widget": Words(
                names={
                    "displayName": "display_name",
                    "maxSize": "max_size",
                    "createdAt": "created_at",
                }
            ),
            "Widgets": Words(parts={"data[]": "Widget"}),
        }
    ),
    auth=Auth(),
    lacks={"north": ("widgets.search",)},
    operations={
        "widgets.list": Wire(path="/v1/widgets", parts={"response:": "Widgets"}),
        "widgets.create": Wire(
            path="/v1/widgets",
            places={"query:dry_run": "header:Dry-Run"},
            parts={"": "Widget", "response:": "Widget"},
        ),
        "widgets.put_search": Wire(parts={"response:": "Widgets"}),
        "widgets.update": Wire(
            method="PATCH", path="/v1/widgets/{id}", parts={"": "Widget", "response:": "Widget"}
        ),
    },
)
