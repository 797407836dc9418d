"""Operations of `form`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[None] = Operation("form.create", "POST /form", body="multipart")


class Form(Resource):
    """Operations of `form`."""

    def create(self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]) -> None:
        """A form under a name that is nearly right."""
        return self._call(_CREATE, body={"name": name}, options=options)


class AsyncForm(AsyncResource):
    """Operations of `form`."""

    async def create(
        self, *, name: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> None:
        """A form under a name that is nearly right."""
        return await self._call(_CREATE, body={"name": name}, options=options)
