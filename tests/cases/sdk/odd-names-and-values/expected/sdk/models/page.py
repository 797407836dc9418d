"""Page and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Page(rt.Model):
    """The type `page`."""

    url: str | None = None

    type: Literal["page"] | None = None
