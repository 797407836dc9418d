"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Rows] = Operation("notes.create", "POST /notes", returns="Rows")
_LIST: Operation[models.All] = Operation("notes.list", "GET /notes", returns="All")
_UPDATE: Operation[models.JsonValue | None] = Operation(
    "notes.update", "PUT /notes", returns="JsonValue | None"
)


class NotesResource(Resource):
    """Operations of `notes`."""

    def create(
        self,
        *,
        one: Omittable[object] = OMIT,
        two: Omittable[object] = OMIT,
        three: Omittable[params.Lists] = OMIT,
        four: Omittable[params.Maps] = OMIT,
        five: Omittable[params.Rows] = OMIT,
        six: Omittable[params.JsonValue | None] = OMIT,
        seven: Omittable[params.Place | models.Place] = OMIT,
        eight: Omittable[params.Among] = OMIT,
        nine: Omittable[params.Left | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Rows:
        """POST /notes.

        Args:
            five: Rows of columns.
        """
        return self._call(
            _CREATE,
            body={
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
                "seven": seven,
                "eight": eight,
                "nine": nine,
            },
            options=options,
        )

    def list(self, **options: Unpack[RequestOptions]) -> models.All:
        """GET /notes."""
        return self._call(_LIST, options=options)

    def update(
        self, *, body: params.JsonValue | None, **options: Unpack[RequestOptions]
    ) -> models.JsonValue | None:
        """PUT /notes.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, body=body, options=options)


class AsyncNotesResource(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        *,
        one: Omittable[object] = OMIT,
        two: Omittable[object] = OMIT,
        three: Omittable[params.Lists] = OMIT,
        four: Omittable[params.Maps] = OMIT,
        five: Omittable[params.Rows] = OMIT,
        six: Omittable[params.JsonValue | None] = OMIT,
        seven: Omittable[params.Place | models.Place] = OMIT,
        eight: Omittable[params.Among] = OMIT,
        nine: Omittable[params.Left | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Rows:
        """POST /notes.

        Args:
            five: Rows of columns.
        """
        return await self._call(
            _CREATE,
            body={
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five,
                "six": six,
                "seven": seven,
                "eight": eight,
                "nine": nine,
            },
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> models.All:
        """GET /notes."""
        return await self._call(_LIST, options=options)

    async def update(
        self, *, body: params.JsonValue | None, **options: Unpack[RequestOptions]
    ) -> models.JsonValue | None:
        """PUT /notes.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, body=body, options=options)
