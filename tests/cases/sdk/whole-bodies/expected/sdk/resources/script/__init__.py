"""Operations of `script`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_UPDATE: Operation[str] = Operation(
    "script.update", "PUT /script", returns="str", body="text", content_type="text/powershell"
)


class Script(Resource):
    """Operations of `script`."""

    def update(self, *, body: Omittable[str] = OMIT, **options: Unpack[RequestOptions]) -> str:
        """A script, of which no schema is known.

        Args:
            body: The body of the request.
        """
        return self._call(_UPDATE, body=body, options=options)


class AsyncScript(AsyncResource):
    """Operations of `script`."""

    async def update(
        self, *, body: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> str:
        """A script, of which no schema is known.

        Args:
            body: The body of the request.
        """
        return await self._call(_UPDATE, body=body, options=options)
