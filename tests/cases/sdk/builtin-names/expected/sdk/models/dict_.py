"""dict and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Dict(rt.Model):
    """dict."""

    id: str

    inner: models.Dict | None = None

    next: models.Warning | None = None


from .. import models
