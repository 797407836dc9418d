"""Operations of `jobs`. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncResource, Resource

if TYPE_CHECKING:
    from .results import AsyncResults, Results


class Jobs(Resource):
    """Operations of `jobs`."""

    @cached_property
    def results(self) -> Results:
        """Operations of `jobs.results`."""
        from .results import Results

        return Results(self)


class AsyncJobs(AsyncResource):
    """Operations of `jobs`."""

    @cached_property
    def results(self) -> AsyncResults:
        """Operations of `jobs.results`."""
        from .results import AsyncResults

        return AsyncResults(self)
