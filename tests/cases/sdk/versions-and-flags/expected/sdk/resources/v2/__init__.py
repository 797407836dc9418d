"""Operations of `v2`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .messages import AsyncMessages, Messages


class V2(Resource):
    """Operations of `v2`."""

    @cached_property
    def beta(self) -> Beta:
        """Operations of `v2.beta`."""
        from .beta import Beta

        return Beta(self)

    @cached_property
    def messages(self) -> Messages:
        """Operations of `v2.messages`."""
        from .messages import Messages

        return Messages(self)


class AsyncV2(AsyncResource):
    """Operations of `v2`."""

    @cached_property
    def beta(self) -> AsyncBeta:
        """Operations of `v2.beta`."""
        from .beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations of `v2.messages`."""
        from .messages import AsyncMessages

        return AsyncMessages(self)
