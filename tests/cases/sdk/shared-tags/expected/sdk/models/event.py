"""Event and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Event = TypeAliasType(
    "Event", Annotated[Union["Start", "Break", "End", _unknown.UnknownByKind], rt.Tagged("kind")]
)


from .break_ import Break
from .end import End
from .start import Start
