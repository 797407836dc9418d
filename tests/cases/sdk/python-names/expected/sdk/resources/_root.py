"""Operations of the client itself. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from .. import models, params
from .._runtime.arguments import OMIT, Omittable
from .._runtime.client import AsyncResource, Resource
from .._runtime.options import RequestOptions
from .._runtime.tables import Operation

_IMPORT: Operation[models.Operation] = Operation("import", "POST /import", returns="Operation")


class Root(Resource):
    """Operations of the client itself."""

    def import_(
        self,
        *,
        none: str,
        list: Iterable[params.List],
        str: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """POST /import."""
        return self._call(_IMPORT, body={"None": none, "list": list, "str": str}, options=options)


class AsyncRoot(AsyncResource):
    """Operations of the client itself."""

    async def import_(
        self,
        *,
        none: str,
        list: Iterable[params.List],
        str: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Operation:
        """POST /import."""
        return await self._call(
            _IMPORT, body={"None": none, "list": list, "str": str}, options=options
        )
