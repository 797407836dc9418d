"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[None] = Operation("notes.list", "GET /notes", styles={"ids": "tsv", "tags": "csv"})


class NotesResource(Resource):
    """Operations of `notes`."""

    def list(
        self,
        *,
        ids: Omittable[Sequence[str]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /notes."""
        return self._call(_LIST, query={"ids": ids, "tags": tags}, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def list(
        self,
        *,
        ids: Omittable[Sequence[str]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /notes."""
        return await self._call(_LIST, query={"ids": ids, "tags": tags}, options=options)
