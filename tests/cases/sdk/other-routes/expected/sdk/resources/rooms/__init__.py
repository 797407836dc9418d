"""Operations of `rooms`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .shelves import AsyncShelves, Shelves


class Rooms(Resource):
    """Operations of `rooms`."""

    @cached_property
    def shelves(self) -> Shelves:
        """Operations of `rooms.shelves`."""
        from .shelves import Shelves

        return Shelves(self)


class AsyncRooms(AsyncResource):
    """Operations of `rooms`."""

    @cached_property
    def shelves(self) -> AsyncShelves:
        """Operations of `rooms.shelves`."""
        from .shelves import AsyncShelves

        return AsyncShelves(self)
