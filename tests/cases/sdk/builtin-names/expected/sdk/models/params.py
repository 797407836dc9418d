"""params and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Params(rt.Model):
    """params."""

    id: str

    inner: models.Params | None = None

    next: models.Warning | None = None


from .. import models
