"""Operations of `steps`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("steps.create", "POST /steps")


class Steps(Resource):
    """Operations of `steps`."""

    def create(self, *, body: Iterable[params.Step], **options: Unpack[RequestOptions]) -> None:
        """POST /steps.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncSteps(AsyncResource):
    """Operations of `steps`."""

    async def create(
        self, *, body: Iterable[params.Step], **options: Unpack[RequestOptions]
    ) -> None:
        """POST /steps.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
