"""Deep and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import models as rt


class Deep(rt.Model):
    """Deep."""

    tuple: list[str] | None = None
    """Between 1 and 2 items."""

    defaults: models.DeepDefaults | None = None

    never_sent: str | None = None

    old: str | None = Field(None, deprecated="old is deprecated.")
    """At least 2 characters. Deprecated."""

    limits: int | None = None
    """At most 9."""

    two_numbers: models.DeepTwoNumbers | None = None

    nothing: Any = None

    extra: models.DeepExtra | None = None


class DeepDefaults(rt.Model):
    """Part of Deep."""

    a: list[int | float] | None = None


class DeepExtra(rt.Model):
    """Part of Deep."""

    __pydantic_extra__: dict[str, int] = Field(init=False)

    x: str | None = None


DeepTwoNumbers: TypeAlias = Literal[1, 2]


from .. import models
