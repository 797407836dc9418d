"""Import. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import OMIT, AsyncResource, Model, Omittable, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ... import models

_CREATE: Operation[models.OperationType] = Operation(
    "import.create", "POST /import", returns="OperationType"
)


class Import(Resource):
    """Import."""

    def create(
        self,
        *,
        none: str,
        list: Iterable[models.ListParam | Model],
        str: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.OperationType:
        """POST /import."""
        return self._call(_CREATE, body={"None": none, "list": list, "str": str}, options=options)


class AsyncImport(AsyncResource):
    """Import."""

    async def create(
        self,
        *,
        none: str,
        list: Iterable[models.ListParam | Model],
        str: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.OperationType:
        """POST /import."""
        return await self._call(
            _CREATE, body={"None": none, "list": list, "str": str}, options=options
        )
