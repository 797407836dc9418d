"""Error-2 and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime import models as rt


class Error2(rt.Model):
    """Error-2."""

    api_key_created: str | None = Field(
        None,
        alias="api_key.created",
    )

    values: list[models.Error2Value] | None = None

    answer: (
        models.AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday | None
    ) = None

    source: models.Source | None = None

    again: models.Source | None = None


Error2Value: TypeAlias = Literal["1m", "- inf", "in", ""] | str


from .. import models
