"""Twice: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.credentials import BasicAuth
from .._runtime.tables import Secured, Variant

TWICE = Variant(
    name="twice",
    base_url="https://twice.example",
    document="1",
    auths={"credential": BearerAuth(scope=""), "username": BasicAuth()},
    security=(Secured((("credential",), ("username", "password"))),),
)
