"""Operations of `spells`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .of import AsyncOf, Of


class Spells(Resource):
    """Operations of `spells`."""

    @cached_property
    def of(self) -> Of:
        """Operations of `spells.of`."""
        from .of import Of

        return Of(self)


class AsyncSpells(AsyncResource):
    """Operations of `spells`."""

    @cached_property
    def of(self) -> AsyncOf:
        """Operations of `spells.of`."""
        from .of import AsyncOf

        return AsyncOf(self)
