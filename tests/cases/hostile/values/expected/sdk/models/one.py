"""One and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import models as rt


class One(rt.Model):
    """The a"b `\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\`.
    """

    a_b: Literal[
        '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\'
    ] = Field(
        alias='a"b',
    )

    x: str | None = None
