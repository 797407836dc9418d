"""MCPRequiredApproval and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

MCPRequiredApproval = TypeAliasType(
    "MCPRequiredApproval",
    Union[str, Literal["never", "always"], "MCPApprovalPerTool", "models.MCPRequiredApproval"],
)


from .. import models
from .mcp_approval_per_tool import MCPApprovalPerTool
