"""Unknown and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Unknown(rt.Model):
    """Unknown."""

    a_b: str | None = Field(
        None,
        alias="a-b",
    )

    unknown: str | None = Field(
        None,
        alias="Unknown",
    )
