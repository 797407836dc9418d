"""DraftEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

DraftEvent = TypeAliasType(
    "DraftEvent",
    Annotated[
        Union["DraftEventDraftStart", "DraftEventDraftDelta", _unknown.UnknownByType],
        rt.Tagged("type"),
    ],
)


class DraftEventDraftDelta(rt.Model):
    """The type `draft_delta`."""

    type: Literal["draft_delta"]

    delta: str


class DraftEventDraftStart(rt.Model):
    """The type `draft_start`."""

    type: Literal["draft_start"]

    draft: models.Draft


from .. import models
