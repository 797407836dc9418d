"""Operations of `a`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .b import AsyncB, B


class A(Resource):
    """Operations of `a`."""

    @cached_property
    def b(self) -> B:
        """Operations of `a.b`."""
        from .b import B

        return B(self)


class AsyncA(AsyncResource):
    """Operations of `a`."""

    @cached_property
    def b(self) -> AsyncB:
        """Operations of `a.b`."""
        from .b import AsyncB

        return AsyncB(self)
