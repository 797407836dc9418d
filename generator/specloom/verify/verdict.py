"""What the judges say of a package, and what a person reads of it."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.api.model import Api
from specloom.diagnostics import NOWHERE, Report, Source
from specloom.verify.types import Disagreement


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judges looked at, and what they object to.

    Attributes:
        files: How many files black looked at.
        fields: On how many types datamodel-code-generator agrees.
        restyled: The files that black would write differently, with the first such line.
        disagreements: The types on which datamodel-code-generator is of another mind.
        failures: The judges that could not do their work, with the reason.
    """

    files: int
    fields: int
    restyled: tuple[tuple[str, int], ...]
    disagreements: tuple[Disagreement, ...]
    failures: tuple[tuple[str, str], ...] = ()


def report_verdict(verdict: Verdict, api: Api, report: Report) -> None:
    """Tell a person of each objection. None makes the SDK wrong by itself, so they are warnings."""
    sources = {one.name: one.source for one in api.definitions}
    sources |= {f"{one.name}()": one.source for one in api.operations}
    for path, line in verdict.restyled:
        hint = "The file is right; please report it, so that it gets black's style."
        report.warning("SL601", f"black would write line {line} differently", Source(path), hint)
    for one in verdict.disagreements:
        message = f"{one.place} is `{one.ours}` here and `{one.theirs}` by datamodel-code-generator"
        hint = "See docs/judges.md; please report it with the schema."
        report.warning("SL602", message, sources.get(one.component, NOWHERE), hint)
    for subject, reason in verdict.failures:
        hint = "The SDK is not wrong for it; please report it with the spec."
        report.warning("SL603", f"no verdict: {reason}", Source(subject), hint)


def summary(verdict: Verdict) -> str:
    """The verdict in one line."""
    files = verdict.files - len(verdict.restyled)
    agreed = f"judges agree on {files} files and {verdict.fields} fields"
    objections = len(verdict.restyled) + len(verdict.disagreements) + len(verdict.failures)
    return f"{agreed}; objections: {objections}" if objections else agreed
