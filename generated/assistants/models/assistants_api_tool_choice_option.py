"""AssistantsApiToolChoiceOption and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

AssistantsApiToolChoiceOption = TypeAliasType(
    "AssistantsApiToolChoiceOption",
    Annotated[
        Union[
            Literal["none", "auto", "required"], str, "AssistantsNamedToolChoice", rt.UnknownObject
        ],
        rt.Shaped(),
    ],
)


from .assistants_named_tool_choice import AssistantsNamedToolChoice
