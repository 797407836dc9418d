"""What each kind of difference means to callers: the table behind docs/changes-rules.md."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.rule import Rule
from specloom.diff.rules_of_calls import CALLS
from specloom.diff.rules_of_types import TYPES

#: By their ids.
RULES: Mapping[str, Rule] = {rule.id: rule for rule in (*CALLS, *TYPES)}
