"""Operations of `payments`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Payment] = Operation(
    "payments.create", "POST /payments", returns="Payment"
)


class Payments(Resource):
    """Operations of `payments`."""

    def create(self, *, body: params.Payment, **options: Unpack[RequestOptions]) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncPayments(AsyncResource):
    """Operations of `payments`."""

    async def create(
        self, *, body: params.Payment, **options: Unpack[RequestOptions]
    ) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
