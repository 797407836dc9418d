"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("notes.create", "POST /notes")


class Notes(Resource):
    """Operations of `notes`."""

    def create(self, *, text: Omittable[str] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """POST /notes.

        Bank only.
        """
        return self._call(_CREATE, body={"text": text}, options=options)


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self, *, text: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /notes.

        Bank only.
        """
        return await self._call(_CREATE, body={"text": text}, options=options)
