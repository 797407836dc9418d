"""Plain: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant

PLAIN = Variant(
    name="plain",
    base_url="https://plain.test",
    document="1",
    auth=Auth(),
    lacks={"notes": ("webhooks.parse",)},
)
