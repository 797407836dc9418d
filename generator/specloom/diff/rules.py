"""What each kind of difference means to callers: the table behind docs/changes-rules.md."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diff.rule import Rule
from specloom.diff.rules_of_calls import (
    BODIES,
    OPERATIONS,
    PARAMETERS,
    PROSE,
    RESPONSES,
    SERVICE,
)
from specloom.diff.rules_of_types import FIELDS, TYPES

#: By what they are about, in the order of the table.
SECTIONS: Mapping[str, tuple[Rule, ...]] = {
    "Operations": OPERATIONS,
    "Parameters": PARAMETERS,
    "Request bodies": BODIES,
    "Responses, streams and pages": RESPONSES,
    "Fields": FIELDS,
    "Types": TYPES,
    "The service as a whole": SERVICE,
    "Texts for people": PROSE,
}
#: By their ids.
RULES: Mapping[str, Rule] = {rule.id: rule for rules in SECTIONS.values() for rule in rules}
