"""Operations of `customers`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Customer] = Operation(
    "customers.create", "POST /customers", returns="Customer"
)


class Customers(Resource):
    """Operations of `customers`."""

    def create(
        self,
        *,
        name: str,
        password: str,
        born: str,
        size: Omittable[float] = OMIT,
        labels: Omittable[Mapping[str, str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Customer:
        """POST /customers.

        North only.
        """
        return self._call(
            _CREATE,
            body={"name": name, "password": password, "born": born, "size": size, "labels": labels},
            options=options,
        )


class AsyncCustomers(AsyncResource):
    """Operations of `customers`."""

    async def create(
        self,
        *,
        name: str,
        password: str,
        born: str,
        size: Omittable[float] = OMIT,
        labels: Omittable[Mapping[str, str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Customer:
        """POST /customers.

        North only.
        """
        return await self._call(
            _CREATE,
            body={"name": name, "password": password, "born": born, "size": size, "labels": labels},
            options=options,
        )
