"""Edge and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Edge(rt.Model):
    """Edge."""

    from_: models.Node | None = Field(
        None,
        alias="from",
    )

    to: models.Node | None = None


from .. import models
