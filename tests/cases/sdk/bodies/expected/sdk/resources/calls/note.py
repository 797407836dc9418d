"""Operations of `calls.note`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_PATCH: Operation[None] = Operation("calls.note.patch", "PATCH /calls/{call_id}/note")
_UPDATE: Operation[None] = Operation("calls.note.update", "PUT /calls/{call_id}/note")


class Note(Resource):
    """Operations of `calls.note`."""

    def patch(
        self, call_id: str, *, body: Omittable[str | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """Change a note, or nothing.

        Args:
            body: The body of the request.
        """
        return self._call(_PATCH, path={"call_id": call_id}, body=body, options=options)

    def update(self, call_id: str, *, body: str | None, **options: Unpack[RequestOptions]) -> None:
        """Write a note, or remove it by null.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)


class AsyncNote(AsyncResource):
    """Operations of `calls.note`."""

    async def patch(
        self, call_id: str, *, body: Omittable[str | None] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """Change a note, or nothing.

        Args:
            body: The body of the request.
        """
        return await self._call(_PATCH, path={"call_id": call_id}, body=body, options=options)

    async def update(
        self, call_id: str, *, body: str | None, **options: Unpack[RequestOptions]
    ) -> None:
        """Write a note, or remove it by null.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, path={"call_id": call_id}, body=body, options=options)
