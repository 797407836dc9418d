"""Untold and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt

Untold = TypeAliasType(
    "Untold", Annotated[Union[dict[str, Any], "UntoldA", rt.UnknownObject], rt.Shaped()]
)


class UntoldA(rt.Model):
    """Part of Untold."""

    a: str | None = None
