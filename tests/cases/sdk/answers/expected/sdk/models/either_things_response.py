"""EitherThingsResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

EitherThingsResponse = TypeAliasType(
    "EitherThingsResponse", Annotated[Union["Thing", "Group", str, rt.UnknownObject], rt.Shaped()]
)


from .group import Group
from .thing import Thing
