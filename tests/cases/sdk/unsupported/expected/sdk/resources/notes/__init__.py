"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_CREATE: Operation[object] = Operation(
    "notes.create", "POST /notes", returns="object", body="text", content_type="application/xml"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(
        self, *, body: Omittable[str] = OMIT, options: RequestOptions | None = None
    ) -> object:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self, *, body: Omittable[str] = OMIT, options: RequestOptions | None = None
    ) -> object:
        """POST /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
