"""ResponseFormatJsonSchema and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .._runtime import models as rt


class ResponseFormatJsonSchema(rt.Model):
    """Asks for JSON that follows a given schema. OpenAI and Azure only."""

    type: Literal["json_schema"]
    """Kind of answer wanted, always json_schema."""

    json_schema: models.ResponseFormatJsonSchemaJsonSchema
    """Schema and its options."""


class ResponseFormatJsonSchemaJsonSchema(rt.Model):
    """A JSON Schema that answers must follow. OpenAI and Azure only."""

    description: str | None = None
    """Tells the model what the format is for."""

    name: str
    """Format name of up to 64 letters, digits, underscores and dashes."""

    schema_: dict[str, Any] | None = Field(
        None,
        alias="schema",
    )
    """JSON Schema that the output must follow."""

    strict: bool | None = None
    """Hold the output to the schema exactly. OpenAI only."""


from .. import models
