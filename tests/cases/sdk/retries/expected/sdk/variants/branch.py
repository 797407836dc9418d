"""Branch: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Always, Variant
from .._runtime.wires import Wire

BRANCH = Variant(
    name="branch",
    base_url="https://branch.test",
    document="2025-04-01-preview",
    unsupported="send",
    retry="all",
    idempotency={"X-Idempotency-Key": ("",)},
    auth=Auth(),
    query=(Always("api-version", "2025-04-01-preview"),),
    lacks={"bank": ("notes", "payments.list")},
    operations={"payments.create": Wire(refuses={"bank": ("header:Idempotency-Key", "purpose")})},
)
