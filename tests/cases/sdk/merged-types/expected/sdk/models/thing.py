"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class Thing(rt.Model):
    """What the south calls a thing."""

    id: str

    both: str | None = None

    number: int | float | None = None

    free: str | None = None

    shape: models.ThingShape | None = None

    link: models.Link | None = None
    """North only."""

    extra: dict[str, Any] | None = None
    """South only."""


ThingShape = TypeAliasType(
    "ThingShape", Annotated[Union["Round", "Star", _unknown.UnknownByKind], rt.Tagged("kind")]
)


from .. import models
from .round import Round
from .star import Star
