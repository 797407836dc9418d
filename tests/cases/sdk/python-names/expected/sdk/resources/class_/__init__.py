"""Operations of `class_`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Model] = Operation(
    "class.retrieve", "GET /class/{class}", returns="Model"
)


class Class(Resource):
    """Operations of `class_`."""

    def retrieve(
        self,
        class_: str,
        *,
        self_: Omittable[str] = OMIT,
        options: Omittable[str] = OMIT,
        from_: Omittable[str] = OMIT,
        argument_2nd: Omittable[int] = OMIT,
        x_order: Omittable[Literal["up", "down"]] = OMIT,
        **options_2: Unpack[RequestOptions],
    ) -> models.Model:
        """GET /class/{class}."""
        return self._call(
            _RETRIEVE,
            path={"class": class_},
            query={"self": self_, "options": options, "from": from_, "2nd": argument_2nd},
            headers={"X-Order": x_order},
            options=options_2,
        )


class AsyncClass(AsyncResource):
    """Operations of `class_`."""

    async def retrieve(
        self,
        class_: str,
        *,
        self_: Omittable[str] = OMIT,
        options: Omittable[str] = OMIT,
        from_: Omittable[str] = OMIT,
        argument_2nd: Omittable[int] = OMIT,
        x_order: Omittable[Literal["up", "down"]] = OMIT,
        **options_2: Unpack[RequestOptions],
    ) -> models.Model:
        """GET /class/{class}."""
        return await self._call(
            _RETRIEVE,
            path={"class": class_},
            query={"self": self_, "options": options, "from": from_, "2nd": argument_2nd},
            headers={"X-Order": x_order},
            options=options_2,
        )
