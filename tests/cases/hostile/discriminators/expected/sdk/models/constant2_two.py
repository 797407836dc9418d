"""Constant2Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant2Two(rt.Model):
    """The a"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x `two`."""

    a_b_import_os_system_touch_specloom_was_here_rt_tagged_x: Literal["two"] = Field(
        alias="a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
    )

    two: str | None = None
