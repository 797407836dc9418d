"""What two states of a configuration mean to those who use the Python package, beside what they mean to callers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TypeAlias

from specloom.commands.changes import reasons_of
from specloom.commands.states import State
from specloom.config.values import Accepted
from specloom.diagnostics import Diagnostic, Severity, Stopped
from specloom.report.model import Comparison, Difference, ordered
from specloom.show import show
from specloom.surface.advice import accept, advise
from specloom.surface.compare import compare_surfaces
from specloom.surface.model import Surface
from specloom.surface.of_plan import surface_of
from specloom.surface.rules import ALL, SURFACE, said

#: Of the old and of the new state.
Surfaces: TypeAlias = tuple[Surface, Surface]


def surfaces(before: State, after: State, *, wanted: bool | None) -> Surfaces | None:
    """The surfaces of two states: if they are wanted, or by default those of two configurations.

    A configuration may have no plan, since its variants do not fit together; then the command goes on
    without the package, unless it is wanted.
    """
    if wanted is False or (wanted is None and not (before.configured and after.configured)):
        return None
    if wanted:
        old, new = (surface_of(state.plan()) for state in (before, after))
    else:
        try:
            old, new = (surface_of(state.attempted()) for state in (before, after))
        except Stopped:
            voice = after.session.voice
            voice.warn(
                "the Python package is not compared: one of the states gives none (--python)"
            )
            return None
    if not (before.configured and after.configured):
        old = replace(old, package=new.package)  # which nobody has chosen
    return old, new


def with_surfaces(found: Comparison, package: Surfaces | None, after: State) -> Comparison:
    """A comparison with what changed in the package, what is accepted, and the version that follows.

    A spec by itself has no version of a package.
    """
    reasons = reasons_of(after.session.config)
    own = compare_surfaces(*package) if package else ()
    changes, unneeded = accept((*(one.change for one in found.differences), *own), reasons)
    apart = len(found.differences)
    differences = [
        replace(one, change=change, accepted=change.accepted)
        for one, change in zip(found.differences, changes[:apart], strict=True)
    ]
    surface = ordered(
        Difference(one, said(one), prose=ALL[one.rule].prose, accepted=one.accepted)
        for one in changes[apart:]
    )
    judged = [one for one in unneeded if package or _rule(one) not in SURFACE]
    _report_unneeded(after, judged, [one.id for one in changes])
    versions = [one.version for one in package] if package else []
    return replace(
        found,
        differences=tuple(differences),
        surface=surface,
        advice=advise(changes, *versions) if package or after.configured else None,
    )


def _rule(name: str) -> str:
    """The rule that an id begins with, behind the variant if it has one."""
    return next((part for part in name.split(":")[:2] if part in ALL), "")


def _report_unneeded(after: State, unneeded: Iterable[str], known: Sequence[str]) -> None:
    """Print a warning for each entry that no change needs, with the nearest id that there is."""
    session, names = after.session, {*unneeded}
    entries = [one for one in session.config.accepts if one.id in names]
    lines = [_warning(one, known) for one in entries]
    voice = replace(session.voice, about="")  # the place says whose it is
    voice.show(show(lines, session.text_of, name_of=session.name_of))


def _warning(entry: Accepted, known: Sequence[str]) -> Diagnostic:
    near = get_close_matches(entry.id, known, n=1, cutoff=0.8)
    meant = f" (did you mean {near[0]!r}?)" if near else ""
    message = f"unneeded acceptance: no change is {entry.id!r}{meant}"
    hint = "Remove the [[accept]] table, or correct its id."
    given = (entry.place, hint, entry.position)
    return Diagnostic("SL546", Severity.WARNING, message, *given)
