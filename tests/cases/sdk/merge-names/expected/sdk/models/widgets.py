"""Widgets and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Widgets(rt.Model):
    """Widgets."""

    data: list[models.Widget] | None = None


from .. import models
