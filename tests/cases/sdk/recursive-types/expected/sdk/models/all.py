"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from .._runtime import models as rt


class All(rt.Model):
    """All."""

    one: Any = None

    two: Any = None

    three: models.Lists | None = None

    four: models.Maps | None = None

    five: models.Rows | None = None
    """Rows of columns."""

    six: models.JsonValue | None = None

    seven: models.Place | None = None

    eight: models.Among | None = None

    nine: models.Left | None = None


from .. import models
