"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answer_that_is_called_longer_than_anyone_would_want_to_type_in_the_python_code_of_today import (
        AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday as AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday,
    )
    from .error_2 import Error2 as Error2
    from .error_2 import Error2Value as Error2Value
    from .page import Page as Page
    from .source import Source as Source
    from .tool import Tool as Tool

_HOME: dict[str, str] = {
    "AnswerThatIsCalledLongerThanAnyoneWouldWantToTypeInThePythonCodeOfToday": "answer_that_is_called_longer_than_anyone_would_want_to_type_in_the_python_code_of_today",
    "Error2": "error_2",
    "Error2Value": "error_2",
    "Page": "page",
    "Source": "source",
    "Tool": "tool",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
