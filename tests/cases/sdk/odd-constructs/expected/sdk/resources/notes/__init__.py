"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_COPY: Operation[None] = Operation("notes.copy", "COPY /notes")
_RETRIEVE: Operation[models.All] = Operation(
    "notes.retrieve", "GET /notes", returns="All", styles={"q": "application/json"}
)
_UPDATE: Operation[None] = Operation(
    "notes.update", "POST /notes", body="text", content_type="application/xml"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def copy(self, *, options: RequestOptions | None = None) -> None:
        """COPY /notes."""
        return self._call(_COPY, options=options)

    def retrieve(
        self, *, q: Omittable[object] = OMIT, options: RequestOptions | None = None
    ) -> models.All:
        """GET /notes."""
        return self._call(_RETRIEVE, query={"q": q}, options=options)

    def update(self, *, body: Omittable[str] = OMIT, options: RequestOptions | None = None) -> None:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, body=body, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def copy(self, *, options: RequestOptions | None = None) -> None:
        """COPY /notes."""
        return await self._call(_COPY, options=options)

    async def retrieve(
        self, *, q: Omittable[object] = OMIT, options: RequestOptions | None = None
    ) -> models.All:
        """GET /notes."""
        return await self._call(_RETRIEVE, query={"q": q}, options=options)

    async def update(
        self, *, body: Omittable[str] = OMIT, options: RequestOptions | None = None
    ) -> None:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, body=body, options=options)
