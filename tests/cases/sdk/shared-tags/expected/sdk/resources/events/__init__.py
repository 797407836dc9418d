"""Operations of `events`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Event] = Operation(
    "events.retrieve", "GET /events/{id}", returns="Event"
)


class Events(Resource):
    """Operations of `events`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Event:
        """GET /events/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncEvents(AsyncResource):
    """Operations of `events`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.Event:
        """GET /events/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
