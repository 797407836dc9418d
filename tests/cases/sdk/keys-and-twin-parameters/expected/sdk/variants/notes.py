"""Notes: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Always, Variant

NOTES = Variant(
    name="notes",
    base_url="https://keys.example",
    document="1",
    auth=Auth(),
    query=(Always("view-as", "owner"),),
)
