"""Operations of `recordings`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, FileInput, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Error2] = Operation(
    "recordings.create", "POST /recordings", returns="Error2", body="multipart", files=("file",)
)


class Recordings(Resource):
    """Operations of `recordings`."""

    def create(
        self,
        *,
        file: FileInput,
        pieces: Omittable[Sequence[params.MakeRecordingRequestPiece]] = OMIT,
        mode: Omittable[params.MakeRecordingRequestMode] = OMIT,
        size: Omittable[int] = OMIT,
        argument_1_more: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Error2:
        """POST /recordings."""
        return self._call(
            _CREATE,
            body={
                "file": file,
                "pieces[]": pieces,
                "mode": mode,
                "size": size,
                "1_more": argument_1_more,
            },
            options=options,
        )


class AsyncRecordings(AsyncResource):
    """Operations of `recordings`."""

    async def create(
        self,
        *,
        file: FileInput,
        pieces: Omittable[Sequence[params.MakeRecordingRequestPiece]] = OMIT,
        mode: Omittable[params.MakeRecordingRequestMode] = OMIT,
        size: Omittable[int] = OMIT,
        argument_1_more: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Error2:
        """POST /recordings."""
        return await self._call(
            _CREATE,
            body={
                "file": file,
                "pieces[]": pieces,
                "mode": mode,
                "size": size,
                "1_more": argument_1_more,
            },
            options=options,
        )
