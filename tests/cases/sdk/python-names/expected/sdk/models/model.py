"""Model and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime import models as rt


class Model(rt.Model):
    """Model."""

    schema_: str | None = Field(
        None,
        alias="schema",
    )

    model_config_: str | None = Field(
        None,
        alias="model_config",
    )

    model_fields_: list[str] | None = Field(
        None,
        alias="model_fields",
    )

    self: str | None = None

    copy_: bool | None = Field(
        None,
        alias="copy",
    )

    register_: str | None = Field(
        None,
        alias="register",
    )

    mro_: int | None = Field(
        None,
        alias="mro",
    )

    json_: dict[str, Any] | None = Field(
        None,
        alias="json",
    )

    validate_: models.AnyType | None = Field(
        None,
        alias="validate",
    )

    from_: str | None = Field(
        None,
        alias="from",
    )

    class_: str | None = Field(
        None,
        alias="class",
    )

    field_1st: int | None = Field(
        None,
        alias="1st",
    )

    private: str | None = Field(
        None,
        alias="_private",
    )

    class_2: str | None = Field(
        None,
        alias="__class__",
    )

    any: models.LiteralType | None = None


from .. import models
