"""Spells. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .of import AsyncOf, Of


class Spells(Resource):
    """Spells."""

    @cached_property
    def of(self) -> Of:
        """Of of spells."""
        from .of import Of

        return Of(self)


class AsyncSpells(AsyncResource):
    """Spells."""

    @cached_property
    def of(self) -> AsyncOf:
        """Of of spells."""
        from .of import AsyncOf

        return AsyncOf(self)
