"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .post_items import PostItemsFilterParam as PostItemsFilterParam
    from .post_items_request import PostItemsRequestActive as PostItemsRequestActive
    from .post_items_request import PostItemsRequestRank as PostItemsRequestRank
    from .post_items_request import PostItemsRequestVoiceParam as PostItemsRequestVoiceParam

_HOME: dict[str, str] = {
    "PostItemsFilterParam": "post_items",
    "PostItemsRequestActive": "post_items_request",
    "PostItemsRequestRank": "post_items_request",
    "PostItemsRequestVoiceParam": "post_items_request",
}


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    if name == "__all__":
        return sorted(_HOME)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
