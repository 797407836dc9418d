"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Everything] = Operation(
    "things.create", "POST /things", returns="Everything"
)


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        everything: Omittable[params.Everything | models.Everything] = OMIT,
        wish: Omittable[params.Wish | models.Wish] = OMIT,
        models: Omittable[params.Models | models.Models] = OMIT,
        params: Omittable[params.Params | models.Params] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Everything:
        """POST /things."""
        return self._call(
            _CREATE,
            body={"everything": everything, "wish": wish, "models": models, "params": params},
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        everything: Omittable[params.Everything | models.Everything] = OMIT,
        wish: Omittable[params.Wish | models.Wish] = OMIT,
        models: Omittable[params.Models | models.Models] = OMIT,
        params: Omittable[params.Params | models.Params] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Everything:
        """POST /things."""
        return await self._call(
            _CREATE,
            body={"everything": everything, "wish": wish, "models": models, "params": params},
            options=options,
        )
