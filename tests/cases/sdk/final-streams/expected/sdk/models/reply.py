"""Reply and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Reply(rt.Model):
    """Reply."""

    id: str

    text: str
