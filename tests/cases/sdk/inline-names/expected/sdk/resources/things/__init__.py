"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Thing] = Operation("things.create", "POST /things", returns="Thing")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        tool: Omittable[params.Tool | models.Tool] = OMIT,
        other: Omittable[params.ToolParam | models.ToolParam] = OMIT,
        parts: Omittable[Iterable[params.PostThingsRequestPart]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things.

        Args:
            other: A type of its own.
        """
        return self._call(
            _CREATE, body={"tool": tool, "other": other, "parts": parts}, options=options
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        tool: Omittable[params.Tool | models.Tool] = OMIT,
        other: Omittable[params.ToolParam | models.ToolParam] = OMIT,
        parts: Omittable[Iterable[params.PostThingsRequestPart]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things.

        Args:
            other: A type of its own.
        """
        return await self._call(
            _CREATE, body={"tool": tool, "other": other, "parts": parts}, options=options
        )
