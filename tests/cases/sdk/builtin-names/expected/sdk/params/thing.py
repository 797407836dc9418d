"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Union

from typing_extensions import TypeAliasType

Thing = TypeAliasType(
    "Thing",
    Union["Warning", "Exception", "Iterable[TimeoutError | models.TimeoutError]", "models.Thing"],
)


from .. import models
from .exception import Exception
from .timeout_error import TimeoutError
from .warning import Warning
