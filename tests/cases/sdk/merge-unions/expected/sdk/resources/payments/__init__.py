"""Operations of `payments`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ... import models

_CREATE: Operation[models.Payment] = Operation(
    "payments.create", "POST /payments", returns="Payment"
)


class Payments(Resource):
    """Operations of `payments`."""

    def create(
        self, *, body: models.PaymentParam | Model, options: RequestOptions | None = None
    ) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return self._call(_CREATE, body=body, options=options)


class AsyncPayments(AsyncResource):
    """Operations of `payments`."""

    async def create(
        self, *, body: models.PaymentParam | Model, options: RequestOptions | None = None
    ) -> models.Payment:
        """POST /payments.

        Args:
            body: The body of the request.
        """
        return await self._call(_CREATE, body=body, options=options)
