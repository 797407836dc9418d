"""Field and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class FieldType(rt.Model):
    """Field."""

    field: str = Field(
        alias="Field",
    )
