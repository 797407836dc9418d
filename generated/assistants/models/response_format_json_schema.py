"""ResponseFormatJsonSchema and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class ResponseFormatJsonSchema(rt.Model):
    """Asks for JSON that follows a given schema."""

    type: Literal["json_schema"]
    """Kind of answer wanted, always json_schema."""

    json_schema: ResponseFormatJsonSchemaJsonSchema
    """Schema and its options."""


class ResponseFormatJsonSchemaParam(TypedDict):
    """Asks for JSON that follows a given schema."""

    type: Literal["json_schema"]
    """Kind of answer wanted, always json_schema."""

    json_schema: ResponseFormatJsonSchemaJsonSchemaParam
    """Schema and its options."""


class ResponseFormatJsonSchemaJsonSchema(rt.Model):
    """A JSON Schema that answers must follow."""

    description: str | None = None
    """Tells the model what the format is for."""

    name: str
    """Format name of up to 64 letters, digits, underscores and dashes."""

    schema_: dict[str, Any] | None = Field(None, alias="schema")
    """JSON Schema that the output must follow."""

    strict: bool | None = None
    """Hold the output to the schema exactly. OpenAI only."""


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict):
    """A JSON Schema that answers must follow."""

    description: NotRequired[str]
    """Tells the model what the format is for."""

    name: str
    """Format name of up to 64 letters, digits, underscores and dashes."""

    schema: NotRequired[dict[str, Any]]
    """JSON Schema that the output must follow. Required by Azure."""

    strict: NotRequired[bool | None]
    """Hold the output to the schema exactly. OpenAI only."""
