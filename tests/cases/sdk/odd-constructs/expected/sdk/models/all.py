"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from .._runtime import models as rt


class All(rt.Model):
    """All."""

    nothing: models.Nothing | None = None

    text: Any = None

    base: dict[str, Any] | None = None

    untold: models.Untold | None = None

    endless: models.Endless | None = None

    circle: Any = None

    words: models.Words | None = None

    ghost: Any = None

    title: Any = None


from .. import models
