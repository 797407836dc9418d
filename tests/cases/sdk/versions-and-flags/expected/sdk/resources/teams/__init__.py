"""Operations of `teams`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .leader import AsyncLeader, Leader


class Teams(Resource):
    """Operations of `teams`."""

    @cached_property
    def leader(self) -> Leader:
        """Operations of `teams.leader`."""
        from .leader import Leader

        return Leader(self)


class AsyncTeams(AsyncResource):
    """Operations of `teams`."""

    @cached_property
    def leader(self) -> AsyncLeader:
        """Operations of `teams.leader`."""
        from .leader import AsyncLeader

        return AsyncLeader(self)
