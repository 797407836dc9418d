"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Thing] = Operation("things.create", "POST /things", returns="Thing")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        by_list: str | None,
        by_flag: str | None,
        by_any_of: int | None,
        by_one_of: params.Part | models.Part | None,
        by_enum: params.ThingByEnum | None,
        by_component: params.Part | models.Part | None,
        only_null: object,
        plain: params.Part | models.Part,
        by_extension: Omittable[str | None] = OMIT,
        by_all_of: Omittable[params.Part | models.Part | None] = OMIT,
        by_items: Omittable[Iterable[int | None]] = OMIT,
        by_const: Omittable[object] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things."""
        return self._call(
            _CREATE,
            body={
                "by_list": by_list,
                "by_flag": by_flag,
                "by_extension": by_extension,
                "by_any_of": by_any_of,
                "by_one_of": by_one_of,
                "by_enum": by_enum,
                "by_component": by_component,
                "by_all_of": by_all_of,
                "by_items": by_items,
                "by_const": by_const,
                "only_null": only_null,
                "plain": plain,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        by_list: str | None,
        by_flag: str | None,
        by_any_of: int | None,
        by_one_of: params.Part | models.Part | None,
        by_enum: params.ThingByEnum | None,
        by_component: params.Part | models.Part | None,
        only_null: object,
        plain: params.Part | models.Part,
        by_extension: Omittable[str | None] = OMIT,
        by_all_of: Omittable[params.Part | models.Part | None] = OMIT,
        by_items: Omittable[Iterable[int | None]] = OMIT,
        by_const: Omittable[object] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things."""
        return await self._call(
            _CREATE,
            body={
                "by_list": by_list,
                "by_flag": by_flag,
                "by_extension": by_extension,
                "by_any_of": by_any_of,
                "by_one_of": by_one_of,
                "by_enum": by_enum,
                "by_component": by_component,
                "by_all_of": by_all_of,
                "by_items": by_items,
                "by_const": by_const,
                "only_null": only_null,
                "plain": plain,
            },
            options=options,
        )
