"""A comparison as SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from specloom.diff.rules import RULES
from specloom.formats.as_sarif import SCHEMA, location
from specloom.report.findings import finding
from specloom.report.model import Comparison, Difference, Location
from specloom.report.words import WAYS

#: Results are the same one from run to run if this is.
FINGERPRINT = "specloomChange/v1"


def as_sarif(whole: Comparison, version: str, *, prose: bool = False) -> str:
    """Write one run whose results are the changes; `version` is that of Specloom."""
    shown = [*whole.meaning, *whole.surface, *(whole.prose if prose else ())]
    rules = sorted({one.change.rule for one in shown})
    driver = {
        "name": "specloom",
        "semanticVersion": version,
        "rules": [_rule(name, shown) for name in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, rules.index(one.change.rule)) for one in shown],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(name: str, shown: Sequence[Difference]) -> dict[str, Any]:
    known = RULES.get(name)
    reasons = (
        [f"{known.verdicts[one][1]}" for one in WAYS if one in known.verdicts]
        if known
        else [next(one.change.reason for one in shown if one.change.rule == name)]
    )
    return {
        "id": name,
        "shortDescription": {"text": name.replace("-", " ")},
        "fullDescription": {"text": " ".join(dict.fromkeys(reasons))},
    }


def _result(one: Difference, rule: int) -> dict[str, Any]:
    found = finding(one)
    digest = hashlib.sha256(one.change.id.encode()).hexdigest()
    result: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": found.level,
        "message": {"text": found.message},
        "partialFingerprints": {FINGERPRINT: digest},
        "properties": {"id": one.change.id, "level": one.change.level.value},
    }
    old, new = one.locations
    if here := new or old:
        result["locations"] = [_location(here)]
    if new and old:
        result["relatedLocations"] = [{**_location(old), "message": {"text": "the old state"}}]
    if one.accepted:
        result["suppressions"] = [{"kind": "external", "justification": one.accepted}]
    return result


def _location(at: Location) -> dict[str, Any]:
    return location(at.file, at.line, at.column)
