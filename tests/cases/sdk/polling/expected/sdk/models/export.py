"""Export and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Export(rt.Model):
    """An export."""

    name: str
    """Names the export."""

    progress: models.ExportProgress | None = None
    """How far it is."""


class ExportProgress(rt.Model):
    """Part of Export."""

    done: bool | None = None


from .. import models
