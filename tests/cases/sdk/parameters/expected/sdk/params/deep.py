"""Deep and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class Deep(TypedDict):
    """Deep."""

    tuple: NotRequired[Sequence[str]]
    """Between 1 and 2 items."""

    defaults: NotRequired[params.DeepDefaults | models.DeepDefaults]

    old: NotRequired[str]
    """At least 2 characters. Deprecated."""

    limits: NotRequired[int]
    """At most 9."""

    two_numbers: NotRequired[params.DeepTwoNumbers]

    nothing: NotRequired[object]

    extra: NotRequired[params.DeepExtra | models.DeepExtra]


class DeepDefaults(TypedDict):
    """Part of Deep."""

    a: NotRequired[Iterable[float]]


class DeepExtra(TypedDict):
    """Part of Deep."""

    x: NotRequired[str]


DeepTwoNumbers: TypeAlias = Literal[1, 2]


from .. import models, params
