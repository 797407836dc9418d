"""West: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace
from .south import SOUTH

WEST = replace(
    SOUTH,
    name="west",
    base_url="https://west.example/api",
)
