"""GetSettingsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class GetSettingsResponse(rt.Model):
    """GetSettingsResponse."""

    quiet: bool | None = None
