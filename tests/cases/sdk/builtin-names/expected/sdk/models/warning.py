"""Warning and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Warning(rt.Model):
    """Warning."""

    id: str

    inner: models.Warning | None = None

    next: models.Warning | None = None


from .. import models
