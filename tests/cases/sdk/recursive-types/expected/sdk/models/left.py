"""Left and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Left = TypeAliasType("Left", Annotated[int | str | rt.UnknownObject, rt.Shaped()])
