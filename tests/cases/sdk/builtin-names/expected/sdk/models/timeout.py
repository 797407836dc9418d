"""Timeout and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Timeout(rt.Model):
    """Timeout."""

    error: models.TimeoutErrorObject | None = None

    state: models.TimeoutState | None = None


class TimeoutErrorObject(rt.Model):
    """Part of Timeout."""

    id: str | None = None


TimeoutState: TypeAlias = Literal["on", "off"] | str


from .. import models
