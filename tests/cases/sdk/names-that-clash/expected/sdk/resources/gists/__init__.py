"""Operations of `gists`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_GET_REVISION: Operation[None] = Operation("gists.get_revision", "GET /v2/gists/{gist_id}/{sha}")
_RETRIEVE: Operation[None] = Operation("gists.retrieve", "GET /v2/gists/{gist_id}")


class Gists(Resource):
    """Operations of `gists`."""

    def get_revision(self, sha: str, *, gist_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/gists/{gist_id}/{sha}."""
        return self._call(_GET_REVISION, path={"gist_id": gist_id, "sha": sha}, options=options)

    def retrieve(self, gist_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/gists/{gist_id}."""
        return self._call(_RETRIEVE, path={"gist_id": gist_id}, options=options)


class AsyncGists(AsyncResource):
    """Operations of `gists`."""

    async def get_revision(
        self, sha: str, *, gist_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """GET /v2/gists/{gist_id}/{sha}."""
        return await self._call(
            _GET_REVISION, path={"gist_id": gist_id, "sha": sha}, options=options
        )

    async def retrieve(self, gist_id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/gists/{gist_id}."""
        return await self._call(_RETRIEVE, path={"gist_id": gist_id}, options=options)
