"""Operations of `jobs.answers`. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Unpack

from ... import models, params
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Job] = Operation(
    "jobs.answers.create", "POST /jobs/{job_id}/answers", returns="Job"
)


class Answers(Resource):
    """Operations of `jobs.answers`."""

    def create(
        self, job_id: str, *, answers: Iterable[params.Answer], **options: Unpack[RequestOptions]
    ) -> models.Job:
        """Hand in what the tools said.

        Args:
            job_id: Which job.
            answers: What the tools said.
        """
        return self._call(
            _CREATE, path={"job_id": job_id}, body={"answers": answers}, options=options
        )


class AsyncAnswers(AsyncResource):
    """Operations of `jobs.answers`."""

    async def create(
        self, job_id: str, *, answers: Iterable[params.Answer], **options: Unpack[RequestOptions]
    ) -> models.Job:
        """Hand in what the tools said.

        Args:
            job_id: Which job.
            answers: What the tools said.
        """
        return await self._call(
            _CREATE, path={"job_id": job_id}, body={"answers": answers}, options=options
        )
