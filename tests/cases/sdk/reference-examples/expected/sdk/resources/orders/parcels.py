"""Operations of `orders.parcels`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Parcel] = Operation(
    "orders.parcels.create", "POST /orders/{order_id}/parcels", returns="Parcel"
)


class Parcels(Resource):
    """Operations of `orders.parcels`."""

    def create(
        self,
        order_id: str,
        *,
        weight: int,
        kind: Omittable[params.ParcelKind] = OMIT,
        sender: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Parcel:
        """POST /orders/{order_id}/parcels.

        West only.

        Args:
            weight: At most 500.
        """
        return self._call(
            _CREATE,
            path={"order_id": order_id},
            body={"weight": weight, "kind": kind, "sender": sender},
            options=options,
        )


class AsyncParcels(AsyncResource):
    """Operations of `orders.parcels`."""

    async def create(
        self,
        order_id: str,
        *,
        weight: int,
        kind: Omittable[params.ParcelKind] = OMIT,
        sender: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Parcel:
        """POST /orders/{order_id}/parcels.

        West only.

        Args:
            weight: At most 500.
        """
        return await self._call(
            _CREATE,
            path={"order_id": order_id},
            body={"weight": weight, "kind": kind, "sender": sender},
            options=options,
        )
