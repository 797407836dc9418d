"""Operations of `orgs`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_ENABLE_OR_DISABLE_PRODUCT: Operation[None] = Operation(
    "orgs.enable_or_disable_product", "POST /v2/orgs/{org}/{product}/{enablement}"
)
_UPDATE: Operation[None] = Operation("orgs.update", "PATCH /v2/orgs/{org}")


class Orgs(Resource):
    """Operations of `orgs`."""

    def enable_or_disable_product(
        self, enablement: str, *, org: str, product: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /v2/orgs/{org}/{product}/{enablement}."""
        return self._call(
            _ENABLE_OR_DISABLE_PRODUCT,
            path={"org": org, "product": product, "enablement": enablement},
            options=options,
        )

    def update(self, org: str, **options: Unpack[RequestOptions]) -> None:
        """PATCH /v2/orgs/{org}."""
        return self._call(_UPDATE, path={"org": org}, options=options)


class AsyncOrgs(AsyncResource):
    """Operations of `orgs`."""

    async def enable_or_disable_product(
        self, enablement: str, *, org: str, product: str, **options: Unpack[RequestOptions]
    ) -> None:
        """POST /v2/orgs/{org}/{product}/{enablement}."""
        return await self._call(
            _ENABLE_OR_DISABLE_PRODUCT,
            path={"org": org, "product": product, "enablement": enablement},
            options=options,
        )

    async def update(self, org: str, **options: Unpack[RequestOptions]) -> None:
        """PATCH /v2/orgs/{org}."""
        return await self._call(_UPDATE, path={"org": org}, options=options)
