"""Operations of `payments`. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.tables import Operation, RequestOptions

_CREATE: Operation[models.Payment] = Operation(
    "payments.create", "POST /payments", returns="Payment"
)


class Payments(Resource):
    """Operations of `payments`."""

    def create(
        self, *, body: params.Payment, options: RequestOptions | None = None
    ) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncPayments(AsyncResource):
    """Operations of `payments`."""

    async def create(
        self, *, body: params.Payment, options: RequestOptions | None = None
    ) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
