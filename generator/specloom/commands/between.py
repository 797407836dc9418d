"""The comparison of two states that are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specloom.api.model import Api
from specloom.commands.effects import surfaces, with_surfaces
from specloom.commands.states import ALONE, NoStateError, State, opened
from specloom.report.build import compared, whole
from specloom.report.model import Comparison


def between(before: State, after: State, *, python: bool | None = None) -> Comparison:
    """What changed between two states; the command ends if one of them is bad.

    Args:
        before: The old one.
        after: The new one.
        python: Whether the Python package is compared, too; by default that of two configurations is.
    """
    found = compared(*_matching(before, after))
    places = before.locations(found.sources(0)), after.locations(found.sources(1))
    package = surfaces(before, after, wanted=python)
    return with_surfaces(whole((before.name, after.name), found, places), package, after)


def since(old: str, state: State) -> Comparison:
    """What changed since an old state, which says that it is the old one if it is bad."""
    voice = replace(state.session.voice, about=f"old state ({old})")
    with opened(old, state.name, voice) as before:
        found = between(before, state)
        if voice.verbose:
            before.session.show()
        return found


def _matching(before: State, after: State) -> tuple[Mapping[str, Api], Mapping[str, Api]]:
    """The variants of both; a spec is compared with the one variant of a configuration.

    Raises:
        NoStateError: there are several, and nothing says which of them is meant.
    """
    old, new = before.variants(), after.variants()
    if before.configured == after.configured:
        return old, new
    spec, configuration = (old, new) if after.configured else (new, old)
    if len(configuration) > 1:
        name = (after if after.configured else before).name
        message = f"{name} has several variants ({', '.join(configuration)}): compare it with a configuration"
        raise NoStateError(message)
    renamed = dict.fromkeys(configuration, spec[ALONE])
    return (renamed, new) if after.configured else (old, renamed)
