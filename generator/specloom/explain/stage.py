"""The stage itself: a name and the results of all stages to explanations."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.diagnostics import Report
from specloom.explain.calls import explain_argument, explain_call
from specloom.explain.clients import explain_client, explain_group
from specloom.explain.differing import Differing
from specloom.explain.find import Names
from specloom.explain.history import History
from specloom.explain.subjects import (
    Call,
    CallArgument,
    ClassType,
    ClientOf,
    Group,
    Member,
    Subject,
)
from specloom.explain.types import explain_field, explain_type
from specloom.explain.values import Explanation, Place, Reason

#: So many diagnostics are shown with a thing.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that nothing has, and those that are most like it."""

    name: str
    nearest: tuple[str, ...]


def explain(history: History, report: Report, name: str) -> tuple[Explanation, ...] | Unknown:
    """Explain everything that has a name."""
    if history.plan is None:
        return Unknown(name, ())
    names = Names.of(history, history.plan)
    differing = Differing(history.api)
    subjects = names.named(name)
    if not subjects:
        return Unknown(name, tuple(names.nearest(name)))
    return tuple(
        _with_diagnostics(_explanation(history, differing, one), report) for one in subjects
    )


def _with_diagnostics(one: Explanation, report: Report) -> Explanation:
    """An explanation with what was reported about the thing."""
    sources = {declared.source for declared in one.declared}
    found = [
        diagnostic
        for diagnostic in report.diagnostics
        if diagnostic.source in sources or diagnostic.message.startswith(f"{one.name} ")
    ]
    reported = (
        Reason(f"{d.severity.value}[{d.code}]", d.message, d.hint, Place(d.source, d.position))
        for d in found[:_MOST]
    )
    return replace(one, reasons=(*one.reasons, *reported))


def _explanation(history: History, differing: Differing, one: Subject) -> Explanation:
    match one:
        case Call():
            return explain_call(history, differing, one)
        case CallArgument():
            return explain_argument(history, differing, one)
        case ClassType():
            return explain_type(history, differing, one)
        case Member():
            return explain_field(history, differing, one)
        case ClientOf():
            return explain_client(history, one)
        case Group():
            return explain_group(one)
