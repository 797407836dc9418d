"""MCPRequiredApproval and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

MCPRequiredApproval = TypeAliasType(
    "MCPRequiredApproval",
    Annotated[
        Union[str, Literal["never", "always"], "MCPApprovalPerTool", rt.UnknownObject], rt.Shaped()
    ],
)


from .mcp_approval_per_tool import MCPApprovalPerTool
