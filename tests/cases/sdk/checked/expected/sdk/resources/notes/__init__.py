"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[models.Note] = Operation("notes.update", "POST /notes/{note_id}", returns="Note")


class Notes(Resource):
    """Operations of `notes`."""

    def update(
        self,
        note_id: str,
        *,
        order: Literal["asc", "desc"],
        parts: Iterable[params.Part],
        limit: Omittable[int] = OMIT,
        x_trace: Omittable[str] = OMIT,
        title: Omittable[str] = OMIT,
        due: Omittable[str] = OMIT,
        weight: Omittable[float] = OMIT,
        odd: Omittable[str] = OMIT,
        anything: Omittable[object] = OMIT,
        labels: Omittable[Mapping[str, str] | None] = OMIT,
        mood: Omittable[Literal["calm", "loud"] | Iterable[int]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes/{note_id}.

        Args:
            parts: At least 1 item.
            limit: Between 1 and 100.
            title: Between 1 and 20 characters.
            due: Required by South.
        """
        return self._call(
            _UPDATE,
            path={"note_id": note_id},
            query={"limit": limit, "order": order},
            headers={"X-Trace": x_trace},
            body={
                "title": title,
                "due": due,
                "weight": weight,
                "odd": odd,
                "anything": anything,
                "labels": labels,
                "parts": parts,
                "mood": mood,
            },
            options=options,
        )


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def update(
        self,
        note_id: str,
        *,
        order: Literal["asc", "desc"],
        parts: Iterable[params.Part],
        limit: Omittable[int] = OMIT,
        x_trace: Omittable[str] = OMIT,
        title: Omittable[str] = OMIT,
        due: Omittable[str] = OMIT,
        weight: Omittable[float] = OMIT,
        odd: Omittable[str] = OMIT,
        anything: Omittable[object] = OMIT,
        labels: Omittable[Mapping[str, str] | None] = OMIT,
        mood: Omittable[Literal["calm", "loud"] | Iterable[int]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Note:
        """POST /notes/{note_id}.

        Args:
            parts: At least 1 item.
            limit: Between 1 and 100.
            title: Between 1 and 20 characters.
            due: Required by South.
        """
        return await self._call(
            _UPDATE,
            path={"note_id": note_id},
            query={"limit": limit, "order": order},
            headers={"X-Trace": x_trace},
            body={
                "title": title,
                "due": due,
                "weight": weight,
                "odd": odd,
                "anything": anything,
                "labels": labels,
                "parts": parts,
                "mood": mood,
            },
            options=options,
        )
