"""Source and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

Source = TypeAliasType(
    "Source", Annotated[Union["Tool", "Page", _unknown.UnknownByType], rt.Tagged("type")]
)


from .page import Page
from .tool import Tool
