"""Thing and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from pydantic import Field

from .._runtime import models as rt


class Thing(rt.Model):
    """Thing."""

    field_5: str | None = Field(
        None,
        alias='"""',
    )
    """The one called \"\"\"."""

    field_8: str | None = Field(
        None,
        alias="\\",
    )
    """The one called \\."""

    field_9: str | None = Field(
        None,
        alias="\\\\",
    )
    """The one called \\\\."""

    field_6: str | None = Field(
        None,
        alias="'",
    )
    """The one called '."""

    field_4: str | None = Field(
        None,
        alias='"',
    )
    """The one called "."""

    a_b_2: str | None = Field(
        None,
        alias="a\nb",
    )
    """The one called a b."""

    field_2: str | None = Field(
        None,
        alias="\r",
    )
    """The one called."""

    field_7_7: str | None = Field(
        None,
        alias="{{ 7 * 7 }}",
    )
    """The one called {{ 7 * 7 }}."""

    raw: str | None = Field(
        None,
        alias="{% raw %}",
    )
    """The one called {% raw %}."""

    x_2: str | None = Field(
        None,
        alias="{# x #}",
    )
    """The one called {# x #}."""

    n_bullet: str | None = Field(
        None,
        alias="\\N{BULLET}",
    )
    """The one called \\N{BULLET}."""

    field: str | None = Field(
        None,
        alias="\x00",
    )
    """The one called."""

    field_2_j: str | None = Field(
        None,
        alias="\x1b[2J",
    )
    """The one called [2J."""

    field_12: str | None = Field(
        None,
        alias="\u202e",
    )
    """The one called."""

    field_15: str | None = Field(
        None,
        alias="😀",
    )
    """The one called 😀."""

    import_os_os_system_true: str | None = Field(
        None,
        alias="'); import os; os.system('true",
    )
    """The one called '); import os; os.system('true."""

    field_10: str | None = Field(
        None,
        alias="é",
    )
    """The one called é."""

    field_14: str | None = Field(
        None,
        alias="ﬁ",
    )
    """The one called ﬁ."""

    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: (
        str | None
    ) = None
    """The one called
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww.
    """

    none: str | None = Field(
        None,
        alias="None",
    )
    """The one called None."""

    true: str | None = Field(
        None,
        alias="True",
    )
    """The one called True."""

    a_b_c: str | None = Field(
        None,
        alias="a.b[]{}=%:c",
    )
    """The one called a.b[]{}=%:c."""

    field_3: str | None = Field(
        None,
        alias=" ",
    )
    """The one called."""

    class_2: str = Field(
        alias="__class__",
    )
    """The one called __class__."""

    init: str | None = Field(
        None,
        alias="__init__",
    )
    """The one called __init__."""

    dict_: str | None = Field(
        None,
        alias="__dict__",
    )
    """The one called __dict__."""

    abc_impl: str | None = Field(
        None,
        alias="_abc_impl",
    )
    """The one called _abc_impl."""

    import_: str | None = Field(
        None,
        alias="import",
    )
    """The one called import."""

    class_: str | None = Field(
        None,
        alias="class",
    )
    """The one called class."""

    model_dump_: str | None = Field(
        None,
        alias="model_dump",
    )
    """The one called model_dump."""

    field_7: str | None = Field(
        None,
        alias="..",
    )
    """The one called .."""

    etc_passwd: str | None = Field(
        None,
        alias="/etc/passwd",
    )
    """The one called /etc/passwd."""

    x: str | None = Field(
        None,
        alias="../../x",
    )
    """The one called ../../x."""

    field_13: str | None = Field(
        None,
        alias="ﬀ",
    )
    """The one called ﬀ."""

    field_11: str | None = Field(
        None,
        alias="\u2028",
    )
    """The one called."""

    a_b: str | None = Field(
        None,
        alias="a\x00b",
    )
    """The one called ab."""

    lambda_: str | None = Field(
        None,
        alias="lambda",
    )
    """The one called lambda."""

    inner: models.Inner | None = None


from .. import models
