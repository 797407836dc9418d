"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("notes.create", "POST /notes")
_LIST: PagedOperation[models.Notes, models.NotesPage] = PagedOperation(
    "notes.list",
    "GET /notes",
    returns="Notes",
    page="NotesPage",
    paging=Paging("single", items="data"),
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(
        self,
        *,
        note: params.Memo | models.Memo,
        page: Omittable[params.CreateNoteRequest] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes.

        Args:
            note: A note.
            page: A page.
        """
        return self._call(_CREATE, body={"note": note, "page": page}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> models.NotesPage:
        """GET /notes."""
        return first_page(self, _LIST, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        *,
        note: params.Memo | models.Memo,
        page: Omittable[params.CreateNoteRequest] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes.

        Args:
            note: A note.
            page: A page.
        """
        return await self._call(_CREATE, body={"note": note, "page": page}, options=options)

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncPages[models.AsyncNotesPage, models.Memo]:
        """GET /notes."""
        return AsyncPages(self, _LIST, options=options)
