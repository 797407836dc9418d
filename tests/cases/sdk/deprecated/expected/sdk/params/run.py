"""Run and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Run(TypedDict):
    """The kind `run`."""

    kind: Literal["run"]

    speed: NotRequired[int]
