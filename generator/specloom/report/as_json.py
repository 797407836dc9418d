"""A comparison as JSON; docs/diff.schema.json describes it."""

from __future__ import annotations

import json
from typing import Any

from specloom.diff.changes import LEVELS
from specloom.report.model import Comparison, Difference, Location
from specloom.surface.model import Advice

#: What the output says that it is; the `$id` of docs/diff.schema.json.
SCHEMA = "urn:specloom:diff:1"


def as_json(whole: Comparison, version: str) -> str:
    """Write one object; `version` is that of Specloom."""
    counts = {level.value: len(whole.of(level)) for level in LEVELS}
    found: dict[str, Any] = {
        "$schema": SCHEMA,
        "specloom": version,
        "status": "changed" if whole.differences or whole.surface else "nothing changed",
        "old": whole.names[0],
        "new": whole.names[1],
        "counts": {**counts, "prose": len(whole.prose)},
        "changes": [_difference(one) for one in whole.differences],
        "surface": [_difference(one) for one in whole.surface],
    }
    if whole.advice:
        found["advice"] = _advice(whole.advice)
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _difference(one: Difference) -> dict[str, Any]:
    """What is not there is left out."""
    change = one.change
    told = {
        "variant": change.variant,
        "old": change.old,
        "new": change.new,
        "detail": change.detail,
        "evidence": change.evidence,
        "accepted": one.accepted,
    }
    sides = zip(("old", "new"), one.locations, strict=True)
    return {
        "id": change.id,
        "rule": change.rule,
        "level": change.level.value,
        "text": one.text,
        "reason": change.reason,
        "prose": one.prose,
        "place": {"holder": change.place.holder, "steps": list(change.place.steps)},
        **{key: value for key, value in told.items() if value},
        "operations": [
            {"route": each.route, "direction": each.direction.value} for each in change.reach
        ],
        "locations": {side: _location(place) for side, place in sides if place},
    }


def _advice(advice: Advice) -> dict[str, Any]:
    """What is not known is left out."""
    told = {"version": advice.version, "next": advice.next, "given": advice.given}
    return {
        "bump": advice.bump,
        "because": list(advice.because),
        **{key: value for key, value in told.items() if value},
        **({"enough": advice.enough} if advice.given else {}),
    }


def _location(place: Location) -> dict[str, Any]:
    found: dict[str, Any] = {"file": place.file, "pointer": place.pointer}
    if place.line:
        found |= {"line": place.line, "column": place.column}
    return found if place.is_there else {**found, "nearest": True}
