"""RequiredToolCall and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

RequiredToolCall = TypeAliasType(
    "RequiredToolCall",
    Annotated[
        Union["RunToolCallObject", "RequiredMcpToolCall", _unknown.UnknownByType], rt.Tagged("type")
    ],
)


from .required_mcp_tool_call import RequiredMcpToolCall
from .run_tool_call_object import RunToolCallObject
