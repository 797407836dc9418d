"""Operations of `runs`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CANCEL: Operation[None] = Operation("runs.cancel", "POST /v2/runs/{id}/cancel")
_GET_CANCEL_STEP: Operation[None] = Operation(
    "runs.get_cancel_step", "GET /v2/runs/{id}/cancel/{step}"
)


class Runs(Resource):
    """Operations of `runs`."""

    def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/runs/{id}/cancel."""
        return self._call(_CANCEL, path={"id": id}, options=options)

    def get_cancel_step(self, step: str, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/runs/{id}/cancel/{step}."""
        return self._call(_GET_CANCEL_STEP, path={"id": id, "step": step}, options=options)


class AsyncRuns(AsyncResource):
    """Operations of `runs`."""

    async def cancel(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """POST /v2/runs/{id}/cancel."""
        return await self._call(_CANCEL, path={"id": id}, options=options)

    async def get_cancel_step(
        self, step: str, *, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """GET /v2/runs/{id}/cancel/{step}."""
        return await self._call(_GET_CANCEL_STEP, path={"id": id, "step": step}, options=options)
