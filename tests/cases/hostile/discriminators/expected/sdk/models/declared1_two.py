"""Declared1Two and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Declared1Two(rt.Model):
    """The x\"\"\" + str(__import__("os").system("touch specloom_was_here")) + \"\"\"x `two`."""

    x_str_import_os_system_touch_specloom_was_here_x: Literal["two"] = Field(
        alias='x""" + str(__import__("os").system("touch specloom_was_here")) + """x',
    )

    two: str | None = None
