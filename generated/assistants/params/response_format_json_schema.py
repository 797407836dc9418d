"""ResponseFormatJsonSchema and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import NotRequired, TypedDict


class ResponseFormatJsonSchema(TypedDict):
    """Asks for JSON that follows a given schema. OpenAI and Azure only."""

    type: Literal["json_schema"]
    """Kind of answer wanted, always json_schema."""

    json_schema: (
        params.ResponseFormatJsonSchemaJsonSchema | models.ResponseFormatJsonSchemaJsonSchema
    )
    """Schema and its options."""


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    """A JSON Schema that answers must follow. OpenAI and Azure only."""

    description: NotRequired[str]
    """Tells the model what the format is for."""

    name: str
    """Format name of up to 64 letters, digits, underscores and dashes."""

    schema: NotRequired[Mapping[str, object]]
    """JSON Schema that the output must follow. Required by Azure."""

    strict: NotRequired[bool | None]
    """Hold the output to the schema exactly. OpenAI only."""


from .. import models, params
