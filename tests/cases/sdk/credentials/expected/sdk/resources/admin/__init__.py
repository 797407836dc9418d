"""Operations of `admin`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .keys import AsyncKeys, Keys


class Admin(Resource):
    """Operations of `admin`."""

    @cached_property
    def keys(self) -> Keys:
        """Operations of `admin.keys`."""
        from .keys import Keys

        return Keys(self)


class AsyncAdmin(AsyncResource):
    """Operations of `admin`."""

    @cached_property
    def keys(self) -> AsyncKeys:
        """Operations of `admin.keys`."""
        from .keys import AsyncKeys

        return AsyncKeys(self)
