"""Error-2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime import models as rt


class Error2(rt.Model):
    """Error-2."""

    api_key_created: str | None = Field(None, alias="api_key.created")

    values: list[Error2Value | str] | None = None

    answer: AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday | None = None

    source: Source | None = None

    again: Source | None = None


Error2Value: TypeAlias = Literal["1m", "- inf", "in", ""]


from .answer_that_is_called_longer_than_anyone_would_want_to_type_in_the_python_code_of_today import (
    AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday,
)
from .source import Source
