"""Step and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Step = TypeAliasType("Step", Union["Walk", "Run"])


from .run import Run
from .walk import Walk
