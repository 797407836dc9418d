"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.All] = Operation("things.create", "POST /things", returns="All")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        p0: Omittable[params.Model | models.Model] = OMIT,
        p1: Omittable[params.Model2 | models.Model2] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.All:
        """POST /things."""
        return self._call(_CREATE, body={"p0": p0, "p1": p1}, options=options)


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        p0: Omittable[params.Model | models.Model] = OMIT,
        p1: Omittable[params.Model2 | models.Model2] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.All:
        """POST /things."""
        return await self._call(_CREATE, body={"p0": p0, "p1": p1}, options=options)
