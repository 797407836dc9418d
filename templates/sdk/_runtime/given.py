"""Arguments of a client that have several names, or names of their own in the environment."""

from __future__ import annotations

import os
from typing import TypeVar

from .errors import ConfigurationError

C = TypeVar("C")


def given(*variables: str, **passed: C | None) -> C | str | None:
    """Return what was passed under one of its names, else what the environment has, if anything."""
    there = [name for name, value in passed.items() if value is not None]
    if len(there) > 1:
        raise ConfigurationError(f"Pass either {' or '.join(map(repr, there))}, not both.")
    for name in there:
        # That usually is a lookup that failed.
        if passed[name] == "":
            raise ConfigurationError(f"The argument {name!r} is an empty string.")
        return passed[name]
    return next(filter(None, map(os.environ.get, variables)), None)


def variable(*names: str) -> str:
    """Return the first environment variable that is set, or else the first of all."""
    return next(filter(os.environ.get, names), names[0])
