"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[models.Thing] = Operation(
    "things.retrieve", "GET /things/{thing_id}", returns="Thing"
)
_UPDATE: Operation[models.Thing] = Operation(
    "things.update", "POST /things/{thing_id}", returns="Thing"
)


class Things(Resource):
    """Operations of `things`."""

    def retrieve(
        self, thing_id: str, *, order: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        \\.

        Args:
            thing_id: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J
                evil 😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
            order: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
        """
        return self._call(
            _RETRIEVE, path={"thing_id": thing_id}, query={"order": order}, options=options
        )

    def update(
        self,
        thing_id: str,
        *,
        plain: Omittable[str] = OMIT,
        quotes: Omittable[str] = OMIT,
        quote: Omittable[str] = OMIT,
        backslash: Omittable[str] = OMIT,
        odd: Omittable[str] = OMIT,
        tabs: Omittable[str] = OMIT,
        part: Omittable[params.ThingPart | models.ThingPart] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """ends in a quote".

        Args:
            thing_id: ends in a backslash\\.
            plain: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
            quotes: \"\"\".
            quote: ".
            backslash: \\.
            odd: \\\"\"\".
            part: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
        """
        return self._call(
            _UPDATE,
            path={"thing_id": thing_id},
            body={
                "plain": plain,
                "quotes": quotes,
                "quote": quote,
                "backslash": backslash,
                "odd": odd,
                "tabs": tabs,
                "part": part,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def retrieve(
        self, thing_id: str, *, order: Omittable[str] = OMIT, **options: Unpack[RequestOptions]
    ) -> models.Thing:
        """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        \\.

        Args:
            thing_id: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J
                evil 😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
            order: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
        """
        return await self._call(
            _RETRIEVE, path={"thing_id": thing_id}, query={"order": order}, options=options
        )

    async def update(
        self,
        thing_id: str,
        *,
        plain: Omittable[str] = OMIT,
        quotes: Omittable[str] = OMIT,
        quote: Omittable[str] = OMIT,
        backslash: Omittable[str] = OMIT,
        odd: Omittable[str] = OMIT,
        tabs: Omittable[str] = OMIT,
        part: Omittable[params.ThingPart | models.ThingPart] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """ends in a quote".

        Args:
            thing_id: ends in a backslash\\.
            plain: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
            quotes: \"\"\".
            quote: ".
            backslash: \\.
            odd: \\\"\"\".
            part: \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil
                😀
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
                \\.
        """
        return await self._call(
            _UPDATE,
            path={"thing_id": thing_id},
            body={
                "plain": plain,
                "quotes": quotes,
                "quote": quote,
                "backslash": backslash,
                "odd": odd,
                "tabs": tabs,
                "part": part,
            },
            options=options,
        )
