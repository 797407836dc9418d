"""Operations of `import_`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("import.retrieve", "GET /import/{id}")


class Import(Resource):
    """Operations of `import_`."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /import/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, options=options)


class AsyncImport(AsyncResource):
    """Operations of `import_`."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """GET /import/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
