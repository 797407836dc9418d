"""Constant2One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant2One(rt.Model):
    """The a"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x `one`."""

    a_b_import_os_system_touch_specloom_was_here_rt_tagged_x: Literal["one"] = Field(
        alias="a\"b\\'), __import__('os').system('touch specloom_was_here'), rt.Tagged('x",
    )

    one: str | None = None
