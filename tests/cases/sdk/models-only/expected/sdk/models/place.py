"""Place and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Place = TypeAliasType(
    "Place", Annotated[Union["Shelf", "Box", _unknown.UnknownByKind], rt.Tagged("kind")]
)


from .box import Box
from .shelf import Shelf
