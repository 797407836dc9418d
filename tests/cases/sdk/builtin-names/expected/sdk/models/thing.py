"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Thing = TypeAliasType(
    "Thing",
    Annotated[Union["Warning", "Exception", "list[TimeoutError]", rt.UnknownObject], rt.Shaped()],
)


from .exception import Exception
from .timeout_error import TimeoutError
from .warning import Warning
