"""Kind and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
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
