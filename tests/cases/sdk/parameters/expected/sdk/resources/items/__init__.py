"""Operations of `items`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Unpack

from typing_extensions import deprecated

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_RETRIEVE: Operation[list[models.Deep]] = Operation(
    "items.retrieve",
    "GET /items/{kind}",
    returns="list[Deep]",
    styles={
        "words": "csv",
        "spaced": "ssv",
        "piped": "pipes",
        "members": "members",
        "pairs": "csv",
        "packed": "application/json",
    },
    deprecated=("query:maybe",),
)
_UPDATE: Operation[BinaryResponse] = Operation(
    "items.update", "POST /items/{kind}", returns="bytes", deprecated=("[].old",)
)


class Items(Resource):
    """Operations of `items`."""

    @deprecated("items.retrieve is deprecated.")
    def retrieve(
        self,
        kind: str,
        *,
        words: Omittable[Sequence[str]] = OMIT,
        spaced: Omittable[Iterable[int]] = OMIT,
        piped: Omittable[Sequence[Literal["a", "b"]]] = OMIT,
        deep: Omittable[params.Deep | models.Deep] = OMIT,
        plain: Omittable[Mapping[str, str]] = OMIT,
        members: Omittable[params.Deep | models.Deep] = OMIT,
        pairs: Omittable[Mapping[str, object]] = OMIT,
        packed: Omittable[Mapping[str, object]] = OMIT,
        either: Omittable[str | int] = OMIT,
        sort: Omittable[params.Sort] = OMIT,
        maybe: Omittable[Sequence[str]] = OMIT,
        x_trace: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> list[models.Deep]:
        """GET /items/{kind}.

        Deprecated.

        Args:
            kind: What kind.
            maybe: Deprecated.
        """
        return self._call(
            _RETRIEVE,
            path={"kind": kind},
            query={
                "words": words,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "plain": plain,
                "members": members,
                "pairs": pairs,
                "packed": packed,
                "either": either,
                "sort": sort,
                "maybe": maybe,
            },
            headers={"X-Trace": x_trace},
            options=options,
        )

    def update(
        self,
        kind: str,
        *,
        body: Iterable[params.Deep | models.Deep],
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """POST /items/{kind}.

        Args:
            kind: What kind.
            body: The body of the request.
        """
        return self._call(_UPDATE, path={"kind": kind}, body=body, options=options)


class AsyncItems(AsyncResource):
    """Operations of `items`."""

    @deprecated("items.retrieve is deprecated.")
    async def retrieve(
        self,
        kind: str,
        *,
        words: Omittable[Sequence[str]] = OMIT,
        spaced: Omittable[Iterable[int]] = OMIT,
        piped: Omittable[Sequence[Literal["a", "b"]]] = OMIT,
        deep: Omittable[params.Deep | models.Deep] = OMIT,
        plain: Omittable[Mapping[str, str]] = OMIT,
        members: Omittable[params.Deep | models.Deep] = OMIT,
        pairs: Omittable[Mapping[str, object]] = OMIT,
        packed: Omittable[Mapping[str, object]] = OMIT,
        either: Omittable[str | int] = OMIT,
        sort: Omittable[params.Sort] = OMIT,
        maybe: Omittable[Sequence[str]] = OMIT,
        x_trace: Omittable[Sequence[str]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> list[models.Deep]:
        """GET /items/{kind}.

        Deprecated.

        Args:
            kind: What kind.
            maybe: Deprecated.
        """
        return await self._call(
            _RETRIEVE,
            path={"kind": kind},
            query={
                "words": words,
                "spaced": spaced,
                "piped": piped,
                "deep": deep,
                "plain": plain,
                "members": members,
                "pairs": pairs,
                "packed": packed,
                "either": either,
                "sort": sort,
                "maybe": maybe,
            },
            headers={"X-Trace": x_trace},
            options=options,
        )

    async def update(
        self,
        kind: str,
        *,
        body: Iterable[params.Deep | models.Deep],
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """POST /items/{kind}.

        Args:
            kind: What kind.
            body: The body of the request.
        """
        return await self._call(_UPDATE, path={"kind": kind}, body=body, options=options)
