"""MessageObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class MessageObject(rt.Model):
    """A message in a thread. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["thread.message"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    thread_id: str
    """Thread that holds the message."""

    status: models.MessageObjectStatus
    """Whether generation is running, was cut short or has finished."""

    incomplete_details: models.MessageObjectIncompleteDetails | None
    """Why the message was cut short, null otherwise."""

    completed_at: int | None
    """When the message was finished."""

    incomplete_at: int | None
    """When the message was cut short."""

    role: models.MessageObjectRole
    """Author of the message."""

    content: list[models.MessageObjectContentItem]
    """Text, image and refusal parts in order."""

    assistant_id: str | None
    """Assistant that wrote the message, null for other authors."""

    run_id: str | None
    """Run that produced the message, null if the caller added it."""

    attachments: list[models.MessageObjectAttachment] | None
    """Files that come with the message, each with the tools allowed to open it."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class MessageObjectAttachment(rt.Model):
    """A file that goes with a message, and the tools that may use it. OpenAI and Azure only."""

    file_id: str | None = None
    """Attached file."""

    tools: list[models.MessageObjectAttachmentTool] | None = None
    """Tools that get access to the file."""

    data_source: models.VectorStoreDataSource | None = None
    """Project asset to attach in place of an uploaded file. Azure only."""


MessageObjectAttachmentTool = TypeAliasType(
    "MessageObjectAttachmentTool",
    Annotated[
        Union["AssistantToolsCode", "AssistantToolsFileSearchTypeOnly", _unknown.UnknownByType],
        rt.Tagged("type"),
    ],
)


MessageObjectContentItem = TypeAliasType(
    "MessageObjectContentItem",
    Annotated[
        Union[
            "MessageContentImageFileObject",
            "MessageContentImageUrlObject",
            "MessageContentTextObject",
            "MessageContentRefusalObject",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


class MessageObjectIncompleteDetails(rt.Model):
    """Says why a message is incomplete. OpenAI and Azure only."""

    reason: models.MessageObjectIncompleteDetailsReason
    """Cause of the cut."""


MessageObjectIncompleteDetailsReason: TypeAlias = (
    Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | str
)


MessageObjectRole: TypeAlias = Literal["user", "assistant"] | str


MessageObjectStatus: TypeAlias = Literal["in_progress", "incomplete", "completed"] | str


from .. import models
from .assistant_tools_code import AssistantToolsCode
from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
from .message_content_image_file_object import MessageContentImageFileObject
from .message_content_image_url_object import MessageContentImageUrlObject
from .message_content_refusal_object import MessageContentRefusalObject
from .message_content_text_object import MessageContentTextObject
