"""What a run did, step by step. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import models
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_LIST: PagedOperation[models.ListRunStepsResponse, models.ListRunStepsResponsePage] = (
    PagedOperation(
        "threads.runs.steps.list",
        "GET /threads/{thread_id}/runs/{run_id}/steps",
        returns="ListRunStepsResponse",
        page="ListRunStepsResponsePage",
        paging=Paging(
            "cursor",
            items="data",
            ask="query:after",
            next="last_id",
            item="id",
            more="has_more",
            back=("query:before", "first_id"),
        ),
    )
)
_RETRIEVE: Operation[models.RunStepObject] = Operation(
    "threads.runs.steps.retrieve",
    "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    returns="RunStepObject",
)


class Steps(Resource):
    """What a run did, step by step."""

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListRunStepsResponsePage:
        """Page through the steps of a run.

        OpenAI and Azure only.

        Args:
            run_id: Run whose steps are listed.
            thread_id: Thread that holds the run.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            include: Extra fields to return, at present only the passages that file search found.
        """
        return first_page(
            self,
            _LIST,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
            options=options,
        )

    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunStepObject:
        """Fetch one step of a run.

        OpenAI and Azure only.

        Args:
            step_id: Run step to fetch.
            thread_id: Thread that holds the run.
            run_id: Run that holds the step.
            include: Extra fields to return, at present only the passages that file search found.
        """
        return self._call(
            _RETRIEVE,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
            options=options,
        )


class AsyncSteps(AsyncResource):
    """What a run did, step by step."""

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListRunStepsResponsePage, models.RunStepObject]:
        """Page through the steps of a run.

        OpenAI and Azure only.

        Args:
            run_id: Run whose steps are listed.
            thread_id: Thread that holds the run.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            include: Extra fields to return, at present only the passages that file search found.
        """
        return AsyncPages(
            self,
            _LIST,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
            options=options,
        )

    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunStepObject:
        """Fetch one step of a run.

        OpenAI and Azure only.

        Args:
            step_id: Run step to fetch.
            thread_id: Thread that holds the run.
            run_id: Run that holds the step.
            include: Extra fields to return, at present only the passages that file search found.
        """
        return await self._call(
            _RETRIEVE,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
            options=options,
        )
