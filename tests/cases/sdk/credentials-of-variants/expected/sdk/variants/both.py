"""Both: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth, BearerAuth
from .._runtime.tables import Secured, Variant

BOTH = Variant(
    name="both",
    base_url="https://both.example",
    document="1",
    auths={"api_key": Auth(header="X-Key"), "credential": BearerAuth(scope="")},
    security=(Secured((("api_key",), ("credential",))),),
)
