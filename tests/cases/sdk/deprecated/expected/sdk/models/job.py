"""Job and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Job(rt.Model):
    """A job."""

    id: str

    old: str = Field(deprecated="old is deprecated.")
    """What it was called. Deprecated."""

    old_name: str | None = Field(None, alias="old-name", deprecated="Deprecated since May.")
    """Use `id`. Deprecated since May."""

    status: str | None = None
