"""An outcome in the form that was asked for."""

from __future__ import annotations

from specloom.codes.table import CODES
from specloom.formats.as_github import as_github
from specloom.formats.as_json import as_json
from specloom.formats.as_sarif import as_sarif
from specloom.formats.outcome import Outcome


def as_text(form: str, outcome: Outcome) -> str:
    """The text of an outcome as `json`, `github` or `sarif`."""
    if form == "github":
        return as_github(outcome)
    if form == "sarif":
        return as_sarif(outcome, {name: code.title for name, code in CODES.items()})
    return as_json(outcome)
