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
    base_url="{endpoint}/writing",
    document="2025-01-01",
    words=Vocabulary({"CreateSongRequest": Words(names={"moods": "moods[]"})}),
    auth=Auth(header="api-key"),
    lacks={"north": ("stars",)},
    operations={
        "poems.create": Wire(path="/engines/{body.model}/poems", moves=("model",)),
        "rooms.list": Wire(path="/talks-api/rooms"),
        "songs.create": Wire(
            path="/engines/{body.model}/songs", moves=("model",), parts={"": "CreateSongRequest"}
        ),
    },
)
