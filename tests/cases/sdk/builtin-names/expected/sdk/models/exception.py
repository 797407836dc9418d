"""Exception and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Exception(rt.Model):
    """Exception."""

    id: str

    inner: models.Exception | None = None

    next: models.Warning | None = None


from .. import models
