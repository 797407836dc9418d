"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .anything import Anything, AsyncAnything
    from .dict_ import AsyncDict, Dict
    from .weight import AsyncWeight, Weight

_ARCHIVE: Operation[str] = Operation("things.archive", "GET /things/archive", returns="location")
_BUNDLE: Operation[BinaryResponse] = Operation(
    "things.bundle", "GET /things/bundle", returns="bytes"
)
_COUNT: Operation[int] = Operation("things.count", "GET /things/count", returns="int")
_DELETE: Operation[None] = Operation("things.delete", "DELETE /things/{id}")
_EITHER: Operation[models.EitherThingsResponse] = Operation(
    "things.either", "GET /things/either", returns="EitherThingsResponse"
)
_EXTRAS: Operation[builtins.dict[str, object]] = Operation(
    "things.extras", "GET /things/extras", returns="dict[str, object]"
)
_LATE: Operation[builtins.list[models.Thing] | None] = Operation(
    "things.late", "GET /things/late", returns="list[Thing] | None"
)
_LIST: Operation[builtins.list[models.Thing]] = Operation(
    "things.list", "GET /things", returns="list[Thing]"
)
_MAYBE: Operation[models.Thing | str | None] = Operation(
    "things.maybe", "GET /things/maybe", returns="Thing | str | None"
)
_PAGE: Operation[models.Page | builtins.list[models.Thing]] = Operation(
    "things.page", "GET /things/page", returns="Page | list[Thing]"
)
_STATE: Operation[models.State] = Operation("things.state", "GET /things/state", returns="State")
_TITLE: Operation[str] = Operation("things.title", "GET /things/title", returns="str")
_UPDATE: Operation[models.Group | None] = Operation(
    "things.update",
    "PUT /things/{id}",
    returns="Group | None",
    accept="application/vnd.things.v1+json",
)


class Things(Resource):
    """Operations of `things`."""

    @cached_property
    def anything(self) -> Anything:
        """Operations of `things.anything`."""
        from .anything import Anything

        return Anything(self)

    @cached_property
    def dict(self) -> Dict:
        """Operations of `things.dict`."""
        from .dict_ import Dict

        return Dict(self)

    @cached_property
    def weight(self) -> Weight:
        """Operations of `things.weight`."""
        from .weight import Weight

        return Weight(self)

    def archive(self, **options: Unpack[RequestOptions]) -> str:
        """GET /things/archive.

        Returns the address that the service redirects to.
        """
        return self._call(_ARCHIVE, options=options)

    def bundle(self, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """GET /things/bundle."""
        return self._call(_BUNDLE, options=options)

    def count(self, **options: Unpack[RequestOptions]) -> int:
        """GET /things/count."""
        return self._call(_COUNT, options=options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /things/{id}."""
        return self._call(_DELETE, path={"id": id}, options=options)

    def either(self, **options: Unpack[RequestOptions]) -> models.EitherThingsResponse:
        """GET /things/either."""
        return self._call(_EITHER, options=options)

    def extras(self, **options: Unpack[RequestOptions]) -> builtins.dict[str, object]:
        """GET /things/extras."""
        return self._call(_EXTRAS, options=options)

    def late(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Thing] | None:
        """GET /things/late."""
        return self._call(_LATE, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Thing]:
        """GET /things."""
        return self._call(_LIST, options=options)

    def maybe(self, **options: Unpack[RequestOptions]) -> models.Thing | str | None:
        """GET /things/maybe."""
        return self._call(_MAYBE, options=options)

    def page(self, **options: Unpack[RequestOptions]) -> models.Page | builtins.list[models.Thing]:
        """GET /things/page."""
        return self._call(_PAGE, options=options)

    def state(self, **options: Unpack[RequestOptions]) -> models.State:
        """GET /things/state."""
        return self._call(_STATE, options=options)

    def title(self, **options: Unpack[RequestOptions]) -> str:
        """GET /things/title."""
        return self._call(_TITLE, options=options)

    def update(self, id: str, **options: Unpack[RequestOptions]) -> models.Group | None:
        """PUT /things/{id}."""
        return self._call(_UPDATE, path={"id": id}, options=options)


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    @cached_property
    def anything(self) -> AsyncAnything:
        """Operations of `things.anything`."""
        from .anything import AsyncAnything

        return AsyncAnything(self)

    @cached_property
    def dict(self) -> AsyncDict:
        """Operations of `things.dict`."""
        from .dict_ import AsyncDict

        return AsyncDict(self)

    @cached_property
    def weight(self) -> AsyncWeight:
        """Operations of `things.weight`."""
        from .weight import AsyncWeight

        return AsyncWeight(self)

    async def archive(self, **options: Unpack[RequestOptions]) -> str:
        """GET /things/archive.

        Returns the address that the service redirects to.
        """
        return await self._call(_ARCHIVE, options=options)

    async def bundle(self, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """GET /things/bundle."""
        return await self._call(_BUNDLE, options=options)

    async def count(self, **options: Unpack[RequestOptions]) -> int:
        """GET /things/count."""
        return await self._call(_COUNT, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /things/{id}."""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def either(self, **options: Unpack[RequestOptions]) -> models.EitherThingsResponse:
        """GET /things/either."""
        return await self._call(_EITHER, options=options)

    async def extras(self, **options: Unpack[RequestOptions]) -> builtins.dict[str, object]:
        """GET /things/extras."""
        return await self._call(_EXTRAS, options=options)

    async def late(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Thing] | None:
        """GET /things/late."""
        return await self._call(_LATE, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Thing]:
        """GET /things."""
        return await self._call(_LIST, options=options)

    async def maybe(self, **options: Unpack[RequestOptions]) -> models.Thing | str | None:
        """GET /things/maybe."""
        return await self._call(_MAYBE, options=options)

    async def page(
        self, **options: Unpack[RequestOptions]
    ) -> models.Page | builtins.list[models.Thing]:
        """GET /things/page."""
        return await self._call(_PAGE, options=options)

    async def state(self, **options: Unpack[RequestOptions]) -> models.State:
        """GET /things/state."""
        return await self._call(_STATE, options=options)

    async def title(self, **options: Unpack[RequestOptions]) -> str:
        """GET /things/title."""
        return await self._call(_TITLE, options=options)

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> models.Group | None:
        """PUT /things/{id}."""
        return await self._call(_UPDATE, path={"id": id}, options=options)
