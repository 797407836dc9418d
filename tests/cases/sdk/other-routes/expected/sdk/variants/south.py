"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.spelling import Vocabulary
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example/api",
    document="1",
    words=Vocabulary({}),
    auth=Auth(header="api-key"),
    lacks={"north": ("drawings",)},
    operations={
        "books.list": Wire(
            method="POST",
            path="/accounts/{client.account_id}/books/search",
            places={"query:title": "title", "query:tags": "tags"},
        ),
        "books.cover.update": Wire(
            path="/accounts/{client.account_id}/books/{id}/cover",
            envelopes={"body": ("picture", "")},
            body="bytes",
            content_type="image/png",
            refuses={"north": ("caption",)},
        ),
        "books.report.retrieve": Wire(
            path="/accounts/{client.account_id}/books/{id}/report", returns="bytes"
        ),
        "chat": Wire(
            path="/accounts/{client.account_id}/chat",
            streams="POST /accounts/{client.account_id}/chat/stream",
            moves=("stream",),
        ),
        "maps.retrieve": Wire(
            path="/accounts/{client.account_id}/regions/{query.region}/maps",
            moves=("query:region",),
        ),
        "rooms.shelves.create": Wire(
            path="/accounts/{client.account_id}/shelves", places={"path:room_id": "header:X-Room"}
        ),
    },
)
