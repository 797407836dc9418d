"""Step and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import NotRequired, TypedDict


class Step(TypedDict):
    """Step."""

    stepName: NotRequired[str]

    nextSteps: NotRequired[Iterable[params.Step]]


from .. import params
