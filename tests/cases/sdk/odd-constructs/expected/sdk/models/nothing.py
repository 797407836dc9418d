"""Nothing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from .._runtime import models as rt


class Nothing(rt.Model):
    """Nothing."""

    a: Any = None
