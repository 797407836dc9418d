"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import ApiKeyAuth
from .._runtime.operation import Variant

SOUTH = Variant(
    name="south",
    base_url="{endpoint}/writing",
    auth=ApiKeyAuth(header="api-key"),
    lacks={"stars": ("north",)},
    routes={
        "poems.create": "/engines/{body.model}/poems",
        "rooms.list": "/talks-api/rooms",
        "songs.create": "/engines/{body.model}/songs",
    },
    moves={"poems.create": ("model",), "songs.create": ("model",)},
    names={"songs.create": {"body:moods": "moods[]"}},
)
