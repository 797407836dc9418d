"""Operations of `spaces`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .quotas import AsyncQuotas, Quotas


class Spaces(Resource):
    """Operations of `spaces`."""

    @cached_property
    def quotas(self) -> Quotas:
        """Operations of `spaces.quotas`."""
        from .quotas import Quotas

        return Quotas(self)


class AsyncSpaces(AsyncResource):
    """Operations of `spaces`."""

    @cached_property
    def quotas(self) -> AsyncQuotas:
        """Operations of `spaces.quotas`."""
        from .quotas import AsyncQuotas

        return AsyncQuotas(self)
