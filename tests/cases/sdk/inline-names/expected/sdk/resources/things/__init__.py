"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ... import models

_CREATE: Operation[models.Thing] = Operation("things.create", "POST /things", returns="Thing")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        tool: Omittable[models.ToolInput | Model] = OMIT,
        other: Omittable[models.ToolParamParam | Model] = OMIT,
        parts: Omittable[Iterable[models.PostThingsRequestPartParam | Model]] = OMIT,
        options: RequestOptions | None = None,
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
        tool: Omittable[models.ToolInput | Model] = OMIT,
        other: Omittable[models.ToolParamParam | Model] = OMIT,
        parts: Omittable[Iterable[models.PostThingsRequestPartParam | Model]] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /things.

        Args:
            other: A type of its own.
        """
        return await self._call(
            _CREATE, body={"tool": tool, "other": other, "parts": parts}, options=options
        )
