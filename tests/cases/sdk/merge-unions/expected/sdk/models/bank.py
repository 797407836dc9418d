"""Bank and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class Bank(rt.Model):
    """The type `bank`."""

    type: Literal["bank"]

    iban: str | None = None


class BankParam(TypedDict):
    """The type `bank`."""

    type: Literal["bank"]

    iban: NotRequired[str]
