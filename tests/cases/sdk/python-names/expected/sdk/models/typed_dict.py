"""TypedDict and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class TypedDictType(rt.Model):
    """TypedDict."""

    unknown: models.Unknown | None = Field(
        None,
        alias="Unknown",
    )


from .. import models
