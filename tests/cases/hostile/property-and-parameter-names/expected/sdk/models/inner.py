"""Inner and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Inner(rt.Model):
    """Inner."""

    field_5: int | None = Field(
        None,
        alias='"""',
    )

    field_8: int | None = Field(
        None,
        alias="\\",
    )

    field_9: int | None = Field(
        None,
        alias="\\\\",
    )

    field_6: int | None = Field(
        None,
        alias="'",
    )

    field_4: int | None = Field(
        None,
        alias='"',
    )

    a_b_2: int | None = Field(
        None,
        alias="a\nb",
    )

    field_2: int | None = Field(
        None,
        alias="\r",
    )

    field_7_7: int | None = Field(
        None,
        alias="{{ 7 * 7 }}",
    )

    raw: int | None = Field(
        None,
        alias="{% raw %}",
    )

    x_2: int | None = Field(
        None,
        alias="{# x #}",
    )

    n_bullet: int | None = Field(
        None,
        alias="\\N{BULLET}",
    )

    field: int | None = Field(
        None,
        alias="\x00",
    )

    field_2_j: int | None = Field(
        None,
        alias="\x1b[2J",
    )

    field_12: int | None = Field(
        None,
        alias="\u202e",
    )

    field_15: int | None = Field(
        None,
        alias="😀",
    )

    import_os_os_system_true: int | None = Field(
        None,
        alias="'); import os; os.system('true",
    )

    field_10: int | None = Field(
        None,
        alias="é",
    )

    field_14: int | None = Field(
        None,
        alias="ﬁ",
    )

    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: (
        int | None
    ) = None

    none: int | None = Field(
        None,
        alias="None",
    )

    true: int | None = Field(
        None,
        alias="True",
    )

    a_b_c: int | None = Field(
        None,
        alias="a.b[]{}=%:c",
    )

    field_3: int | None = Field(
        None,
        alias=" ",
    )

    class_2: int = Field(
        alias="__class__",
    )

    init: int | None = Field(
        None,
        alias="__init__",
    )

    dict_: int | None = Field(
        None,
        alias="__dict__",
    )

    abc_impl: int | None = Field(
        None,
        alias="_abc_impl",
    )

    import_: int | None = Field(
        None,
        alias="import",
    )

    class_: int | None = Field(
        None,
        alias="class",
    )

    model_dump_: int | None = Field(
        None,
        alias="model_dump",
    )

    field_7: int | None = Field(
        None,
        alias="..",
    )

    etc_passwd: int | None = Field(
        None,
        alias="/etc/passwd",
    )

    x: int | None = Field(
        None,
        alias="../../x",
    )

    field_13: int | None = Field(
        None,
        alias="ﬀ",
    )

    field_11: int | None = Field(
        None,
        alias="\u2028",
    )

    a_b: int | None = Field(
        None,
        alias="a\x00b",
    )

    lambda_: int | None = Field(
        None,
        alias="lambda",
    )
