"""AssistantsApiResponseFormatOption and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

AssistantsApiResponseFormatOption = TypeAliasType(
    "AssistantsApiResponseFormatOption",
    Annotated[
        Union[
            Literal["auto", "none"],
            str,
            "ResponseFormatText",
            "ResponseFormatJsonObject",
            "ResponseFormatJsonSchema",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .response_format_json_object import ResponseFormatJsonObject
from .response_format_json_schema import ResponseFormatJsonSchema
from .response_format_text import ResponseFormatText
