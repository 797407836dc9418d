"""A check's outcome as JSON; docs/ci.md has its keys."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from specloom.formats.outcome import Finding, Outcome, file_finding
from specloom.surface.model import Advice, Notice


def as_json(outcome: Outcome) -> str:
    """Write an object with `status`, `because`, `api`, `version`, `files` and `diagnostics`."""
    found = {
        "specloom": outcome.version,
        "status": outcome.status,
        "because": list(outcome.because),
        "api": [_filled(one) for one in outcome.api],
        **({"version": _filled(outcome.following)} if outcome.following else {}),
        "files": [{"path": one.file, "state": one.code} for one in outcome.files],
        "diagnostics": [_filled(one) for one in outcome.findings],
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def from_json(text: str) -> Outcome:
    """The outcome that a text of `as_json` is of."""
    found = json.loads(text)
    return Outcome(
        found["status"],
        found["specloom"],
        tuple(found["because"]),
        tuple(Notice(**one) for one in found["api"]),
        tuple(file_finding(one["path"], one["state"]) for one in found["files"]),
        tuple(Finding(**{"file": "", **one}) for one in found["diagnostics"]),
        following=_advised(found["version"]) if "version" in found else None,
    )


def _filled(found: Finding | Notice | Advice) -> dict[str, Any]:
    return {key: value for key, value in asdict(found).items() if value}


def _advised(found: dict[str, Any]) -> Advice:
    return Advice(**{**found, "because": tuple(found.get("because", ()))})
