"""Clock and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Clock(rt.Bare):
    """Clock."""

    timeout: int | float

    data: str | None = None

    to_table: str | None = Field(
        None,
        alias="toTable",
    )
