"""Operations of `jobs`. Generated from the specs; do not edit."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

if TYPE_CHECKING:
    from .answers import Answers, AsyncAnswers

_LIST: Operation[builtins.list[models.Job]] = Operation(
    "jobs.list", "GET /jobs", returns="list[Job]"
)


class Jobs(Resource):
    """Operations of `jobs`."""

    @cached_property
    def answers(self) -> Answers:
        """Operations of `jobs.answers`."""
        from .answers import Answers

        return Answers(self)

    def list(
        self, *, order: Omittable[Literal["new", "old"]] = OMIT, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.Job]:
        """List the jobs.

        North only.
        """
        return self._call(_LIST, query={"order": order}, options=options)


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    @cached_property
    def answers(self) -> AsyncAnswers:
        """Operations of `jobs.answers`."""
        from .answers import AsyncAnswers

        return AsyncAnswers(self)

    async def list(
        self, *, order: Omittable[Literal["new", "old"]] = OMIT, **options: Unpack[RequestOptions]
    ) -> builtins.list[models.Job]:
        """List the jobs.

        North only.
        """
        return await self._call(_LIST, query={"order": order}, options=options)
