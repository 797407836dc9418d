"""Cloud: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth, BearerAuth
from .._runtime.tables import Always, Secured, Variant
from .._runtime.wires import Wire

CLOUD = Variant(
    name="cloud",
    base_url="{endpoint}/plain",
    document="2025-01-01",
    auths={"api_key": Auth(header="api-key"), "credential": BearerAuth(scope="")},
    security=(Secured((("api_key",), ("credential",))),),
    query=(Always("api-version", "2025-01-01"),),
    operations={"poems.create": Wire(path="/deployments/{body.model}/poems", moves=("model",))},
)
