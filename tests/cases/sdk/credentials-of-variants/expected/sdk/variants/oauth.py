"""Oauth: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.oauth import ClientAuth
from .._runtime.tables import Secured, Variant

OAUTH = Variant(
    name="oauth",
    base_url="https://oauth.example",
    document="1",
    auths={"credential": BearerAuth(scope=""), "client_id": ClientAuth()},
    security=(Secured((("credential",), ("client_id", "client_secret", "token_url"))),),
)
