"""Keys: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import ApiKeyAuth
from .._runtime.tables import Secured, Variant

KEYS = Variant(
    name="keys",
    base_url="https://keys.example",
    document="1",
    auths={
        "client_key": ApiKeyAuth(query="client"),
        "api_key": ApiKeyAuth(header="X-Key"),
        "x_app_id": ApiKeyAuth(header="X-App-Id"),
    },
    security=(Secured((("client_key",), ("api_key",), ("x_app_id",))),),
)
