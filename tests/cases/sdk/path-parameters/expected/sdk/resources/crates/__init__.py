"""Operations of `crates`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .labels import AsyncLabels, Labels


class Crates(Resource):
    """Operations of `crates`."""

    @cached_property
    def labels(self) -> Labels:
        """Operations of `crates.labels`."""
        from .labels import Labels

        return Labels(self)


class AsyncCrates(AsyncResource):
    """Operations of `crates`."""

    @cached_property
    def labels(self) -> AsyncLabels:
        """Operations of `crates.labels`."""
        from .labels import AsyncLabels

        return AsyncLabels(self)
