"""Operations of `beta`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .messages import AsyncMessages, Messages


class Beta(Resource):
    """Operations of `beta`."""

    @cached_property
    def messages(self) -> Messages:
        """Operations of `beta.messages`."""
        from .messages import Messages

        return Messages(self)


class AsyncBeta(AsyncResource):
    """Operations of `beta`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations of `beta.messages`."""
        from .messages import AsyncMessages

        return AsyncMessages(self)
