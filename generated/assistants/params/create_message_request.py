"""CreateMessageRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias, Union

from typing_extensions import NotRequired, TypeAliasType, TypedDict

from .._runtime import models as rt


class CreateMessageRequest(TypedDict):
    """A message to append to a thread. OpenAI and Azure only."""

    role: params.CreateMessageRequestRole
    """Author of the message, where assistant stands for earlier replies put in by the caller."""

    content: str | Iterable[params.CreateMessageRequestContentItem]
    """Plain text, or a list of text and image parts."""

    attachments: NotRequired[Iterable[params.CreateMessageRequestAttachment] | None]
    """Files that come with the message, each with the tools allowed to open it."""

    metadata: NotRequired[Mapping[str, str] | None]
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class CreateMessageRequestAttachment(TypedDict):
    """A file that goes with a message, and the tools that may use it. OpenAI and Azure only."""

    file_id: NotRequired[str]
    """Uploaded file to attach."""

    tools: NotRequired[Iterable[params.CreateMessageRequestAttachmentTool]]
    """Tools that get access to the file. Required by Azure."""

    data_source: NotRequired[params.VectorStoreDataSource | models.VectorStoreDataSource]
    """Project asset to attach in place of an uploaded file. Azure only."""


CreateMessageRequestAttachmentTool = TypeAliasType(
    "CreateMessageRequestAttachmentTool",
    Union[
        "AssistantToolsCode",
        "models.AssistantToolsCode",
        "AssistantToolsFileSearchTypeOnly",
        "models.AssistantToolsFileSearchTypeOnly",
        rt.UnknownObject,
    ],
)


CreateMessageRequestContentItem = TypeAliasType(
    "CreateMessageRequestContentItem",
    Union[
        "MessageContentImageFileObject",
        "models.MessageContentImageFileObject",
        "MessageContentImageUrlObject",
        "models.MessageContentImageUrlObject",
        "MessageRequestContentTextObject",
        rt.UnknownObject,
    ],
)


CreateMessageRequestRole: TypeAlias = Literal["user", "assistant"] | str


from .. import models, params
from .assistant_tools_code import AssistantToolsCode
from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly
from .message_content_image_file_object import MessageContentImageFileObject
from .message_content_image_url_object import MessageContentImageUrlObject
from .message_request_content_text_object import MessageRequestContentTextObject
