"""Corner Shop: where it is, how callers prove who they are, and where its wire differs. Generated
from the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Variant
from .._runtime.wires import Wire

CORNER = Variant(
    name="corner",
    base_url="https://api.corner.example/v1",
    document="4",
    auth=BearerAuth(),
    operations={"orders.list": Wire(refuses={"harbor": ("query:page",)})},
)
