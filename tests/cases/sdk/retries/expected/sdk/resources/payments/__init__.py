"""Operations of `payments`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Payment] = Operation(
    "payments.create", "POST /payments", returns="Payment"
)
_LIST: Operation[builtins.list[models.Payment]] = Operation(
    "payments.list", "GET /payments", returns="list[Payment]"
)


class Payments(Resource):
    """Operations of `payments`."""

    def create(
        self,
        *,
        idempotency_key: Omittable[str] = OMIT,
        x_idempotency_key: Omittable[str] = OMIT,
        amount: Omittable[int] = OMIT,
        purpose: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Payment:
        """POST /payments.

        Args:
            idempotency_key: Bank only.
            x_idempotency_key: Branch only.
            purpose: Bank only.
        """
        return self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key, "X-Idempotency-Key": x_idempotency_key},
            body={"amount": amount, "purpose": purpose},
            options=options,
        )

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Payment]:
        """GET /payments.

        Bank only.
        """
        return self._call(_LIST, options=options)


class AsyncPayments(AsyncResource):
    """Operations of `payments`."""

    async def create(
        self,
        *,
        idempotency_key: Omittable[str] = OMIT,
        x_idempotency_key: Omittable[str] = OMIT,
        amount: Omittable[int] = OMIT,
        purpose: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Payment:
        """POST /payments.

        Args:
            idempotency_key: Bank only.
            x_idempotency_key: Branch only.
            purpose: Bank only.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key, "X-Idempotency-Key": x_idempotency_key},
            body={"amount": amount, "purpose": purpose},
            options=options,
        )

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Payment]:
        """GET /payments.

        Bank only.
        """
        return await self._call(_LIST, options=options)
