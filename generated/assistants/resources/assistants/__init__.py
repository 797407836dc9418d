"""Models set up with instructions and tools, now deprecated. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[models.AssistantObject] = Operation(
    "assistants.create", "POST /assistants", returns="AssistantObject"
)
_DELETE: Operation[models.DeleteAssistantResponse] = Operation(
    "assistants.delete", "DELETE /assistants/{assistant_id}", returns="DeleteAssistantResponse"
)
_LIST: PagedOperation[models.ListAssistantsResponse, models.ListAssistantsResponsePage] = (
    PagedOperation(
        "assistants.list",
        "GET /assistants",
        returns="ListAssistantsResponse",
        page="ListAssistantsResponsePage",
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
_RETRIEVE: Operation[models.AssistantObject] = Operation(
    "assistants.retrieve", "GET /assistants/{assistant_id}", returns="AssistantObject"
)
_UPDATE: Operation[models.AssistantObject] = Operation(
    "assistants.update", "POST /assistants/{assistant_id}", returns="AssistantObject"
)


class Assistants(Resource):
    """Models set up with instructions and tools, now deprecated."""

    def create(
        self,
        *,
        model: params.AssistantSupportedModels | str,
        name: Omittable[str | None] = OMIT,
        description: Omittable[str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        tools: Omittable[Iterable[params.CreateAssistantRequestTool]] = OMIT,
        tool_resources: Omittable[params.CreateAssistantRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.AssistantObject:
        """Create an assistant from a model, instructions and tools.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            model: Model that the assistant runs on, as a known name or any other string.
            name: Display name. At most 256 characters.
            description: Short note on what the assistant is for. At most 512 characters.
            instructions: System prompt that every run of this assistant starts from. At most 256000
                characters.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            tools: Tools that the assistant can call. At most 128 items.
            tool_resources: Files and vector stores handed to the tools, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature, where higher values give more varied output. Between
                0 and 2.
            top_p: Share of probability mass that sampling draws from, as an alternative to
                temperature. Between 0 and 1.
            response_format: Shape that the answer has to take.
        """
        return self._call(
            _CREATE,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    def delete(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteAssistantResponse:
        """Remove an assistant for good.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to remove.
        """
        return self._call(_DELETE, path={"assistant_id": assistant_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListAssistantsResponsePage:
        """Page through the assistants of the project.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return first_page(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    def retrieve(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> models.AssistantObject:
        """Fetch one assistant.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to fetch.
        """
        return self._call(_RETRIEVE, path={"assistant_id": assistant_id}, options=options)

    def update(
        self,
        assistant_id: str,
        *,
        model: Omittable[params.AssistantSupportedModels | str] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        name: Omittable[str | None] = OMIT,
        description: Omittable[str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.ModifyAssistantRequestTool]] = OMIT,
        tool_resources: Omittable[params.ModifyAssistantRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.AssistantObject:
        """Change the fields of an assistant that the body names.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to change.
            model: Model to switch the assistant to, as a known name or any other string.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            name: New display name. At most 256 characters.
            description: New note on what the assistant is for. At most 512 characters.
            instructions: New system prompt. At most 256000 characters.
            tools: Tool list that replaces the present one. At most 128 items.
            tool_resources: Files and vector stores that replace the present ones, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature, where higher values give more varied output. Between
                0 and 2.
            top_p: Share of probability mass that sampling draws from. Between 0 and 1.
            response_format: Shape that the answer has to take.
        """
        return self._call(
            _UPDATE,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )


class AsyncAssistants(AsyncResource):
    """Models set up with instructions and tools, now deprecated."""

    async def create(
        self,
        *,
        model: params.AssistantSupportedModels | str,
        name: Omittable[str | None] = OMIT,
        description: Omittable[str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        tools: Omittable[Iterable[params.CreateAssistantRequestTool]] = OMIT,
        tool_resources: Omittable[params.CreateAssistantRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.AssistantObject:
        """Create an assistant from a model, instructions and tools.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            model: Model that the assistant runs on, as a known name or any other string.
            name: Display name. At most 256 characters.
            description: Short note on what the assistant is for. At most 512 characters.
            instructions: System prompt that every run of this assistant starts from. At most 256000
                characters.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            tools: Tools that the assistant can call. At most 128 items.
            tool_resources: Files and vector stores handed to the tools, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature, where higher values give more varied output. Between
                0 and 2.
            top_p: Share of probability mass that sampling draws from, as an alternative to
                temperature. Between 0 and 1.
            response_format: Shape that the answer has to take.
        """
        return await self._call(
            _CREATE,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )

    async def delete(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteAssistantResponse:
        """Remove an assistant for good.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to remove.
        """
        return await self._call(_DELETE, path={"assistant_id": assistant_id}, options=options)

    def list(
        self,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListAssistantsResponsePage, models.AssistantObject]:
        """Page through the assistants of the project.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
        """
        return AsyncPages(
            self,
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=options,
        )

    async def retrieve(
        self, assistant_id: str, **options: Unpack[RequestOptions]
    ) -> models.AssistantObject:
        """Fetch one assistant.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to fetch.
        """
        return await self._call(_RETRIEVE, path={"assistant_id": assistant_id}, options=options)

    async def update(
        self,
        assistant_id: str,
        *,
        model: Omittable[params.AssistantSupportedModels | str] = OMIT,
        reasoning_effort: Omittable[params.ReasoningEffort | None] = OMIT,
        name: Omittable[str | None] = OMIT,
        description: Omittable[str | None] = OMIT,
        instructions: Omittable[str | None] = OMIT,
        tools: Omittable[Iterable[params.ModifyAssistantRequestTool]] = OMIT,
        tool_resources: Omittable[params.ModifyAssistantRequestToolResources | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        temperature: Omittable[float | None] = OMIT,
        top_p: Omittable[float | None] = OMIT,
        response_format: Omittable[params.AssistantsApiResponseFormatOption | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.AssistantObject:
        """Change the fields of an assistant that the body names.

        OpenAI and Azure only. Deprecated by OpenAI.

        Args:
            assistant_id: Assistant to change.
            model: Model to switch the assistant to, as a known name or any other string.
            reasoning_effort: How much a reasoning model thinks before it answers, from not at all
                to the most. OpenAI only.
            name: New display name. At most 256 characters.
            description: New note on what the assistant is for. At most 512 characters.
            instructions: New system prompt. At most 256000 characters.
            tools: Tool list that replaces the present one. At most 128 items.
            tool_resources: Files and vector stores that replace the present ones, grouped by tool.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
            temperature: Sampling temperature, where higher values give more varied output. Between
                0 and 2.
            top_p: Share of probability mass that sampling draws from. Between 0 and 1.
            response_format: Shape that the answer has to take.
        """
        return await self._call(
            _UPDATE,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=options,
        )
