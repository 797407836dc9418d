"""Notes: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Always, Variant

NOTES = Variant(
    name="notes",
    base_url="https://notes.example",
    document="2026-01-01",
    auth=Auth(),
    query=(
        Always(
            "api-version",
            "2026-01-01",
            under=("beta", "messages.create", "v2.beta", "v2.messages.create"),
        ),
    ),
)
