"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation(
    "notes.create",
    "POST /notes",
    body="multipart",
    files=("images",),
    encodings={
        "extra": "application/json",
        "filter": "brackets dots",
        "images": "image/png brackets",
        "tags": "brackets",
    },
)
_LIST: Operation[models.Notes] = Operation(
    "notes.list",
    "GET /notes",
    returns="Notes",
    styles={"include": "brackets", "codes": "csv", "filter": "brackets dots", "either": "brackets"},
)


class Notes(Resource):
    """Operations of `notes`."""

    def create(
        self,
        *,
        title: str,
        images: Omittable[FileInput | Iterable[FileInput]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        codes: Omittable[Iterable[int]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        extra: Omittable[Mapping[str, str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes."""
        return self._call(
            _CREATE,
            body={
                "title": title,
                "images": images,
                "tags": tags,
                "codes": codes,
                "filter": filter,
                "extra": extra,
            },
            options=options,
        )

    def list(
        self,
        *,
        include: Omittable[Sequence[str]] = OMIT,
        ids: Omittable[Sequence[str]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        codes: Omittable[Iterable[int]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        bounds: Omittable[Mapping[str, int]] = OMIT,
        either: Omittable[str | Sequence[str]] = OMIT,
        limit: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Notes:
        """GET /notes."""
        return self._call(
            _LIST,
            query={
                "include": include,
                "ids[]": ids,
                "tags": tags,
                "codes": codes,
                "filter": filter,
                "bounds": bounds,
                "either": either,
                "limit": limit,
            },
            options=options,
        )


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def create(
        self,
        *,
        title: str,
        images: Omittable[FileInput | Iterable[FileInput]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        codes: Omittable[Iterable[int]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        extra: Omittable[Mapping[str, str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /notes."""
        return await self._call(
            _CREATE,
            body={
                "title": title,
                "images": images,
                "tags": tags,
                "codes": codes,
                "filter": filter,
                "extra": extra,
            },
            options=options,
        )

    async def list(
        self,
        *,
        include: Omittable[Sequence[str]] = OMIT,
        ids: Omittable[Sequence[str]] = OMIT,
        tags: Omittable[Sequence[str]] = OMIT,
        codes: Omittable[Iterable[int]] = OMIT,
        filter: Omittable[params.Filter] = OMIT,
        bounds: Omittable[Mapping[str, int]] = OMIT,
        either: Omittable[str | Sequence[str]] = OMIT,
        limit: Omittable[int] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Notes:
        """GET /notes."""
        return await self._call(
            _LIST,
            query={
                "include": include,
                "ids[]": ids,
                "tags": tags,
                "codes": codes,
                "filter": filter,
                "bounds": bounds,
                "either": either,
                "limit": limit,
            },
            options=options,
        )
