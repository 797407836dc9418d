"""Segment of segment of segment. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .segment_segment_etc import AsyncEtc, Etc


class SegmentResource_2(Resource):
    """Segment of segment of segment."""

    @cached_property
    def etc(self) -> Etc:
        """Etc of segment of segment of segment."""
        from .segment_segment_etc import Etc

        return Etc(self)


class AsyncSegmentResource_2(AsyncResource):
    """Segment of segment of segment."""

    @cached_property
    def etc(self) -> AsyncEtc:
        """Etc of segment of segment of segment."""
        from .segment_segment_etc import AsyncEtc

        return AsyncEtc(self)
