"""What is reported of the lines that say what a variant has in other words."""

from __future__ import annotations

from specloom.config.values import Line
from specloom.diagnostics import Diagnostic, Report, Severity

_HINT = "Write the schema and the field as the variant's own document names them."


def unmatched(report: Report, line: Line, message: str, hint: str = _HINT) -> None:
    """Report a line that matches nothing."""
    report.add(Diagnostic("SL521", Severity.ERROR, message, line.place, hint, line.position))


def taken(report: Report, line: Line, message: str) -> None:
    """Report a line that gives a field the name of another one."""
    hint = "Rename that one too, or remove this line."
    report.add(Diagnostic("SL529", Severity.ERROR, message, line.place, hint, line.position))


def unneeded(report: Report, line: Line, message: str) -> None:
    """Report a line that changes nothing."""
    report.add(
        Diagnostic(
            "SL522", Severity.WARNING, message, line.place, "Remove the line.", line.position
        )
    )
