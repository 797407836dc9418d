"""Bank and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Bank(TypedDict):
    """The type `bank`."""

    type: Literal["bank"]

    iban: NotRequired[str]
