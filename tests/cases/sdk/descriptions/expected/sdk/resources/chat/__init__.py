"""Conversations with a model. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .turns import AsyncTurns, Turns


class Chat(Resource):
    """Conversations with a model.

    Each has a list of messages.

    They are kept for a month.
    """

    @cached_property
    def turns(self) -> Turns:
        """Conversations with a model."""
        from .turns import Turns

        return Turns(self)


class AsyncChat(AsyncResource):
    """Conversations with a model.

    Each has a list of messages.

    They are kept for a month.
    """

    @cached_property
    def turns(self) -> AsyncTurns:
        """Conversations with a model."""
        from .turns import AsyncTurns

        return AsyncTurns(self)
