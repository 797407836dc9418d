"""Operations of `files`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .parts import AsyncParts, Parts


class Files(Resource):
    """Operations of `files`."""

    @cached_property
    def parts(self) -> Parts:
        """Operations of `files.parts`."""
        from .parts import Parts

        return Parts(self)


class AsyncFiles(AsyncResource):
    """Operations of `files`."""

    @cached_property
    def parts(self) -> AsyncParts:
        """Operations of `files.parts`."""
        from .parts import AsyncParts

        return AsyncParts(self)
