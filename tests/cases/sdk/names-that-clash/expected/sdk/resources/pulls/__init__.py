"""Operations of `pulls`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CHECK_IF_MERGED: Operation[None] = Operation(
    "pulls.check_if_merged", "GET /v2/pulls/{number}/merge"
)
_MERGE: Operation[None] = Operation("pulls.merge", "PUT /v2/pulls/{number}/merge")
_UPDATE_BRANCH: Operation[None] = Operation(
    "pulls.update_branch", "PUT /v2/pulls/{number}/update-branch"
)


class Pulls(Resource):
    """Operations of `pulls`."""

    def check_if_merged(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pulls/{number}/merge."""
        return self._call(_CHECK_IF_MERGED, path={"number": number}, options=options)

    def merge(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pulls/{number}/merge."""
        return self._call(_MERGE, path={"number": number}, options=options)

    def update_branch(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pulls/{number}/update-branch."""
        return self._call(_UPDATE_BRANCH, path={"number": number}, options=options)


class AsyncPulls(AsyncResource):
    """Operations of `pulls`."""

    async def check_if_merged(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """GET /v2/pulls/{number}/merge."""
        return await self._call(_CHECK_IF_MERGED, path={"number": number}, options=options)

    async def merge(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pulls/{number}/merge."""
        return await self._call(_MERGE, path={"number": number}, options=options)

    async def update_branch(self, number: str, **options: Unpack[RequestOptions]) -> None:
        """PUT /v2/pulls/{number}/update-branch."""
        return await self._call(_UPDATE_BRANCH, path={"number": number}, options=options)
