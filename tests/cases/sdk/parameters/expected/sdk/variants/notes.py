"""Notes: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.oauth import ClientAuth
from .._runtime.tables import Secured, Variant

NOTES = Variant(
    name="notes",
    base_url="https://parameters.example",
    document="1",
    auths={
        "credential": BearerAuth(scope="all"),
        "client_id": ClientAuth(url="https://login.example", scope="all"),
    },
    security=(Secured((("credential",), ("client_id", "client_secret"))),),
)
