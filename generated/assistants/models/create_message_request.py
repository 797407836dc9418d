"""CreateMessageRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypeAliasType, TypedDict


class CreateMessageRequestParam(TypedDict):
    """A message to append to a thread."""

    role: CreateMessageRequestRole | str
    """Author of the message, where assistant stands for earlier replies put in by the caller."""

    content: str | list[CreateMessageRequestContentItemParam]
    """Plain text, or a list of text and image parts."""

    attachments: NotRequired[list[CreateMessageRequestAttachmentParam] | None]
    """Files that come with the message, each with the tools allowed to open it."""

    metadata: NotRequired[dict[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class CreateMessageRequestAttachmentParam(TypedDict):
    """A file that goes with a message, and the tools that may use it."""

    file_id: NotRequired[str]
    """Uploaded file to attach."""

    tools: NotRequired[list[CreateMessageRequestAttachmentToolParam]]
    """Tools that get access to the file. Required by Azure."""

    data_source: NotRequired[VectorStoreDataSourceParam]
    """Project asset to attach in place of an uploaded file. Azure only."""


CreateMessageRequestAttachmentToolParam = TypeAliasType(
    "CreateMessageRequestAttachmentToolParam",
    """(
    AssistantToolsCodeParam
    | AssistantToolsFileSearchTypeOnlyParam
)""",
)


CreateMessageRequestContentItemParam = TypeAliasType(
    "CreateMessageRequestContentItemParam",
    """(
    MessageContentImageFileObjectParam
    | MessageContentImageUrlObjectParam
    | MessageRequestContentTextObjectParam
)""",
)


CreateMessageRequestRole: TypeAlias = Literal["user", "assistant"]


from .assistant_tools_code import AssistantToolsCodeParam
from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyParam
from .message_content_image_file_object import MessageContentImageFileObjectParam
from .message_content_image_url_object import MessageContentImageUrlObjectParam
from .message_request_content_text_object import MessageRequestContentTextObjectParam
from .vector_store_data_source import VectorStoreDataSourceParam
