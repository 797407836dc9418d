"""Operations of `files.parts`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("files.parts.retrieve", "GET /files/{id}/parts/{part_id}")


class Parts(Resource):
    """Operations of `files.parts`."""

    def retrieve(
        self,
        part_id: str,
        *,
        id: str,
        query_id: Omittable[str] = OMIT,
        query_page_size: Omittable[int] = OMIT,
        page_size: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{id}/parts/{part_id}."""
        return self._call(
            _RETRIEVE,
            path={"id": id, "part_id": part_id},
            query={"id": query_id, "pageSize": query_page_size, "page_size": page_size},
            options=options,
        )


class AsyncParts(AsyncResource):
    """Operations of `files.parts`."""

    async def retrieve(
        self,
        part_id: str,
        *,
        id: str,
        query_id: Omittable[str] = OMIT,
        query_page_size: Omittable[int] = OMIT,
        page_size: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{id}/parts/{part_id}."""
        return await self._call(
            _RETRIEVE,
            path={"id": id, "part_id": part_id},
            query={"id": query_id, "pageSize": query_page_size, "page_size": page_size},
            options=options,
        )
