"""Crates. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .labels import AsyncLabels, Labels


class Crates(Resource):
    """Crates."""

    @cached_property
    def labels(self) -> Labels:
        """Labels of crates."""
        from .labels import Labels

        return Labels(self)


class AsyncCrates(AsyncResource):
    """Crates."""

    @cached_property
    def labels(self) -> AsyncLabels:
        """Labels of crates."""
        from .labels import AsyncLabels

        return AsyncLabels(self)
