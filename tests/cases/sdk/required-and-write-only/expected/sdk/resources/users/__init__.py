"""Operations of `users`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.User] = Operation("users.create", "POST /users", returns="User")


class Users(Resource):
    """Operations of `users`."""

    def create(self, *, name: str, password: str, **options: Unpack[RequestOptions]) -> models.User:
        """POST /users."""
        return self._call(_CREATE, body={"name": name, "password": password}, options=options)


class AsyncUsers(AsyncResource):
    """Operations of `users`."""

    async def create(
        self, *, name: str, password: str, **options: Unpack[RequestOptions]
    ) -> models.User:
        """POST /users."""
        return await self._call(_CREATE, body={"name": name, "password": password}, options=options)
