"""Operations of `albums`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .shown import AsyncShown, Shown


class Albums(Resource):
    """Operations of `albums`."""

    @cached_property
    def shown(self) -> Shown:
        """Operations of `albums.shown`."""
        from .shown import Shown

        return Shown(self)


class AsyncAlbums(AsyncResource):
    """Operations of `albums`."""

    @cached_property
    def shown(self) -> AsyncShown:
        """Operations of `albums.shown`."""
        from .shown import AsyncShown

        return AsyncShown(self)
