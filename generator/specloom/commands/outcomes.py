"""Prints an outcome in the form that was asked for."""

from __future__ import annotations

import click

from specloom.codes.table import CODES
from specloom.formats.as_github import as_github
from specloom.formats.as_json import as_json
from specloom.formats.as_sarif import as_sarif
from specloom.formats.outcome import Outcome


def print_outcome(form: str, outcome: Outcome) -> None:
    """Print an outcome as `json`, `github` or `sarif`."""
    if form == "github":
        text = as_github(outcome)
    elif form == "sarif":
        text = as_sarif(outcome, {name: code.title for name, code in CODES.items()})
    else:
        text = as_json(outcome)
    click.echo(text, nl=False)
