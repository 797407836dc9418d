"""Operations of `alarms`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation
from ...resources._options import RequestOptionsWithoutTimeout

_CREATE: Operation[None] = Operation("alarms.create", "POST /alarms")


class Alarms(Resource):
    """Operations of `alarms`."""

    def create(
        self,
        *,
        timeout: float,
        with_options: Omittable[bool] = OMIT,
        **options: Unpack[RequestOptionsWithoutTimeout],
    ) -> None:
        """POST /alarms."""
        return self._call(
            _CREATE, body={"timeout": timeout, "with_options": with_options}, options=options
        )


class AsyncAlarms(AsyncResource):
    """Operations of `alarms`."""

    async def create(
        self,
        *,
        timeout: float,
        with_options: Omittable[bool] = OMIT,
        **options: Unpack[RequestOptionsWithoutTimeout],
    ) -> None:
        """POST /alarms."""
        return await self._call(
            _CREATE, body={"timeout": timeout, "with_options": with_options}, options=options
        )
