"""Copied: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace
from .notes import NOTES

COPIED = replace(
    NOTES,
    name="copied",
    base_url="https://copied.test",
    webhooks="COPIED_WEBHOOK_SECRET",
)
