"""OpenApiAnonymousAuthDetails and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class OpenApiAnonymousAuthDetails(rt.Model):
    """No authentication for an OpenAPI tool. Azure only."""

    type: Literal["anonymous"]
    """Kind of authentication."""
