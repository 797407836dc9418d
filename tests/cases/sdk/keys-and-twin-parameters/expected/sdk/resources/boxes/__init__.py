"""Operations of `boxes`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[models.Boxes] = Operation("boxes.update", "POST /boxes/{id}", returns="Boxes")


class Boxes(Resource):
    """Operations of `boxes`."""

    def update(
        self,
        id: str,
        *,
        query_id: Omittable[str] = OMIT,
        query_id_2: Omittable[str] = OMIT,
        header_id: Omittable[str] = OMIT,
        filter_name: Omittable[str] = OMIT,
        view_as: Omittable[int] = OMIT,
        body_id: Omittable[str] = OMIT,
        type: Omittable[str] = OMIT,
        parts: Omittable[Iterable[params.Part | models.Part]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Boxes:
        """POST /boxes/{id}."""
        return self._call(
            _UPDATE,
            path={"id": id},
            query={
                "query_id": query_id,
                "id": query_id_2,
                "filter[name]": filter_name,
                "viewAs": view_as,
            },
            headers={"id": header_id},
            body={"id": body_id, "@type": type, "parts": parts},
            options=options,
        )


class AsyncBoxes(AsyncResource):
    """Operations of `boxes`."""

    async def update(
        self,
        id: str,
        *,
        query_id: Omittable[str] = OMIT,
        query_id_2: Omittable[str] = OMIT,
        header_id: Omittable[str] = OMIT,
        filter_name: Omittable[str] = OMIT,
        view_as: Omittable[int] = OMIT,
        body_id: Omittable[str] = OMIT,
        type: Omittable[str] = OMIT,
        parts: Omittable[Iterable[params.Part | models.Part]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Boxes:
        """POST /boxes/{id}."""
        return await self._call(
            _UPDATE,
            path={"id": id},
            query={
                "query_id": query_id,
                "id": query_id_2,
                "filter[name]": filter_name,
                "viewAs": view_as,
            },
            headers={"id": header_id},
            body={"id": body_id, "@type": type, "parts": parts},
            options=options,
        )
