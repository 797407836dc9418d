"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

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
        kind: params.Kind,
        order: Omittable[
            Literal[
                '"""',
                "\\",
                "\\\\",
                "'",
                '"',
                "a\nb",
                "\r",
                "{{ 7 * 7 }}",
                "{% raw %}",
                "{# x #}",
                "\\N{BULLET}",
                "\x00",
                "\x1b[2J",
                "\u202e",
                "😀",
                "'); import os; os.system('true",
                "",
                "é",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
                "None",
                "a.b[]{}=%:c",
                " ",
                "\u2028",
                "\x7f",
                "\ufeff",
            ]
        ] = OMIT,
        shape: Omittable[params.Shape] = OMIT,
        n: Omittable[int] = OMIT,
        listed: Omittable[Sequence[params.CreateThingRequestListedItem]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer:
        """POST /things."""
        return self._call(
            _CREATE,
            query={"order": order},
            body={"kind": kind, "shape": shape, "n": n, "listed": listed},
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        kind: params.Kind,
        order: Omittable[
            Literal[
                '"""',
                "\\",
                "\\\\",
                "'",
                '"',
                "a\nb",
                "\r",
                "{{ 7 * 7 }}",
                "{% raw %}",
                "{# x #}",
                "\\N{BULLET}",
                "\x00",
                "\x1b[2J",
                "\u202e",
                "😀",
                "'); import os; os.system('true",
                "",
                "é",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
                "None",
                "a.b[]{}=%:c",
                " ",
                "\u2028",
                "\x7f",
                "\ufeff",
            ]
        ] = OMIT,
        shape: Omittable[params.Shape] = OMIT,
        n: Omittable[int] = OMIT,
        listed: Omittable[Sequence[params.CreateThingRequestListedItem]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Answer:
        """POST /things."""
        return await self._call(
            _CREATE,
            query={"order": order},
            body={"kind": kind, "shape": shape, "n": n, "listed": listed},
            options=options,
        )
