"""Operations of `notes.self`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .self__parts import AsyncParts, Parts

_RETRIEVE: Operation[None] = Operation("notes.self.retrieve", "GET /notes/{id}/self")


class SelfResource(Resource):
    """Operations of `notes.self`."""

    @cached_property
    def parts(self) -> Parts:
        """Operations of `notes.self.parts`."""
        from .self__parts import Parts

        return Parts(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}/self."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncSelfResource(AsyncResource):
    """Operations of `notes.self`."""

    @cached_property
    def parts(self) -> AsyncParts:
        """Operations of `notes.self.parts`."""
        from .self__parts import AsyncParts

        return AsyncParts(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{id}/self."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
