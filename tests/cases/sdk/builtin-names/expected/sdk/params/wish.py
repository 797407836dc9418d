"""Wish and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from typing_extensions import NotRequired, TypedDict

Wish = TypedDict(
    "Wish",
    {
        "models": NotRequired[Union["params.Warning", "models.Warning"]],
        "params": NotRequired["Iterable[params.Exception | models.Exception]"],
        "Iterable": NotRequired[Union["params.IterableType", "models.IterableType"]],
    },
)


from .. import models, params
