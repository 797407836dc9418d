"""The stage itself: a name and the results of all stages to explanations."""

from __future__ import annotations

from dataclasses import dataclass

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
from specloom.explain.values import Explanation


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that nothing has, and those that are most like it."""

    name: str
    nearest: tuple[str, ...]


def explain(history: History, name: str) -> tuple[Explanation, ...] | Unknown:
    """Explain everything that has a name."""
    if history.plan is None:
        return Unknown(name, ())
    names = Names.of(history, history.plan)
    differing = Differing(history.api)
    subjects = names.named(name)
    if not subjects:
        return Unknown(name, tuple(names.nearest(name)))
    return tuple(_explanation(history, differing, one) for one in subjects)


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
