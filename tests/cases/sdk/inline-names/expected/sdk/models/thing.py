"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class Thing(rt.Model):
    """Thing."""

    part: models.ThingPartObjectAString | None = None

    state: models.ThingState | None = None

    either: models.ThingEither | None = None

    tagged: models.ThingTagged | None = None

    by_name: dict[str, models.ThingByNameValue] | None = None

    boxes: list[list[models.ThingBoxItem]] | None = None

    tool: models.ToolParam | None = None
    """A type of its own."""

    data: list[models.ThingDataItem] | None = None


class ThingBoxItem(rt.Model):
    """Part of Thing."""

    d: str | None = None


class ThingByNameValue(rt.Model):
    """Part of Thing."""

    c: str | None = None


class ThingDataItem(rt.Model):
    """Part of Thing."""

    e: str | None = None


ThingEither = TypeAliasType(
    "ThingEither",
    Annotated[Union["ThingEitherX", "ThingEitherY", dict[str, Any], rt.UnknownObject], rt.Shaped()],
)


class ThingEitherX(rt.Model):
    """Part of Thing."""

    x: str


class ThingEitherY(rt.Model):
    """Part of Thing."""

    y: str


class ThingPartObjectAString(rt.Model):
    """Part of Thing."""

    a: str | None = None


ThingState: TypeAlias = Literal["on", "off"] | str


ThingTagged = TypeAliasType(
    "ThingTagged",
    Annotated[
        Union["ThingTaggedRed", "ThingTaggedBlue", _unknown.UnknownByKind], rt.Tagged("kind")
    ],
)


class ThingTaggedBlue(rt.Model):
    """The kind `blue`."""

    kind: Literal["blue"]

    b: int | None = None


class ThingTaggedRed(rt.Model):
    """The kind `red`."""

    kind: Literal["red"]

    r: int | None = None


from .. import models
