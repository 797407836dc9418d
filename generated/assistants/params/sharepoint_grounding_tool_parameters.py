"""SharepointGroundingToolParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import NotRequired, TypedDict


class SharepointGroundingToolParameters(TypedDict):
    """Connections for the SharePoint tool. Azure only."""

    connections: NotRequired[Iterable[params.ToolConnection | models.ToolConnection]]
    """Connection to SharePoint; at most one. At most 1 item."""


from .. import models, params
