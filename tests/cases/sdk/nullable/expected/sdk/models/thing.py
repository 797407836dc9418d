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

    by_one_of: Part | None

    by_enum: ThingByEnum | str | None

    by_component: Part | None

    by_all_of: Part | None = None

    by_items: list[int | None] | None = None

    by_const: Any = None

    only_null: Any

    plain: Part


ThingByEnum: TypeAlias = Literal["small", "big"]


from .part import Part
