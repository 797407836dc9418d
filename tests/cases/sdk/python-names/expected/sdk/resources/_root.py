"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.arguments import OMIT, Omittable
from .._runtime.models import Model
from .._runtime.operation import Operation, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .. import models

_IMPORT: Operation[models.OperationType] = Operation(
    "import", "POST /import", returns="OperationType"
)


class Root(Resource):
    """Operations of the client itself."""

    def import_(
        self,
        *,
        none: str,
        list: Iterable[models.ListParam | Model],
        str: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.OperationType:
        """POST /import."""
        return self._call(_IMPORT, body={"None": none, "list": list, "str": str}, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def import_(
        self,
        *,
        none: str,
        list: Iterable[models.ListParam | Model],
        str: Omittable[str] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.OperationType:
        """POST /import."""
        return await self._call(
            _IMPORT, body={"None": none, "list": list, "str": str}, options=options
        )
