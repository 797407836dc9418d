"""Operations of `crates.labels`. Generated from the specs; do not edit."""

from __future__ import annotations

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "crates.labels.retrieve", "GET /crates/{crate_id}/labels/{label_id}"
)


class Labels(Resource):
    """Operations of `crates.labels`."""

    def retrieve(
        self, label_id: str, *, crate_id: str, options: RequestOptions | None = None
    ) -> None:
        """GET /crates/{crate_id}/labels/{label_id}."""
        return self._call(
            _RETRIEVE, path={"crate_id": crate_id, "label_id": label_id}, options=options
        )


class AsyncLabels(AsyncResource):
    """Operations of `crates.labels`."""

    async def retrieve(
        self, label_id: str, *, crate_id: str, options: RequestOptions | None = None
    ) -> None:
        """GET /crates/{crate_id}/labels/{label_id}."""
        return await self._call(
            _RETRIEVE, path={"crate_id": crate_id, "label_id": label_id}, options=options
        )
