"""Operations of `pages`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "library.sheets.retrieve", "GET /notes/{note_id}/pages/{number}"
)


class Pages(Resource):
    """Operations of `pages`."""

    @deprecated("Call library.sheets.retrieve instead.")
    def retrieve(self, number: int, *, note_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{note_id}/pages/{number}.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return self._call(_RETRIEVE, path={"note_id": note_id, "number": number}, options=options)


class AsyncPages(AsyncResource):
    """Operations of `pages`."""

    @deprecated("Call library.sheets.retrieve instead.")
    async def retrieve(
        self, number: int, *, note_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """GET /notes/{note_id}/pages/{number}.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return await self._call(
            _RETRIEVE, path={"note_id": note_id, "number": number}, options=options
        )
