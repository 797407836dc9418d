"""Operations of `segment.segment`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .segment_segment import AsyncSegmentResource_2, SegmentResource_2


class SegmentResource(Resource):
    """Operations of `segment.segment`."""

    @cached_property
    def segment(self) -> SegmentResource_2:
        """Operations of `segment.segment.segment`."""
        from .segment_segment import SegmentResource_2

        return SegmentResource_2(self)


class AsyncSegmentResource(AsyncResource):
    """Operations of `segment.segment`."""

    @cached_property
    def segment(self) -> AsyncSegmentResource_2:
        """Operations of `segment.segment.segment`."""
        from .segment_segment import AsyncSegmentResource_2

        return AsyncSegmentResource_2(self)
