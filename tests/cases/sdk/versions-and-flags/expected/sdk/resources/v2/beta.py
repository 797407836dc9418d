"""Beta of v2. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_messages import AsyncMessages, Messages


class Beta(Resource):
    """Beta of v2."""

    @cached_property
    def messages(self) -> Messages:
        """Messages of beta of v2."""
        from .beta_messages import Messages

        return Messages(self)


class AsyncBeta(AsyncResource):
    """Beta of v2."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages of beta of v2."""
        from .beta_messages import AsyncMessages

        return AsyncMessages(self)
