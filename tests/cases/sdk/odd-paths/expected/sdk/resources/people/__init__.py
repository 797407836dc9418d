"""Operations of `people`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[None] = Operation("people.retrieve", "GET /people/{person_id}/{team}")


class People(Resource):
    """Operations of `people`."""

    def retrieve(self, team: str, *, person_id: int, **options: Unpack[RequestOptions]) -> None:
        """One is spelt otherwise, one is declared elsewhere, one has no place."""
        return self._call(_RETRIEVE, path={"person_id": person_id, "team": team}, options=options)


class AsyncPeople(AsyncResource):
    """Operations of `people`."""

    async def retrieve(
        self, team: str, *, person_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """One is spelt otherwise, one is declared elsewhere, one has no place."""
        return await self._call(
            _RETRIEVE, path={"person_id": person_id, "team": team}, options=options
        )
