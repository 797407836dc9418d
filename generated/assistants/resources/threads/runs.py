"""Executions of an assistant on a thread. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.finals import AsyncFinalStream, FinalStream, FoldedOperation
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.streams import AsyncStreamingResource, StreamingResource
from ..._runtime.tables import Operation
from ...resources._folds import RUN_OBJECT

if TYPE_CHECKING:
    from .runs_steps import AsyncSteps, Steps

_CANCEL: Operation[models.RunObject] = Operation(
    "threads.runs.cancel", "POST /threads/{thread_id}/runs/{run_id}/cancel", returns="RunObject"
)
_CREATE: FoldedOperation[
    models.RunObject,
    FinalStream[models.AssistantStreamEvent, models.RunObject],
    AsyncFinalStream[models.AssistantStreamEvent, models.RunObject],
] = FoldedOperation(
    "threads.runs.create",
    "POST /threads/{thread_id}/runs",
    returns="RunObject",
    streams="AssistantStreamEvent",
    folds=RUN_OBJECT,
    envelope=True,
)
_LIST: PagedOperation[models.ListRunsResponse, models.ListRunsResponsePage] = PagedOperation(
    "threads.runs.list",
    "GET /threads/{thread_id}/runs",
    returns="ListRunsResponse",
    page="ListRunsResponsePage",
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
_RETRIEVE: Operation[models.RunObject] = Operation(
    "threads.runs.retrieve", "GET /threads/{thread_id}/runs/{run_id}", returns="RunObject"
)
_SUBMIT_TOOL_OUTPUTS: FoldedOperation[
    models.RunObject,
    FinalStream[models.AssistantStreamEvent, models.RunObject],
    AsyncFinalStream[models.AssistantStreamEvent, models.RunObject],
] = FoldedOperation(
    "threads.runs.submit_tool_outputs",
    "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    returns="RunObject",
    streams="AssistantStreamEvent",
    folds=RUN_OBJECT,
    envelope=True,
)
_UPDATE: Operation[models.RunObject] = Operation(
    "threads.runs.update", "POST /threads/{thread_id}/runs/{run_id}", returns="RunObject"
)


class Runs(StreamingResource):
    """Executions of an assistant on a thread."""

    @cached_property
    def steps(self) -> Steps:
        """What a run did, step by step."""
        from .runs_steps import Steps

        return Steps(self)

    def cancel(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.RunObject:
        """Ask a run in progress to stop.

        OpenAI and Azure only.

        Args:
            run_id: Run to stop.
            thread_id: Thread that holds the run.
        """
        return self._call(_CANCEL, path={"thread_id": thread_id, "run_id": run_id}, options=options)

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Start an assistant on an existing thread.

        Args:
            thread_id: Thread that the run works on.
            assistant_id: Assistant that executes the run.
            include: Extra fields to return, at present only the passages that file search found.
                OpenAI and Azure only.
            model: Model for this run in place of the assistant's own.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            instructions: System prompt for this run in place of the assistant's own.
            additional_instructions: Text appended to the system prompt for this run only. OpenAI
                and Azure only.
            additional_messages: Messages appended to the thread before the run begins. OpenAI and
                Azure only.
            tools: Tools for this run in place of the assistant's own. At most 20 items.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature of this run. Between 0 and 2.
            top_p: Share of probability mass that sampling draws from in this run. Between 0 and 1.
            stream: Send server-sent events while the run proceeds instead of one JSON object.
            max_prompt_tokens: Budget of prompt tokens for the whole run, which ends as incomplete
                when it is spent. At least 256.
            max_completion_tokens: Budget of generated tokens for the whole run, which ends as
                incomplete when it is spent. At least 256.
            truncation_strategy: How much of the thread the run reads.
            tool_choice: Which tools the model may or must call.
            parallel_tool_calls: Whether several function calls may be requested at once.
            response_format: Output format, chosen by the service or given as text, loose JSON or
                JSON that follows a schema.
            tool_resources: Resources to use in place of the agent's own. Azure only.
        """
        return self._call_or_stream(
            _CREATE,
            stream=stream,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "tool_resources": tool_resources,
            },
            options=options,
        )

    def list(
        self,
        thread_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListRunsResponsePage:
        """Page through the runs of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread whose runs are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return first_page(
            self,
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    def retrieve(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.RunObject:
        """Fetch one run, for instance to poll its status.

        Args:
            run_id: Run to fetch.
            thread_id: Thread that holds the run.
        """
        return self._call(
            _RETRIEVE, path={"thread_id": thread_id, "run_id": run_id}, options=options
        )

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        stream: Literal[True],
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Answer all pending function calls of a run so that it can go on.

        Args:
            run_id: Run that waits for the outputs.
            thread_id: Thread that holds the run.
            tool_outputs: One result per pending call, all of them in a single request. Required by
                OpenAI and Compatible.
            stream: Send server-sent events while the run proceeds instead of one JSON object.
            tool_approvals: Approvals and refusals of the tool calls that the run waits for. Azure
                only.
        """
        return self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            stream=stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream, "tool_approvals": tool_approvals},
            options=options,
        )

    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Change the metadata of a run.

        OpenAI and Azure only.

        Args:
            run_id: Run to change.
            thread_id: Thread that holds the run.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _UPDATE,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=options,
        )

    def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return THREADS_RUNS_RETRIEVE.poll(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "tool_resources": tool_resources,
            },
            options=options,
        )

    def poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return THREADS_RUNS_RETRIEVE.poll(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id, "run_id": run_id},
            options=options,
        )

    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `submit_tool_outputs` and read what it gives until `status` says that it is final.

        The other arguments are those of `submit_tool_outputs`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return THREADS_RUNS_RETRIEVE.poll(
            self,
            _SUBMIT_TOOL_OUTPUTS,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "tool_approvals": tool_approvals},
            options=options,
        )


class AsyncRuns(AsyncStreamingResource):
    """Executions of an assistant on a thread."""

    @cached_property
    def steps(self) -> AsyncSteps:
        """What a run did, step by step."""
        from .runs_steps import AsyncSteps

        return AsyncSteps(self)

    async def cancel(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.RunObject:
        """Ask a run in progress to stop.

        OpenAI and Azure only.

        Args:
            run_id: Run to stop.
            thread_id: Thread that holds the run.
        """
        return await self._call(
            _CANCEL, path={"thread_id": thread_id, "run_id": run_id}, options=options
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Start an assistant on an existing thread.

        Args:
            thread_id: Thread that the run works on.
            assistant_id: Assistant that executes the run.
            include: Extra fields to return, at present only the passages that file search found.
                OpenAI and Azure only.
            model: Model for this run in place of the assistant's own.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            instructions: System prompt for this run in place of the assistant's own.
            additional_instructions: Text appended to the system prompt for this run only. OpenAI
                and Azure only.
            additional_messages: Messages appended to the thread before the run begins. OpenAI and
                Azure only.
            tools: Tools for this run in place of the assistant's own. At most 20 items.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature of this run. Between 0 and 2.
            top_p: Share of probability mass that sampling draws from in this run. Between 0 and 1.
            stream: Send server-sent events while the run proceeds instead of one JSON object.
            max_prompt_tokens: Budget of prompt tokens for the whole run, which ends as incomplete
                when it is spent. At least 256.
            max_completion_tokens: Budget of generated tokens for the whole run, which ends as
                incomplete when it is spent. At least 256.
            truncation_strategy: How much of the thread the run reads.
            tool_choice: Which tools the model may or must call.
            parallel_tool_calls: Whether several function calls may be requested at once.
            response_format: Output format, chosen by the service or given as text, loose JSON or
                JSON that follows a schema.
            tool_resources: Resources to use in place of the agent's own. Azure only.
        """
        return await self._call_or_stream(
            _CREATE,
            stream=stream,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "tool_resources": tool_resources,
            },
            options=options,
        )

    def list(
        self,
        thread_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListRunsResponsePage, models.RunObject]:
        """Page through the runs of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread whose runs are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return AsyncPages(
            self,
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    async def retrieve(
        self, run_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.RunObject:
        """Fetch one run, for instance to poll its status.

        Args:
            run_id: Run to fetch.
            thread_id: Thread that holds the run.
        """
        return await self._call(
            _RETRIEVE, path={"thread_id": thread_id, "run_id": run_id}, options=options
        )

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[Literal[False] | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        stream: Literal[True],
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        stream: Omittable[bool | None] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Answer all pending function calls of a run so that it can go on.

        Args:
            run_id: Run that waits for the outputs.
            thread_id: Thread that holds the run.
            tool_outputs: One result per pending call, all of them in a single request. Required by
                OpenAI and Compatible.
            stream: Send server-sent events while the run proceeds instead of one JSON object.
            tool_approvals: Approvals and refusals of the tool calls that the run waits for. Azure
                only.
        """
        return await self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            stream=stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream, "tool_approvals": tool_approvals},
            options=options,
        )

    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Change the metadata of a run.

        OpenAI and Azure only.

        Args:
            run_id: Run to change.
            thread_id: Thread that holds the run.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _UPDATE,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=options,
        )

    async def create_and_poll(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: Omittable[
            Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
        ] = OMIT,
        model: Omittable[params.AssistantSupportedModels | str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        additional_instructions: Omittable[str | None] = OMIT,
        additional_messages: Omittable[Iterable[params.CreateMessageRequest] | None] = OMIT,
        tools: Omittable[Iterable[params.CreateRunRequestTool] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        max_prompt_tokens: Omittable[int | None] = OMIT,
        max_completion_tokens: Omittable[int | None] = OMIT,
        truncation_strategy: Omittable[
            params.TruncationObject | models.TruncationObject | None
        ] = OMIT,
        tool_choice: Omittable[params.AssistantsApiToolChoiceOption | None] = OMIT,
        parallel_tool_calls: Omittable[bool] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        tool_resources: Omittable[params.ToolResources | models.ToolResources | None] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `create` and read what it gives until `status` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return await THREADS_RUNS_RETRIEVE.poll_async(
            self,
            _CREATE,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "tool_resources": tool_resources,
            },
            options=options,
        )

    async def poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `retrieve` until `status` says that it is final.

        The other arguments are those of `retrieve`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return await THREADS_RUNS_RETRIEVE.poll_async(
            self,
            _RETRIEVE,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id, "run_id": run_id},
            options=options,
        )

    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Omittable[
            Iterable[params.SubmitToolOutputsRunRequestToolOutput | params.ComputerToolOutput]
        ] = OMIT,
        tool_approvals: Omittable[Iterable[params.ToolApproval]] = OMIT,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `submit_tool_outputs` and read what it gives until `status` says that it is final.

        The other arguments are those of `submit_tool_outputs`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return await THREADS_RUNS_RETRIEVE.poll_async(
            self,
            _SUBMIT_TOOL_OUTPUTS,
            poll_interval,
            poll_timeout,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "tool_approvals": tool_approvals},
            options=options,
        )
