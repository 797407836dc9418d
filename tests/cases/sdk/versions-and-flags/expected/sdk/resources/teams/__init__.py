"""Teams. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .leader import AsyncLeader, Leader


class Teams(Resource):
    """Teams."""

    @cached_property
    def leader(self) -> Leader:
        """Leader of teams."""
        from .leader import Leader

        return Leader(self)


class AsyncTeams(AsyncResource):
    """Teams."""

    @cached_property
    def leader(self) -> AsyncLeader:
        """Leader of teams."""
        from .leader import AsyncLeader

        return AsyncLeader(self)
