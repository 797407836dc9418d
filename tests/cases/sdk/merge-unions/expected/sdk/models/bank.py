"""Bank and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Bank(rt.Model):
    """The type `bank`."""

    type: Literal["bank"]

    iban: str | None = None
