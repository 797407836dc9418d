"""Part and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Part(rt.Model):
    """Part."""

    max_width: int = Field(
        alias="max-width",
    )
    """How wide it may be."""

    a_b: str | None = Field(
        None,
        alias="a.b",
    )

    field: str | None = Field(
        None,
        alias="",
    )

    field_2: str | None = Field(
        None,
        alias="ﬁ",
    )

    foo_bar_3: str | None = Field(
        None,
        alias="fooBar",
    )

    foo_bar: str | None = None

    foo_bar_2: str | None = Field(
        None,
        alias="foo-bar",
    )
