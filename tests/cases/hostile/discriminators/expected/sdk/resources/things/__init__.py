"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Answer] = Operation("things.create", "POST /things", returns="Answer")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        declared_1: Omittable[params.Declared1] = OMIT,
        constant_1: Omittable[params.Constant1] = OMIT,
        declared_2: Omittable[params.Declared2] = OMIT,
        constant_2: Omittable[params.Constant2] = OMIT,
        declared_3: Omittable[params.Declared3] = OMIT,
        constant_3: Omittable[params.Constant3] = OMIT,
        declared_4: Omittable[params.Declared4] = OMIT,
        constant_4: Omittable[params.Constant4] = OMIT,
        declared_5: Omittable[params.Declared5] = OMIT,
        constant_5: Omittable[params.Constant5] = OMIT,
        declared_6: Omittable[params.Declared6] = OMIT,
        constant_6: Omittable[params.Constant6] = OMIT,
        declared_7: Omittable[params.Declared7] = OMIT,
        constant_7: Omittable[params.Constant7] = OMIT,
        declared_8: Omittable[params.Declared8] = OMIT,
        constant_8: Omittable[params.Constant8] = OMIT,
        declared_9: Omittable[params.Declared9] = OMIT,
        constant_9: Omittable[params.Constant9] = OMIT,
        declared_10: Omittable[params.Declared10] = OMIT,
        constant_10: Omittable[params.Constant10] = OMIT,
        declared_11: Omittable[params.Declared11] = OMIT,
        constant_11: Omittable[params.Constant11] = OMIT,
        declared_12: Omittable[params.Declared12] = OMIT,
        constant_12: Omittable[params.Constant12] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer:
        """POST /things."""
        return self._call(
            _CREATE,
            body={
                "declared_1": declared_1,
                "constant_1": constant_1,
                "declared_2": declared_2,
                "constant_2": constant_2,
                "declared_3": declared_3,
                "constant_3": constant_3,
                "declared_4": declared_4,
                "constant_4": constant_4,
                "declared_5": declared_5,
                "constant_5": constant_5,
                "declared_6": declared_6,
                "constant_6": constant_6,
                "declared_7": declared_7,
                "constant_7": constant_7,
                "declared_8": declared_8,
                "constant_8": constant_8,
                "declared_9": declared_9,
                "constant_9": constant_9,
                "declared_10": declared_10,
                "constant_10": constant_10,
                "declared_11": declared_11,
                "constant_11": constant_11,
                "declared_12": declared_12,
                "constant_12": constant_12,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        declared_1: Omittable[params.Declared1] = OMIT,
        constant_1: Omittable[params.Constant1] = OMIT,
        declared_2: Omittable[params.Declared2] = OMIT,
        constant_2: Omittable[params.Constant2] = OMIT,
        declared_3: Omittable[params.Declared3] = OMIT,
        constant_3: Omittable[params.Constant3] = OMIT,
        declared_4: Omittable[params.Declared4] = OMIT,
        constant_4: Omittable[params.Constant4] = OMIT,
        declared_5: Omittable[params.Declared5] = OMIT,
        constant_5: Omittable[params.Constant5] = OMIT,
        declared_6: Omittable[params.Declared6] = OMIT,
        constant_6: Omittable[params.Constant6] = OMIT,
        declared_7: Omittable[params.Declared7] = OMIT,
        constant_7: Omittable[params.Constant7] = OMIT,
        declared_8: Omittable[params.Declared8] = OMIT,
        constant_8: Omittable[params.Constant8] = OMIT,
        declared_9: Omittable[params.Declared9] = OMIT,
        constant_9: Omittable[params.Constant9] = OMIT,
        declared_10: Omittable[params.Declared10] = OMIT,
        constant_10: Omittable[params.Constant10] = OMIT,
        declared_11: Omittable[params.Declared11] = OMIT,
        constant_11: Omittable[params.Constant11] = OMIT,
        declared_12: Omittable[params.Declared12] = OMIT,
        constant_12: Omittable[params.Constant12] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer:
        """POST /things."""
        return await self._call(
            _CREATE,
            body={
                "declared_1": declared_1,
                "constant_1": constant_1,
                "declared_2": declared_2,
                "constant_2": constant_2,
                "declared_3": declared_3,
                "constant_3": constant_3,
                "declared_4": declared_4,
                "constant_4": constant_4,
                "declared_5": declared_5,
                "constant_5": constant_5,
                "declared_6": declared_6,
                "constant_6": constant_6,
                "declared_7": declared_7,
                "constant_7": constant_7,
                "declared_8": declared_8,
                "constant_8": constant_8,
                "declared_9": declared_9,
                "constant_9": constant_9,
                "declared_10": declared_10,
                "constant_10": constant_10,
                "declared_11": declared_11,
                "constant_11": constant_11,
                "declared_12": declared_12,
                "constant_12": constant_12,
            },
            options=options,
        )
