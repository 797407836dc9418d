"""ToolParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ToolParam(rt.Model):
    """A type of its own."""

    tool: models.Tool | None = None


from .. import models
