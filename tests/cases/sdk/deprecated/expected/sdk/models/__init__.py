"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .job import Job as Job
    from .run import RunParam as RunParam
    from .step import StepParam as StepParam
    from .walk import WalkParam as WalkParam

_HOME: dict[str, str] = {
    "Job": "job",
    "RunParam": "run",
    "StepParam": "step",
    "WalkParam": "walk",
}


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    if name == "__all__":
        return sorted(_HOME)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
