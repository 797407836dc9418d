"""What people and assistants say in a thread. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPages, PagedOperation, Paging, first_page
from ..._runtime.tables import Operation

_CREATE: Operation[models.MessageObject] = Operation(
    "threads.messages.create", "POST /threads/{thread_id}/messages", returns="MessageObject"
)
_DELETE: Operation[models.DeleteMessageResponse] = Operation(
    "threads.messages.delete",
    "DELETE /threads/{thread_id}/messages/{message_id}",
    returns="DeleteMessageResponse",
)
_LIST: PagedOperation[models.ListMessagesResponse, models.ListMessagesResponsePage] = (
    PagedOperation(
        "threads.messages.list",
        "GET /threads/{thread_id}/messages",
        returns="ListMessagesResponse",
        page="ListMessagesResponsePage",
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
_RETRIEVE: Operation[models.MessageObject] = Operation(
    "threads.messages.retrieve",
    "GET /threads/{thread_id}/messages/{message_id}",
    returns="MessageObject",
)
_UPDATE: Operation[models.MessageObject] = Operation(
    "threads.messages.update",
    "POST /threads/{thread_id}/messages/{message_id}",
    returns="MessageObject",
)


class Messages(Resource):
    """What people and assistants say in a thread."""

    def create(
        self,
        thread_id: str,
        *,
        role: params.CreateMessageRequestRole,
        content: str | Iterable[params.CreateMessageRequestContentItem],
        attachments: Omittable[Iterable[params.CreateMessageRequestAttachment] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageObject:
        """Append a message to a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread that gets the message.
            role: Author of the message, where assistant stands for earlier replies put in by the
                caller.
            content: Plain text, or a list of text and image parts.
            attachments: Files that come with the message, each with the tools allowed to open it.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _CREATE,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=options,
        )

    def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteMessageResponse:
        """Remove a message from its thread.

        OpenAI and Azure only.

        Args:
            message_id: Message to remove.
            thread_id: Thread that holds the message.
        """
        return self._call(
            _DELETE, path={"thread_id": thread_id, "message_id": message_id}, options=options
        )

    def list(
        self,
        thread_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        run_id: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.ListMessagesResponsePage:
        """Page through the messages of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread whose messages are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            run_id: Keep only messages that this run produced.
        """
        return first_page(
            self,
            _LIST,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=options,
        )

    def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.MessageObject:
        """Fetch one message of a thread.

        OpenAI and Azure only.

        Args:
            message_id: Message to fetch.
            thread_id: Thread that holds the message.
        """
        return self._call(
            _RETRIEVE, path={"thread_id": thread_id, "message_id": message_id}, options=options
        )

    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageObject:
        """Change the metadata of a message.

        OpenAI and Azure only.

        Args:
            message_id: Message to change.
            thread_id: Thread that holds the message.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return self._call(
            _UPDATE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=options,
        )


class AsyncMessages(AsyncResource):
    """What people and assistants say in a thread."""

    async def create(
        self,
        thread_id: str,
        *,
        role: params.CreateMessageRequestRole,
        content: str | Iterable[params.CreateMessageRequestContentItem],
        attachments: Omittable[Iterable[params.CreateMessageRequestAttachment] | None] = OMIT,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageObject:
        """Append a message to a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread that gets the message.
            role: Author of the message, where assistant stands for earlier replies put in by the
                caller.
            content: Plain text, or a list of text and image parts.
            attachments: Files that come with the message, each with the tools allowed to open it.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _CREATE,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=options,
        )

    async def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeleteMessageResponse:
        """Remove a message from its thread.

        OpenAI and Azure only.

        Args:
            message_id: Message to remove.
            thread_id: Thread that holds the message.
        """
        return await self._call(
            _DELETE, path={"thread_id": thread_id, "message_id": message_id}, options=options
        )

    def list(
        self,
        thread_id: str,
        *,
        limit: Omittable[int] = OMIT,
        order: Omittable[Literal["asc", "desc"] | str] = OMIT,
        after: Omittable[str] = OMIT,
        before: Omittable[str] = OMIT,
        run_id: Omittable[str] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[models.AsyncListMessagesResponsePage, models.MessageObject]:
        """Page through the messages of a thread.

        OpenAI and Azure only.

        Args:
            thread_id: Thread whose messages are listed.
            limit: Most objects on a page, from 1 to 100.
            order: Sort by creation time, oldest or newest first.
            after: Object id to start behind, usually last_id of the page before.
            before: Object id to stop ahead of, usually first_id of the page after.
            run_id: Keep only messages that this run produced.
        """
        return AsyncPages(
            self,
            _LIST,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=options,
        )

    async def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[RequestOptions]
    ) -> models.MessageObject:
        """Fetch one message of a thread.

        OpenAI and Azure only.

        Args:
            message_id: Message to fetch.
            thread_id: Thread that holds the message.
        """
        return await self._call(
            _RETRIEVE, path={"thread_id": thread_id, "message_id": message_id}, options=options
        )

    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Omittable[Mapping[str, str] | None] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.MessageObject:
        """Change the metadata of a message.

        OpenAI and Azure only.

        Args:
            message_id: Message to change.
            thread_id: Thread that holds the message.
            metadata: Up to 16 free string pairs, with keys of at most 64 and values of at most 512
                characters.
        """
        return await self._call(
            _UPDATE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=options,
        )
