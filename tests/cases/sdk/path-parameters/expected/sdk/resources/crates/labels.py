"""Operations of `crates.labels`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation(
    "crates.labels.retrieve", "GET /crates/{crate_id}/labels/{label_id}"
)


class Labels(Resource):
    """Operations of `crates.labels`."""

    def retrieve(self, label_id: str, *, crate_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /crates/{crate_id}/labels/{label_id}."""
        return self._call(
            _RETRIEVE, path={"crate_id": crate_id, "label_id": label_id}, options=options
        )


class AsyncLabels(AsyncResource):
    """Operations of `crates.labels`."""

    async def retrieve(
        self, label_id: str, *, crate_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """GET /crates/{crate_id}/labels/{label_id}."""
        return await self._call(
            _RETRIEVE, path={"crate_id": crate_id, "label_id": label_id}, options=options
        )
