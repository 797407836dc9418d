"""Things. Generated from the specs; do not edit."""

from __future__ import annotations

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

_CREATE: Operation[models.Answer] = Operation("things.create", "POST /things", returns="Answer")


class Things(Resource):
    """Things."""

    def create(
        self,
        *,
        declared_1: Omittable[models.Declared1Param | Model] = OMIT,
        constant_1: Omittable[models.Constant1Param | Model] = OMIT,
        declared_2: Omittable[models.Declared2Param | Model] = OMIT,
        constant_2: Omittable[models.Constant2Param | Model] = OMIT,
        declared_3: Omittable[models.Declared3Param | Model] = OMIT,
        constant_3: Omittable[models.Constant3Param | Model] = OMIT,
        declared_4: Omittable[models.Declared4Param | Model] = OMIT,
        constant_4: Omittable[models.Constant4Param | Model] = OMIT,
        declared_5: Omittable[models.Declared5Param | Model] = OMIT,
        constant_5: Omittable[models.Constant5Param | Model] = OMIT,
        declared_6: Omittable[models.Declared6Param | Model] = OMIT,
        constant_6: Omittable[models.Constant6Param | Model] = OMIT,
        declared_7: Omittable[models.Declared7Param | Model] = OMIT,
        constant_7: Omittable[models.Constant7Param | Model] = OMIT,
        declared_8: Omittable[models.Declared8Param | Model] = OMIT,
        constant_8: Omittable[models.Constant8Param | Model] = OMIT,
        declared_9: Omittable[models.Declared9Param | Model] = OMIT,
        constant_9: Omittable[models.Constant9Param | Model] = OMIT,
        declared_10: Omittable[models.Declared10Param | Model] = OMIT,
        constant_10: Omittable[models.Constant10Param | Model] = OMIT,
        declared_11: Omittable[models.Declared11Param | Model] = OMIT,
        constant_11: Omittable[models.Constant11Param | Model] = OMIT,
        declared_12: Omittable[models.Declared12Param | Model] = OMIT,
        constant_12: Omittable[models.Constant12Param | Model] = OMIT,
        options: RequestOptions | None = None,
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
    """Things."""

    async def create(
        self,
        *,
        declared_1: Omittable[models.Declared1Param | Model] = OMIT,
        constant_1: Omittable[models.Constant1Param | Model] = OMIT,
        declared_2: Omittable[models.Declared2Param | Model] = OMIT,
        constant_2: Omittable[models.Constant2Param | Model] = OMIT,
        declared_3: Omittable[models.Declared3Param | Model] = OMIT,
        constant_3: Omittable[models.Constant3Param | Model] = OMIT,
        declared_4: Omittable[models.Declared4Param | Model] = OMIT,
        constant_4: Omittable[models.Constant4Param | Model] = OMIT,
        declared_5: Omittable[models.Declared5Param | Model] = OMIT,
        constant_5: Omittable[models.Constant5Param | Model] = OMIT,
        declared_6: Omittable[models.Declared6Param | Model] = OMIT,
        constant_6: Omittable[models.Constant6Param | Model] = OMIT,
        declared_7: Omittable[models.Declared7Param | Model] = OMIT,
        constant_7: Omittable[models.Constant7Param | Model] = OMIT,
        declared_8: Omittable[models.Declared8Param | Model] = OMIT,
        constant_8: Omittable[models.Constant8Param | Model] = OMIT,
        declared_9: Omittable[models.Declared9Param | Model] = OMIT,
        constant_9: Omittable[models.Constant9Param | Model] = OMIT,
        declared_10: Omittable[models.Declared10Param | Model] = OMIT,
        constant_10: Omittable[models.Constant10Param | Model] = OMIT,
        declared_11: Omittable[models.Declared11Param | Model] = OMIT,
        constant_11: Omittable[models.Constant11Param | Model] = OMIT,
        declared_12: Omittable[models.Declared12Param | Model] = OMIT,
        constant_12: Omittable[models.Constant12Param | Model] = OMIT,
        options: RequestOptions | None = None,
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
