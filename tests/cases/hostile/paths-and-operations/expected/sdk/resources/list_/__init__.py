"""Operations of `list`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .str_ import AsyncStr, Str


class List(Resource):
    """Operations of `list`."""

    @cached_property
    def str(self) -> Str:
        """Operations of `list.str`."""
        from .str_ import Str

        return Str(self)


class AsyncList(AsyncResource):
    """Operations of `list`."""

    @cached_property
    def str(self) -> AsyncStr:
        """Operations of `list.str`."""
        from .str_ import AsyncStr

        return AsyncStr(self)
