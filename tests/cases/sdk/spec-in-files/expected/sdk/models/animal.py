"""Animal and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Animal = TypeAliasType(
    "Animal", Annotated[Union["Cat", "Dog", _unknown.UnknownByKind], rt.Tagged("kind")]
)


from .cat import Cat
from .dog import Dog
