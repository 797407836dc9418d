"""Operations of `trees`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ... import models

_CREATE: Operation[models.Node] = Operation("trees.create", "POST /trees", returns="Node")


class Trees(Resource):
    """Operations of `trees`."""

    def create(
        self, *, root: models.NodeParam | Model, options: RequestOptions | None = None
    ) -> models.Node:
        """POST /trees."""
        return self._call(_CREATE, body={"root": root}, options=options)


class AsyncTrees(AsyncResource):
    """Operations of `trees`."""

    async def create(
        self, *, root: models.NodeParam | Model, options: RequestOptions | None = None
    ) -> models.Node:
        """POST /trees."""
        return await self._call(_CREATE, body={"root": root}, options=options)
