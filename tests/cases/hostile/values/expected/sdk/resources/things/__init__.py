"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ... import models

_CREATE: Operation[models.Answer] = Operation("things.create", "POST /things", returns="Answer")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        kind: models.Kind,
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
        shape: Omittable[models.ShapeParam | Model] = OMIT,
        n: Omittable[int] = OMIT,
        listed: Omittable[Sequence[models.CreateThingRequestListedItem]] = OMIT,
        options: RequestOptions | None = None,
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
        kind: models.Kind,
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
        shape: Omittable[models.ShapeParam | Model] = OMIT,
        n: Omittable[int] = OMIT,
        listed: Omittable[Sequence[models.CreateThingRequestListedItem]] = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Answer:
        """POST /things."""
        return await self._call(
            _CREATE,
            query={"order": order},
            body={"kind": kind, "shape": shape, "n": n, "listed": listed},
            options=options,
        )
