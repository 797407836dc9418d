"""Report and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Report(rt.Model):
    """Report. North only."""

    pages: int
