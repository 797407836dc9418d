"""Calls of the real specs that are checked before they are sent: what is allowed passes."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter
from typing import Any

import pytest
from built import Built
from operations import Surface

pytestmark = pytest.mark.filterwarnings("ignore:.*eprecated:DeprecationWarning")
NAMES = ("Anthropic", "OpenAI + Azure")


def problems(surface: Surface, name: str, arguments: dict[str, Any], variant: str) -> list[str]:
    """What a check says of a call."""
    try:
        surface.package.validate(name, arguments, variant)
    except surface.package.RequestValidationError as error:
        return [f"{problem.kind} {problem}" for problem in error.problems]
    return []


@pytest.mark.parametrize("name", NAMES)
def test_allowed_calls_pass(name: str, built: Callable[[str], Built]) -> None:
    """No call with values that the schemas of its variant allow has a problem."""
    surface = built(name).surface()
    found = {
        f"{case}: {problem}"
        for case in surface.cases
        for arguments in (case.required, *case.full)
        for problem in problems(surface, case.name, arguments, case.variant)
    }
    assert sorted(found) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_missing_is_found(name: str, built: Callable[[str], Built]) -> None:
    """Each argument that a method requires is a problem if it is not there, and no other one is."""
    surface = built(name).surface()
    base = surface.variants[0]
    for case in (case for case in surface.cases if case.variant == base):
        taken = surface.signatures[case.name].values()
        needed = [one.name for one in taken if one.default is Parameter.empty]
        for lacking in (one for one in needed if one in case.required):
            rest = {key: value for key, value in case.required.items() if key != lacking}
            found = problems(surface, case.name, rest, base)
            assert len(found) == 1, f"{case} without {lacking}: {found}"
            assert found[0].startswith("missing "), found
