"""Both: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import ApiKeyAuth, TokenAuth
from .._runtime.tables import Secured, Variant

BOTH = Variant(
    name="both",
    base_url="https://both.example",
    document="1",
    auths={"api_key": ApiKeyAuth(header="X-Key"), "credential": TokenAuth(scope="")},
    security=(Secured((("api_key",), ("credential",))),),
)
