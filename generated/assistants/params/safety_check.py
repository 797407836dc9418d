"""SafetyCheck and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class SafetyCheck(TypedDict):
    """A doubt about a computer action that a person has to settle. Azure only."""

    id: str
    """Identifier of the check."""

    code: NotRequired[str]
    """Kind of doubt."""

    message: NotRequired[str]
    """The doubt in words."""
