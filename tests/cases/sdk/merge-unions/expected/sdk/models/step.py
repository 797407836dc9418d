"""Step and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class StepParam(TypedDict):
    """Step."""

    stepName: NotRequired[str]

    nextSteps: NotRequired[list[StepParam]]
