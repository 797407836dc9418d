"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from .._runtime.arguments import OMIT, Omittable
from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_ADD_NOTE: Operation[None] = Operation(
    "add_note", "POST /", content_type="application/x-amz-json-1.1"
)
_DROP_NOTE: Operation[None] = Operation("drop_note", "POST /")
_GET_LIST_NOTES: Operation[None] = Operation("get_list_notes", "GET /")
_POST_LIST_NOTES: Operation[None] = Operation("post_list_notes", "POST /")
_SEARCH: Operation[None] = Operation("search", "GET /search?kind=note&place={where}")


class Root(Resource):
    """Operations of the client itself."""

    def add_note(self, *, text: str, **options: Unpack[RequestOptions]) -> None:
        """Add a note; what is behind the number sign is never sent, the header is."""
        return self._call(_ADD_NOTE, body={"text": text}, options=options)

    def drop_note(self, **options: Unpack[RequestOptions]) -> None:
        """Drop a note."""
        return self._call(_DROP_NOTE, options=options)

    def get_list_notes(self, *, page: int, **options: Unpack[RequestOptions]) -> None:
        """List notes; which call it is stands in the query."""
        return self._call(_GET_LIST_NOTES, query={"Page": page}, options=options)

    def post_list_notes(self, **options: Unpack[RequestOptions]) -> None:
        """List notes by a form."""
        return self._call(_POST_LIST_NOTES, options=options)

    def search(
        self, where: str, *, text: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """The query stands in the path; one of its names is declared."""
        return self._call(_SEARCH, path={"where": where}, query={"text": text}, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def add_note(self, *, text: str, **options: Unpack[RequestOptions]) -> None:
        """Add a note; what is behind the number sign is never sent, the header is."""
        return await self._call(_ADD_NOTE, body={"text": text}, options=options)

    async def drop_note(self, **options: Unpack[RequestOptions]) -> None:
        """Drop a note."""
        return await self._call(_DROP_NOTE, options=options)

    async def get_list_notes(self, *, page: int, **options: Unpack[RequestOptions]) -> None:
        """List notes; which call it is stands in the query."""
        return await self._call(_GET_LIST_NOTES, query={"Page": page}, options=options)

    async def post_list_notes(self, **options: Unpack[RequestOptions]) -> None:
        """List notes by a form."""
        return await self._call(_POST_LIST_NOTES, options=options)

    async def search(
        self, where: str, *, text: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """The query stands in the path; one of its names is declared."""
        return await self._call(
            _SEARCH, path={"where": where}, query={"text": text}, options=options
        )
