"""Answer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class Answer(rt.Model):
    """The constant `\"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J
    evil 😀
    wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    \\`.
    """

    kind: models.Kind | None = None

    inline: models.AnswerInline | None = None

    constant: (
        Literal[
            '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\'
        ]
        | None
    ) = None

    numbers: models.Numbers | None = None

    shape: models.Shape | None = None

    text: str | None = None


AnswerInline: TypeAlias = (
    Literal[
        '"""',
        "\\",
        "\\\\",
        "'",
        '"',
        "a\nb",
        "\r",
        "{{ 7 * 7 }}",
        "{% raw %}",
        "{# x #}",
        "\\N{BULLET}",
        "\x00",
        "\x1b[2J",
        "\u202e",
        "😀",
        "'); import os; os.system('true",
        "",
        "é",
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "None",
        "a.b[]{}=%:c",
        " ",
        "\u2028",
        "\x7f",
        "\ufeff",
    ]
    | str
)


from .. import models
