"""Constant1One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class Constant1One(rt.Model):
    """The x\"\"\" + str(__import__("os").system("touch specloom_was_here")) + \"\"\"x `one`."""

    x_str_import_os_system_touch_specloom_was_here_x: Literal["one"] = Field(
        alias='x""" + str(__import__("os").system("touch specloom_was_here")) + """x',
    )

    one: str | None = None
