"""Mirror: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace
from .south import SOUTH

MIRROR = replace(
    SOUTH,
    name="mirror",
    base_url="https://mirror.example",
)
