"""Words and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime import models as rt


class Words(rt.Model):
    """Words."""

    count: int | None = None

    price: int | float | None = None

    day: str | None = None

    list_: list[bool] | None = Field(
        None,
        alias="list",
    )

    any: Any = None

    several: str | int | None = None

    pair: list[str | int] | None = None

    point: list[int | float] | None = None

    row: list[str | int] | None = None
