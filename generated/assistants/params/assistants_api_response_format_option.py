"""AssistantsApiResponseFormatOption and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

AssistantsApiResponseFormatOption = TypeAliasType(
    "AssistantsApiResponseFormatOption",
    Union[
        Literal["auto", "none"],
        str,
        "ResponseFormatText",
        "ResponseFormatJsonObject",
        "ResponseFormatJsonSchema",
        "models.AssistantsApiResponseFormatOption",
    ],
)


from .. import models
from .response_format_json_object import ResponseFormatJsonObject
from .response_format_json_schema import ResponseFormatJsonSchema
from .response_format_text import ResponseFormatText
