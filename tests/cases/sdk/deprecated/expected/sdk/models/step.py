"""Step and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import TypeAliasType

StepParam = TypeAliasType("StepParam", "WalkParam | RunParam")


from .run import RunParam
from .walk import WalkParam
