"""Notes: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Always, Variant

NOTES = Variant(
    name="notes",
    base_url="https://paths.example",
    document="1",
    auth=Auth(),
    query=(Always("Action", "ListNotes", under=("get_list_notes", "post_list_notes")),),
    headers=(
        Always("X-Target", "Store.AddNote", under=("add_note",)),
        Always("X-Target", "Store.DropNote", under=("drop_note",)),
    ),
)
