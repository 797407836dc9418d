"""Edge and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import NotRequired, TypedDict

Edge = TypedDict(
    "Edge",
    {
        "from": NotRequired[Union["params.Node", "models.Node"]],
        "to": NotRequired[Union["params.Node", "models.Node", None]],
    },
)


from .. import models, params
