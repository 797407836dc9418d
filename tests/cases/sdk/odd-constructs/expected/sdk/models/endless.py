"""Endless and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Endless(rt.Model):
    """Endless."""

    part: models.EndlessPart | None = None


from .. import models
