"""Talk and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class Talk(rt.Model):
    """The object `talk`."""

    id: str

    object: Literal["talk"]

    choices: list[models.Choice]

    usage: models.Usage | None = None


from .. import models
