"""Order and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Order(rt.Model):
    """Order."""

    id: str

    state: models.OrderState

    lines: list[models.Line] | None = None
    """North and South only."""

    placed: str | None = None
    """North only."""

    crate: int | None = None
    """West only."""


OrderState: TypeAlias = Literal["open", "packed"] | str


from .. import models
