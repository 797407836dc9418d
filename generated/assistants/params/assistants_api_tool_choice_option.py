"""AssistantsApiToolChoiceOption and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

AssistantsApiToolChoiceOption = TypeAliasType(
    "AssistantsApiToolChoiceOption",
    Union[
        Literal["none", "auto", "required"],
        str,
        "AssistantsNamedToolChoice",
        "models.AssistantsApiToolChoiceOption",
    ],
)


from .. import models
from .assistants_named_tool_choice import AssistantsNamedToolChoice
