"""Operations of `segment.segment.segment`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .segment_segment_etc import AsyncEtc, Etc


class SegmentResource_2(Resource):
    """Operations of `segment.segment.segment`."""

    @cached_property
    def etc(self) -> Etc:
        """Operations of `segment.segment.segment.etc`."""
        from .segment_segment_etc import Etc

        return Etc(self)


class AsyncSegmentResource_2(AsyncResource):
    """Operations of `segment.segment.segment`."""

    @cached_property
    def etc(self) -> AsyncEtc:
        """Operations of `segment.segment.segment.etc`."""
        from .segment_segment_etc import AsyncEtc

        return AsyncEtc(self)
