"""Operations of `albums.shown`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .shown_of import AsyncOf, Of


class Shown(Resource):
    """Operations of `albums.shown`."""

    @cached_property
    def of(self) -> Of:
        """Operations of `albums.shown.of`."""
        from .shown_of import Of

        return Of(self)


class AsyncShown(AsyncResource):
    """Operations of `albums.shown`."""

    @cached_property
    def of(self) -> AsyncOf:
        """Operations of `albums.shown.of`."""
        from .shown_of import AsyncOf

        return AsyncOf(self)
