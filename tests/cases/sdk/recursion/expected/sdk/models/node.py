"""Node and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Node(rt.Model):
    """Node."""

    name: str

    parent: models.Edge | None = None

    children: list[models.Node] | None = None

    index: dict[str, models.Node] | None = None

    value: models.Json | None = None
    """Any JSON, by a list of itself."""


from .. import models
