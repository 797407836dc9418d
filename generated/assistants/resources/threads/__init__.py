"""Conversations that assistants work on. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    from .messages import AsyncMessages, Messages
    from .runs import AsyncRuns, Runs

_CREATE: Operation[models.ThreadObject] = Operation(
    "threads.create", "POST /threads", returns="ThreadObject"
)
_CREATE_AND_RUN: FoldedOperation[
    models.RunObject,
    FinalStream[models.AssistantStreamEvent, models.RunObject],
    AsyncFinalStream[models.AssistantStreamEvent, models.RunObject],
] = FoldedOperation(
    "threads.create_and_run",
    "POST /threads/runs",
    returns="RunObject",
    streams="AssistantStreamEvent",
    folds=RUN_OBJECT,
    envelope=True,
)
_DELETE: Operation[models.DeleteThreadResponse] = Operation(
    "threads.delete", "DELETE /threads/{thread_id}", returns="DeleteThreadResponse"
)
_LIST: PagedOperation[models.ThreadsListThreadsResponse, models.ThreadsListThreadsResponsePage] = (
    PagedOperation(
        "threads.list",
        "GET /threads",
        returns="ThreadsListThreadsResponse",
        page="ThreadsListThreadsResponsePage",
        paging=Paging(
            "cursor",
            items="data",
            ask="query:after",
            next="last_id",
            item="id",
            more="has_more",
            back=("query:before", ""),
        ),
    )
)
_RETRIEVE: Operation[models.ThreadObject] = Operation(
    "threads.retrieve", "GET /threads/{thread_id}", returns="ThreadObject"
)
_UPDATE: Operation[models.ThreadObject] = Operation(
    "threads.update", "POST /threads/{thread_id}", returns="ThreadObject"
)


class Threads(StreamingResource):
    """Conversations that assistants work on."""

    @cached_property
    def messages(self) -> Messages:
        """What people and assistants say in a thread."""
        from .messages import Messages

        return Messages(self)

    @cached_property
    def runs(self) -> Runs:
        """Executions of an assistant on a thread."""
        from .runs import Runs

        return Runs(self)

    def create(
        self,
        *,
        messages: Omittable[Iterable[params.CreateMessageRequest]] = OMIT,
        tool_resources: Omittable[params.CreateThreadRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThreadObject:
        """Open a thread, with or without first messages.

        OpenAI and Azure only.

        Args:
            messages: Messages that the thread begins with.
            tool_resources: Files and vector stores that tools may use in this thread, grouped by
                tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _CREATE,
            body={"messages": messages, "tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    def create_and_run(
        self,
        *,
        stream: Literal[True],
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | FinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Open a thread and start a run on it in one request.

        OpenAI and Azure only.

        Args:
            assistant_id: Assistant that executes the run.
            thread: Thread to create, empty when left out.
            model: Model for this run in place of the assistant's own.
            instructions: System prompt for this run in place of the assistant's own.
            tools: Tools for this run in place of the assistant's own. At most 20 items.
            tool_resources: Files and vector stores for the tools of this run, grouped by tool.
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
        """
        return self._call_or_stream(
            _CREATE_AND_RUN,
            stream=stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
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
            },
            options=options,
        )

    def delete(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteThreadResponse:
        """Remove a thread for good.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to remove.
        """
        return self._call(_DELETE, path={"thread_id": thread_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThreadsListThreadsResponsePage:
        """Lists the threads of the project.

        Azure only.

        Args:
            limit: Most items in the answer.
            order: Order of the items by time of creation.
            after: Identifier of an item; the answer starts after it.
            before: Identifier of an item; the answer ends before it.
        """
        return first_page(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    def retrieve(self, thread_id: str, **options: Unpack[RequestOptions]) -> models.ThreadObject:
        """Fetch one thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to fetch.
        """
        return self._call(_RETRIEVE, path={"thread_id": thread_id}, options=options)

    def update(
        self,
        thread_id: str,
        *,
        tool_resources: Omittable[params.ModifyThreadRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThreadObject:
        """Change the metadata or the tool resources of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to change.
            tool_resources: Files and vector stores that replace the present ones, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _UPDATE,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `create_and_run` and read what it gives until `status` says that it is final.

        The other arguments are those of `create_and_run`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return THREADS_RUNS_RETRIEVE.poll(
            self,
            _CREATE_AND_RUN,
            poll_interval,
            poll_timeout,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=options,
        )


class AsyncThreads(AsyncStreamingResource):
    """Conversations that assistants work on."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """What people and assistants say in a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Executions of an assistant on a thread."""
        from .runs import AsyncRuns

        return AsyncRuns(self)

    async def create(
        self,
        *,
        messages: Omittable[Iterable[params.CreateMessageRequest]] = OMIT,
        tool_resources: Omittable[params.CreateThreadRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThreadObject:
        """Open a thread, with or without first messages.

        OpenAI and Azure only.

        Args:
            messages: Messages that the thread begins with.
            tool_resources: Files and vector stores that tools may use in this thread, grouped by
                tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _CREATE,
            body={"messages": messages, "tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject: ...
    @overload
    async def create_and_run(
        self,
        *,
        stream: Literal[True],
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]: ...
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        **options: Unpack[RequestOptions],
    ) -> models.RunObject | AsyncFinalStream[models.AssistantStreamEvent, models.RunObject]:
        """Open a thread and start a run on it in one request.

        OpenAI and Azure only.

        Args:
            assistant_id: Assistant that executes the run.
            thread: Thread to create, empty when left out.
            model: Model for this run in place of the assistant's own.
            instructions: System prompt for this run in place of the assistant's own.
            tools: Tools for this run in place of the assistant's own. At most 20 items.
            tool_resources: Files and vector stores for the tools of this run, grouped by tool.
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
        """
        return await self._call_or_stream(
            _CREATE_AND_RUN,
            stream=stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
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
            },
            options=options,
        )

    async def delete(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteThreadResponse:
        """Remove a thread for good.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to remove.
        """
        return await self._call(_DELETE, path={"thread_id": thread_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncThreadsListThreadsResponsePage, models.ThreadObject]:
        """Lists the threads of the project.

        Azure only.

        Args:
            limit: Most items in the answer.
            order: Order of the items by time of creation.
            after: Identifier of an item; the answer starts after it.
            before: Identifier of an item; the answer ends before it.
        """
        return AsyncPages(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    async def retrieve(
        self, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.ThreadObject:
        """Fetch one thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to fetch.
        """
        return await self._call(_RETRIEVE, path={"thread_id": thread_id}, options=options)

    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: Omittable[params.ModifyThreadRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ThreadObject:
        """Change the metadata or the tool resources of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread to change.
            tool_resources: Files and vector stores that replace the present ones, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _UPDATE,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=options,
        )

    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        thread: Omittable[params.CreateThreadRequest] = OMIT,
        model: Omittable[params.CreateThreadAndRunRequestModel | str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.CreateThreadAndRunRequestTool] | None] = OMIT,
        tool_resources: Omittable[params.CreateThreadAndRunRequestToolResources | None] = OMIT,
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
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RunObject:
        """Call `create_and_run` and read what it gives until `status` says that it is final.

        The other arguments are those of `create_and_run`.

        Args:
            poll_interval: Seconds between two readings; else what the service asks for, or 1 and
                growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import THREADS_RUNS_RETRIEVE

        return await THREADS_RUNS_RETRIEVE.poll_async(
            self,
            _CREATE_AND_RUN,
            poll_interval,
            poll_timeout,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=options,
        )
