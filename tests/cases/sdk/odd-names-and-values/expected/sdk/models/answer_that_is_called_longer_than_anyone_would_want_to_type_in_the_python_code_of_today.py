"""AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday and its parts. Generated
from the specs; do not edit.
"""

from __future__ import annotations

from .._runtime import models as rt


class AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday(rt.Model):
    """AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday."""

    next: str | None = None

    range: str | None = None

    format: str | None = None

    model_name: str | None = None
