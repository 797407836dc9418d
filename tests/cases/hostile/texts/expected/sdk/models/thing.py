"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Thing(rt.Model):
    """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\.
    """

    plain: str | None = None
    """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\.
    """

    quotes: str | None = None
    """\"\"\"."""

    quote: str | None = None
    """\"."""

    backslash: str | None = None
    """\\."""

    odd: str | None = None
    """\\\"\"\"."""

    tabs: str | None = None

    part: models.ThingPart | None = None
    """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\.
    """


class ThingPart(rt.Model):
    """Part of Thing."""

    a: int | None = None
    """\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\.
    """


from .. import models
