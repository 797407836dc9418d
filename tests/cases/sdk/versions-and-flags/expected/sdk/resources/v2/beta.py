"""Operations of `v2.beta`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta_messages import AsyncMessages, Messages


class Beta(Resource):
    """Operations of `v2.beta`."""

    @cached_property
    def messages(self) -> Messages:
        """Operations of `v2.beta.messages`."""
        from .beta_messages import Messages

        return Messages(self)


class AsyncBeta(AsyncResource):
    """Operations of `v2.beta`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations of `v2.beta.messages`."""
        from .beta_messages import AsyncMessages

        return AsyncMessages(self)
