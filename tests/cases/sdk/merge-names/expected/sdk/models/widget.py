"""Widget and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Widget(rt.Model):
    """Widget."""

    display_name: str = Field(
        alias="displayName",
    )

    max_size: int | None = Field(
        None,
        alias="maxSize",
    )

    created_at: str | None = Field(
        None,
        alias="createdAt",
    )
