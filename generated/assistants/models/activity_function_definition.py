"""ActivityFunctionDefinition and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ActivityFunctionDefinition(rt.Model):
    """A function that a remote server offers, as seen while a run listed its tools. Azure only."""

    description: str | None = None
    """What the function does, as told by the server."""

    parameters: models.ActivityFunctionParameters
    """Shape of the arguments that the function takes."""


from .. import models
