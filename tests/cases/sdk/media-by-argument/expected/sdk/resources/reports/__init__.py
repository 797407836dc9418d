"""Operations of `reports`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack, overload

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, BinaryResponse, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CHECK: Operation[None] = Operation("reports.check", "HEAD /reports/{id}")
_CONTENT: Operation[BinaryResponse | None] = Operation(
    "reports.content", "GET /reports/{id}/content", returns="bytes | None"
)
_DELETE: Operation[None] = Operation("reports.delete", "DELETE /reports/{id}")
_LIST: Operation[builtins.list[models.Transcript]] = Operation(
    "reports.list", "GET /reports", returns="list[Transcript]"
)
_PRINT: Operation[models.Transcript | str] = Operation(
    "reports.print", "POST /reports/{id}/print", returns="Transcript | str"
)
_RETRIEVE: Operation[builtins.list[models.Transcript] | str] = Operation(
    "reports.retrieve", "GET /reports/{id}", returns="list[Transcript] | str"
)


class Reports(Resource):
    """Operations of `reports`."""

    def check(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """HEAD /reports/{id}."""
        return self._call(_CHECK, path={"id": id}, options=options)

    def content(self, id: str, **options: Unpack[RequestOptions]) -> BinaryResponse | None:
        """GET /reports/{id}/content."""
        return self._call(_CONTENT, path={"id": id}, options=options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /reports/{id}."""
        return self._call(_DELETE, path={"id": id}, options=options)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Transcript]:
        """No argument chooses, and JSON is what is asked for."""
        return self._call(_LIST, options=options)

    @overload
    def print(
        self, id: str, *, kind: Literal["plain"], **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    def print(
        self, id: str, *, kind: Literal["pretty_json"], **options: Unpack[RequestOptions]
    ) -> models.Transcript: ...
    @overload
    def print(
        self, id: str, *, kind: params.PrintReportRequestKind, **options: Unpack[RequestOptions]
    ) -> models.Transcript | str: ...
    def print(
        self, id: str, *, kind: params.PrintReportRequestKind, **options: Unpack[RequestOptions]
    ) -> models.Transcript | str:
        """POST /reports/{id}/print."""
        return self._call(_PRINT, path={"id": id}, body={"kind": kind}, options=options)

    @overload
    def retrieve(
        self, id: str, *, as_: Literal["csv"], **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    def retrieve(
        self, id: str, *, as_: Omittable[Literal["json"]] = OMIT, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.Transcript]: ...
    @overload
    def retrieve(
        self,
        id: str,
        *,
        as_: Omittable[Literal["json", "csv"]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Transcript] | str: ...
    def retrieve(
        self,
        id: str,
        *,
        as_: Omittable[Literal["json", "csv"]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Transcript] | str:
        """GET /reports/{id}."""
        return self._call(_RETRIEVE, path={"id": id}, query={"as": as_}, options=options)


class AsyncReports(AsyncResource):
    """Operations of `reports`."""

    async def check(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """HEAD /reports/{id}."""
        return await self._call(_CHECK, path={"id": id}, options=options)

    async def content(self, id: str, **options: Unpack[RequestOptions]) -> BinaryResponse | None:
        """GET /reports/{id}/content."""
        return await self._call(_CONTENT, path={"id": id}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """DELETE /reports/{id}."""
        return await self._call(_DELETE, path={"id": id}, options=options)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[models.Transcript]:
        """No argument chooses, and JSON is what is asked for."""
        return await self._call(_LIST, options=options)

    @overload
    async def print(
        self, id: str, *, kind: Literal["plain"], **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    async def print(
        self, id: str, *, kind: Literal["pretty_json"], **options: Unpack[RequestOptions]
    ) -> models.Transcript: ...
    @overload
    async def print(
        self, id: str, *, kind: params.PrintReportRequestKind, **options: Unpack[RequestOptions]
    ) -> models.Transcript | str: ...
    async def print(
        self, id: str, *, kind: params.PrintReportRequestKind, **options: Unpack[RequestOptions]
    ) -> models.Transcript | str:
        """POST /reports/{id}/print."""
        return await self._call(_PRINT, path={"id": id}, body={"kind": kind}, options=options)

    @overload
    async def retrieve(
        self, id: str, *, as_: Literal["csv"], **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    async def retrieve(
        self, id: str, *, as_: Omittable[Literal["json"]] = OMIT, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.Transcript]: ...
    @overload
    async def retrieve(
        self,
        id: str,
        *,
        as_: Omittable[Literal["json", "csv"]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Transcript] | str: ...
    async def retrieve(
        self,
        id: str,
        *,
        as_: Omittable[Literal["json", "csv"]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[models.Transcript] | str:
        """GET /reports/{id}."""
        return await self._call(_RETRIEVE, path={"id": id}, query={"as": as_}, options=options)
