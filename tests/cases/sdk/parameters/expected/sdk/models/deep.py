"""Deep and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Deep(rt.Model):
    """Deep."""

    tuple: list[Any] | None = None
    """Between 1 and 2 items."""

    defaults: DeepDefaults | None = None

    never_sent: str | None = None

    old: str | None = None
    """At least 2 characters. Deprecated."""

    limits: int | None = None
    """At most 9."""

    two_numbers: DeepTwoNumbers | None = None

    nothing: Any = None

    extra: DeepExtra | None = None


class DeepParam(TypedDict):
    """Deep."""

    tuple: NotRequired[list[Any]]
    """Between 1 and 2 items."""

    defaults: NotRequired[DeepDefaultsParam]

    old: NotRequired[str]
    """At least 2 characters. Deprecated."""

    limits: NotRequired[int]
    """At most 9."""

    two_numbers: NotRequired[DeepTwoNumbers]

    nothing: NotRequired[Any]

    extra: NotRequired[DeepExtraParam]


class DeepDefaults(rt.Model):
    """Part of Deep."""

    a: list[int | float] | None = None


class DeepDefaultsParam(TypedDict):
    """Part of Deep."""

    a: NotRequired[list[float]]


class DeepExtra(rt.Model):
    """Part of Deep."""

    x: str | None = None


class DeepExtraParam(TypedDict):
    """Part of Deep."""

    x: NotRequired[str]


DeepTwoNumbers: TypeAlias = Literal[1, 2]
