"""Error and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Error(rt.Model):
    """What went wrong with a request. OpenAI and Azure only."""

    code: str | None = None
    """Short machine-readable code, null if there is none."""

    message: str | None = None
    """Explanation for people."""

    param: str | None = None
    """Request field at fault, null if no single one is."""

    type: str | None = None
    """Class of the error."""
