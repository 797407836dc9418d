"""Shop: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth, BearerAuth
from .._runtime.tables import Secured, Variant

SHOP = Variant(
    name="shop",
    base_url="https://shop.example",
    document="1",
    auths={"api_key": BearerAuth(), "billing_key": Auth(header="X-Billing")},
    security=(
        Secured((("billing_key",),), under=("bills",)),
        Secured(((),), under=("taxes",)),
        Secured((("api_key",),)),
    ),
)
