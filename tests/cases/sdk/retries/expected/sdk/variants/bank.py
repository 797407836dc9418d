"""Bank: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

BANK = Variant(
    name="bank",
    base_url="https://bank.test",
    document="2.1.0",
    retry="all",
    idempotency={"Idempotency-Key": ("payments.create",)},
    auth=Auth(),
    operations={"payments.create": Wire(refuses={"branch": ("header:X-Idempotency-Key",)})},
)
