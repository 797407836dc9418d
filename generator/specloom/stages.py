"""The stages by name, in their order."""

from __future__ import annotations

STAGES = (
    "read",
    "change",
    "upgrade",
    "parse",
    "merge",
    "passes",
    "wire",
    "lower",
    "render",
    "format",
)
