"""Any and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime import models as rt


class AnyType(rt.Model):
    """Any."""

    any: Any = Field(
        None,
        alias="Any",
    )
