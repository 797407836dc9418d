"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_COPY: Operation[None] = Operation("notes.copy", "COPY /notes")
_CREATE: Operation[None] = Operation(
    "notes.create", "POST /notes", body="text", content_type="application/xml"
)
_LIST: Operation[models.All] = Operation(
    "notes.list", "GET /notes", returns="All", styles={"q": "application/json"}
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def copy(self, **options: Unpack[RequestOptions]) -> None:
        """COPY /notes."""
        return self._call(_COPY, options=options)

    def create(self, *, body: Omittable[str] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)

    def list(self, *, q: Omittable[object] = OMIT, **options: Unpack[RequestOptions]) -> models.All:
        """GET /notes."""
        return self._call(_LIST, query={"q": q}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def copy(self, **options: Unpack[RequestOptions]) -> None:
        """COPY /notes."""
        return await self._call(_COPY, options=options)

    async def create(
        self, *, body: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)

    async def list(
        self, *, q: Omittable[object] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.All:
        """GET /notes."""
        return await self._call(_LIST, query={"q": q}, options=options)
