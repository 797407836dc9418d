"""Operations of `notes`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_LIST: Operation[builtins.list[str]] = Operation("notes.list", "GET /notes", returns="list[str]")


class Notes(Resource):
    """Operations of `notes`."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /notes."""
        return self._call(_LIST, options=options)


class AsyncNotes(AsyncResource):
    """Operations of `notes`."""

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """GET /notes."""
        return await self._call(_LIST, options=options)
