"""Files. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .parts import AsyncParts, Parts


class Files(Resource):
    """Files."""

    @cached_property
    def parts(self) -> Parts:
        """Parts of files."""
        from .parts import Parts

        return Parts(self)


class AsyncFiles(AsyncResource):
    """Files."""

    @cached_property
    def parts(self) -> AsyncParts:
        """Parts of files."""
        from .parts import AsyncParts

        return AsyncParts(self)
