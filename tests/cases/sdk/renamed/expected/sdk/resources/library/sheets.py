"""Operations of `library.sheets`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "library.sheets.retrieve", "GET /notes/{note_id}/pages/{number}"
)
_SUBMIT_TOOL_OUPUTS_TO_PAGE: Operation[None] = Operation(
    "library.sheets.submit_tool_outputs", "POST /notes/{note_id}/pages/{number}/submit_tool_outputs"
)
_SUBMIT_TOOL_OUTPUTS: Operation[None] = Operation(
    "library.sheets.submit_tool_outputs", "POST /notes/{note_id}/pages/{number}/submit_tool_outputs"
)


class Sheets(Resource):
    """Operations of `library.sheets`."""

    def retrieve(self, number: int, *, note_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /notes/{note_id}/pages/{number}.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return self._call(_RETRIEVE, path={"note_id": note_id, "number": number}, options=options)

    @deprecated("Call library.sheets.submit_tool_outputs instead.")
    def submit_tool_ouputs_to_page(
        self, number: int, *, note_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes/{note_id}/pages/{number}/submit_tool_outputs.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return self._call(
            _SUBMIT_TOOL_OUPUTS_TO_PAGE,
            path={"note_id": note_id, "number": number},
            options=options,
        )

    def submit_tool_outputs(
        self, number: int, *, note_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes/{note_id}/pages/{number}/submit_tool_outputs.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return self._call(
            _SUBMIT_TOOL_OUTPUTS, path={"note_id": note_id, "number": number}, options=options
        )


class AsyncSheets(AsyncResource):
    """Operations of `library.sheets`."""

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

    @deprecated("Call library.sheets.submit_tool_outputs instead.")
    async def submit_tool_ouputs_to_page(
        self, number: int, *, note_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes/{note_id}/pages/{number}/submit_tool_outputs.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return await self._call(
            _SUBMIT_TOOL_OUPUTS_TO_PAGE,
            path={"note_id": note_id, "number": number},
            options=options,
        )

    async def submit_tool_outputs(
        self, number: int, *, note_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes/{note_id}/pages/{number}/submit_tool_outputs.

        Args:
            number: Which page.
            note_id: Which note.
        """
        return await self._call(
            _SUBMIT_TOOL_OUTPUTS, path={"note_id": note_id, "number": number}, options=options
        )
