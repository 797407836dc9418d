"""V2. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .messages import AsyncMessages, Messages


class V2(Resource):
    """V2."""

    @cached_property
    def beta(self) -> Beta:
        """Beta of v2."""
        from .beta import Beta

        return Beta(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages of v2."""
        from .messages import Messages

        return Messages(self)


class AsyncV2(AsyncResource):
    """V2."""

    @cached_property
    def beta(self) -> AsyncBeta:
        """Beta of v2."""
        from .beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages of v2."""
        from .messages import AsyncMessages

        return AsyncMessages(self)
