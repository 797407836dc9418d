"""Wish and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Wish(rt.Model):
    """Wish."""

    models: _models.Warning | None = None

    params: list[_models.Exception] | None = None

    iterable: _models.IterableType | None = Field(
        None,
        alias="Iterable",
    )


from .. import models as _models
