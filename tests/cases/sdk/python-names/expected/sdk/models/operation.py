"""Operation and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime import models as rt


class Operation(rt.Model):
    """Uses names of built-in types as fields, before fields of those types."""

    str_: str | None = Field(
        None,
        alias="str",
    )

    int_: int | None = Field(
        None,
        alias="int",
    )

    list_: list[str] | None = Field(
        None,
        alias="list",
    )

    dict_: dict[str, int] | None = Field(
        None,
        alias="dict",
    )

    bool_: bool | None = Field(
        None,
        alias="bool",
    )

    float_: int | float | None = Field(
        None,
        alias="float",
    )

    object: Any = None

    other_str: str | None = None

    other_int: int | None = None

    other_list: list[int] | None = None

    rt_: models.FieldType | None = Field(
        None,
        alias="rt",
    )

    pets: list[models.TypedDictType] | None = None


from .. import models
