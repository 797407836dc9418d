"""One code: one fact about an input, in the terms of the specification."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.diagnostics import Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


@dataclass(frozen=True, slots=True)
class Code:
    """A fact that can be reported, always with the same severity.

    `why` says why it is an error, a warning or a note, `fix` what a person does about it; both are
    Markdown, in whole sentences, and become docs/diagnostics.md.
    """

    name: str
    severity: Severity
    title: str
    why: str
    fix: str
