"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CANCEL: Operation[models.Thing] = Operation(
    "things.cancel", "POST /things/{thing_id}/cancel", returns="Thing"
)
_UPDATE: Operation[models.Thing] = Operation(
    "things.update", "POST /things/{thing_id}", returns="Thing"
)


class Things(Resource):
    """Operations of `things`."""

    def cancel(self, thing_id: str, **options: Unpack[RequestOptions]) -> models.Thing:
        """POST /things/{thing_id}/cancel.

        North only.
        """
        return self._call(_CANCEL, path={"thing_id": thing_id}, options=options)

    def update(
        self,
        thing_id: str,
        *,
        page_size: Omittable[int] = OMIT,
        only_north: Omittable[str] = OMIT,
        order: Omittable[Literal["up", "down", "sideways"]] = OMIT,
        x_trace_id: Omittable[str] = OMIT,
        only_south: Omittable[str] = OMIT,
        anything: Omittable[str] = OMIT,
        known: Omittable[str] = OMIT,
        number: Omittable[float] = OMIT,
        words: Omittable[Literal["auto"] | str] = OMIT,
        mode: Omittable[params.ChangeMode] = OMIT,
        shape: Omittable[params.ChangeShape] = OMIT,
        one_shape: Omittable[params.Round | models.Round | params.Star | models.Star] = OMIT,
        maybe: Omittable[str | None] = OMIT,
        labels: Omittable[Mapping[str, str | int]] = OMIT,
        items: Omittable[Iterable[str | int]] = OMIT,
        mixed: Omittable[bool | Sequence[str]] = OMIT,
        north_only: Omittable[str] = OMIT,
        level: Omittable[int] = OMIT,
        format: Omittable[Literal["v1"]] = OMIT,
        south_only: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """Change a thing.

        Args:
            thing_id: Which thing.
            only_north: North only.
            only_south: South only.
            north_only: North only.
            level: Required by South.
            format: Required by South.
            south_only: Says it. South only.
        """
        return self._call(
            _UPDATE,
            path={"thing_id": thing_id},
            query={
                "pageSize": page_size,
                "only_north": only_north,
                "order": order,
                "only_south": only_south,
            },
            headers={"X-Trace-Id": x_trace_id},
            body={
                "anything": anything,
                "known": known,
                "number": number,
                "words": words,
                "mode": mode,
                "shape": shape,
                "one_shape": one_shape,
                "maybe": maybe,
                "labels": labels,
                "items": items,
                "mixed": mixed,
                "north_only": north_only,
                "level": level,
                "format": format,
                "south_only": south_only,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def cancel(self, thing_id: str, **options: Unpack[RequestOptions]) -> models.Thing:
        """POST /things/{thing_id}/cancel.

        North only.
        """
        return await self._call(_CANCEL, path={"thing_id": thing_id}, options=options)

    async def update(
        self,
        thing_id: str,
        *,
        page_size: Omittable[int] = OMIT,
        only_north: Omittable[str] = OMIT,
        order: Omittable[Literal["up", "down", "sideways"]] = OMIT,
        x_trace_id: Omittable[str] = OMIT,
        only_south: Omittable[str] = OMIT,
        anything: Omittable[str] = OMIT,
        known: Omittable[str] = OMIT,
        number: Omittable[float] = OMIT,
        words: Omittable[Literal["auto"] | str] = OMIT,
        mode: Omittable[params.ChangeMode] = OMIT,
        shape: Omittable[params.ChangeShape] = OMIT,
        one_shape: Omittable[params.Round | models.Round | params.Star | models.Star] = OMIT,
        maybe: Omittable[str | None] = OMIT,
        labels: Omittable[Mapping[str, str | int]] = OMIT,
        items: Omittable[Iterable[str | int]] = OMIT,
        mixed: Omittable[bool | Sequence[str]] = OMIT,
        north_only: Omittable[str] = OMIT,
        level: Omittable[int] = OMIT,
        format: Omittable[Literal["v1"]] = OMIT,
        south_only: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """Change a thing.

        Args:
            thing_id: Which thing.
            only_north: North only.
            only_south: South only.
            north_only: North only.
            level: Required by South.
            format: Required by South.
            south_only: Says it. South only.
        """
        return await self._call(
            _UPDATE,
            path={"thing_id": thing_id},
            query={
                "pageSize": page_size,
                "only_north": only_north,
                "order": order,
                "only_south": only_south,
            },
            headers={"X-Trace-Id": x_trace_id},
            body={
                "anything": anything,
                "known": known,
                "number": number,
                "words": words,
                "mode": mode,
                "shape": shape,
                "one_shape": one_shape,
                "maybe": maybe,
                "labels": labels,
                "items": items,
                "mixed": mixed,
                "north_only": north_only,
                "level": level,
                "format": format,
                "south_only": south_only,
            },
            options=options,
        )
