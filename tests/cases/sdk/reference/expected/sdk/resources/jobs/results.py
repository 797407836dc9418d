"""Operations of `jobs.results`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Job] = Operation(
    "jobs.results.create", "POST /jobs/{job_id}/results", returns="Job"
)


class Results(Resource):
    """Operations of `jobs.results`."""

    def create(
        self,
        job_id: str,
        *,
        results: Iterable[params.Result],
        notify: Omittable[str] = OMIT,
        budget: Omittable[int | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Submit the results of a job that waits for them.

        All of them are sent in *one* request, which `id`s tell apart.

        Args:
            job_id: The job.
            results: Between 1 and 8 items.
            notify: Whom to tell. North only.
            budget: How much may be used. North only.
        """
        return self._call(
            _CREATE,
            path={"job_id": job_id},
            query={"notify": notify},
            body={"results": results, "budget": budget},
            options=options,
        )


class AsyncResults(AsyncResource):
    """Operations of `jobs.results`."""

    async def create(
        self,
        job_id: str,
        *,
        results: Iterable[params.Result],
        notify: Omittable[str] = OMIT,
        budget: Omittable[int | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """Submit the results of a job that waits for them.

        All of them are sent in *one* request, which `id`s tell apart.

        Args:
            job_id: The job.
            results: Between 1 and 8 items.
            notify: Whom to tell. North only.
            budget: How much may be used. North only.
        """
        return await self._call(
            _CREATE,
            path={"job_id": job_id},
            query={"notify": notify},
            body={"results": results, "budget": budget},
            options=options,
        )
