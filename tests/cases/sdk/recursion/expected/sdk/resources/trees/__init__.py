"""Operations of `trees`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Node] = Operation("trees.create", "POST /trees", returns="Node")


class Trees(Resource):
    """Operations of `trees`."""

    def create(
        self, *, root: params.Node | models.Node, **options: Unpack[RequestOptions]
    ) -> models.Node:
        """POST /trees."""
        return self._call(_CREATE, body={"root": root}, options=options)


class AsyncTrees(AsyncResource):
    """Operations of `trees`."""

    async def create(
        self, *, root: params.Node | models.Node, **options: Unpack[RequestOptions]
    ) -> models.Node:
        """POST /trees."""
        return await self._call(_CREATE, body={"root": root}, options=options)
