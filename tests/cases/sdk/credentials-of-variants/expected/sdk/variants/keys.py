"""Keys: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.tables import Secured, Variant

KEYS = Variant(
    name="keys",
    base_url="https://keys.example",
    document="1",
    auths={
        "client_key": Auth(query="client"),
        "api_key": Auth(header="X-Key"),
        "x_app_id": Auth(header="X-App-Id"),
    },
    security=(Secured((("client_key",), ("api_key",), ("x_app_id",))),),
)
