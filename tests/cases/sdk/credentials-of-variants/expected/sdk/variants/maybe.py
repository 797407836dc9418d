"""Maybe: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Secured, Variant

MAYBE = Variant(
    name="maybe",
    base_url="https://maybe.example",
    document="1",
    auths={"api_key": BearerAuth()},
    security=(Secured(((), ("api_key",))),),
)
