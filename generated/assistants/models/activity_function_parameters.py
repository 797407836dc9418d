"""ActivityFunctionParameters and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class ActivityFunctionParameters(rt.Model):
    """JSON Schema object that lists the arguments of an activity function. Azure only."""

    type: Literal["object"]
    """Schema type, always object."""

    properties: dict[str, models.FunctionArgument]
    """Arguments by name."""

    required: list[str]
    """Names of the arguments that must be given."""

    additional_properties: bool | None = Field(
        None,
        alias="additionalProperties",
    )
    """Whether arguments beyond the listed ones are accepted."""


from .. import models
