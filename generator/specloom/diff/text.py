"""Changes in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from specloom.diff.changes import Change
from specloom.diff.rule import Rule
from specloom.diff.rules import RULES


def said(
    change: Change,
    mark: Callable[[str], str] | None = None,
    rules: Mapping[str, Rule] = RULES,
) -> str:
    """What became of the place, in a few words.

    Args:
        change: What is spoken of.
        mark: Sets off what is of a spec, instead of the quotes that some of it has.
        rules: What its rule is one of.
    """
    text = rules[change.rule].says
    values = {"what": change.detail, "old": change.old, "new": change.new}
    if mark is None:
        return text.format_map(values)
    text = text.replace("`{", "{").replace("}`", "}")
    return text.format_map({name: mark(value) for name, value in values.items()})
