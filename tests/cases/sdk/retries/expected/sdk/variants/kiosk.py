"""Kiosk: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace
from .bank import BANK

KIOSK = replace(
    BANK,
    name="kiosk",
    base_url="https://kiosk.test",
    unsupported="send",
)
