"""Tool and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Tool(rt.Model):
    """The type `tool`."""

    id: str | None = None

    type: Literal["tool"] | None = None
