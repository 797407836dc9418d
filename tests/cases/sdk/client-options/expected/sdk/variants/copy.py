"""Copy: where it is, how callers prove who they are, and where its wire differs. Generated from the
specs; do not edit.
"""

from __future__ import annotations

from dataclasses import replace

from .._runtime.tables import Always
from .plain import PLAIN

COPY = replace(
    PLAIN,
    name="copy",
    base_url="https://copy.test",
    headers=(Always("Copy-Project", None),),
)
