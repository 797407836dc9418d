"""Notes: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.credentials import BasicAuth
from .._runtime.tables import Secured, Variant

NOTES = Variant(
    name="notes",
    base_url="https://unsupported.example",
    document="1",
    auths={"username": BasicAuth()},
    security=(Secured((("username", "password"),)),),
)
