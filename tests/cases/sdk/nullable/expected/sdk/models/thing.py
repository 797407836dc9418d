"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime import models as rt


class Thing(rt.Model):
    """Thing."""

    by_list: str | None

    by_flag: str | None

    by_extension: str | None = None

    by_any_of: int | None

    by_one_of: models.Part | None

    by_enum: models.ThingByEnum | None

    by_component: models.Part | None

    by_all_of: models.Part | None = None

    by_items: list[int | None] | None = None

    by_const: Any = None

    only_null: Any

    plain: models.Part


ThingByEnum: TypeAlias = Literal["small", "big"] | str


from .. import models
