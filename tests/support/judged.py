"""The verdicts of a test run: what is accepted of them, and how much the judges agreed on."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from specloom.verify import stage
from specloom.verify.verdict import Verdict

LIST = Path(__file__).parents[1] / "judges.toml"
# Many SDKs have the same files, those of the runtime among them: black looks at each text once.
stage.first_change = cache(stage.first_change)
_agreed: dict[str, tuple[int, int]] = {}


def accepted(sdk: str) -> dict[tuple[str, str, str], str]:
    """Return the accepted disagreements of an SDK with their reasons."""
    entries = tomllib.loads(LIST.read_text("utf-8")).get("accepted", [])
    return {(e["place"], e["ours"], e["theirs"]): e["reason"] for e in entries if e["sdk"] == sdk}


def hold(sdk: str, verdict: Verdict) -> None:
    """Fail on every objection that is not accepted, and on every accepted one that is not made."""
    found = {(one.place, one.ours, one.theirs) for one in verdict.disagreements}
    allowed = accepted(sdk)
    assert not verdict.failures, verdict.failures
    assert not verdict.restyled, verdict.restyled
    assert found <= set(allowed), f"{LIST.name} lacks {sorted(found - set(allowed))}"
    assert found >= set(allowed), f"{LIST.name} needs no {sorted(set(allowed) - found)}"
    _agreed[sdk] = verdict.files, verdict.fields


def line() -> str:
    """Return what the run ends with; nothing if no test has asked the judges."""
    if not _agreed:
        return ""
    files, fields = (sum(column) for column in zip(*_agreed.values(), strict=True))
    return f"judges agree on {files:,} files and {fields:,} fields of {len(_agreed)} SDKs"
