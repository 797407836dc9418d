"""Plain: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Always, Variant

PLAIN = Variant(
    name="plain",
    base_url="https://plain.test",
    document="1",
    auth=BearerAuth(),
    query=(Always("region", None),),
    headers=(Always("Plain-Organization", None),),
)
