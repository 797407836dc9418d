"""East: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace

from .._runtime.auth import Auth
from .north import NORTH

EAST = replace(
    NORTH,
    name="east",
    base_url="https://east.example/v1",
    auth=Auth(header="api-key"),
)
