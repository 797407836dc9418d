"""Answer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Answer(rt.Model):
    """An answer."""

    text: str
    """The words."""
