"""Operations of `segment`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .segment import AsyncSegmentResource, SegmentResource

_RETRIEVE: Operation[None] = Operation("segment.retrieve", "GET /名前")


class Segment(Resource):
    """Operations of `segment`."""

    @cached_property
    def segment(self) -> SegmentResource:
        """Operations of `segment.segment`."""
        from .segment import SegmentResource

        return SegmentResource(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /名前."""
        return self._call(_RETRIEVE, options=options)


class AsyncSegment(AsyncResource):
    """Operations of `segment`."""

    @cached_property
    def segment(self) -> AsyncSegmentResource:
        """Operations of `segment.segment`."""
        from .segment import AsyncSegmentResource

        return AsyncSegmentResource(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """GET /名前."""
        return await self._call(_RETRIEVE, options=options)
