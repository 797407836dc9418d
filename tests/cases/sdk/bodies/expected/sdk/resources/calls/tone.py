"""Operations of `calls.tone`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation(
    "calls.tone.create",
    "POST /calls/{call_id}/tone",
    body="text",
    content_type="application/x-www-form-urlencoded",
)


class Tone(Resource):
    """Operations of `calls.tone`."""

    def create(self, call_id: str, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Play a tone, of a form that has no fields.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, path={"call_id": call_id}, body=body, options=options)


class AsyncTone(AsyncResource):
    """Operations of `calls.tone`."""

    async def create(self, call_id: str, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Play a tone, of a form that has no fields.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, path={"call_id": call_id}, body=body, options=options)
