"""Browser: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import BearerAuth
from .._runtime.tables import Variant

BROWSER = Variant(
    name="browser",
    base_url="https://browser.example",
    document="1",
    auth=BearerAuth(scope="notes"),
)
