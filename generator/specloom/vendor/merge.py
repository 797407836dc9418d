"""A person's edit and the new SDK, merged line by line: git does it, as it does for people."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from specloom.untrusted import as_bytes, as_text, is_text

_LABELS = ("edited", "generated before", "generated now")
_MARKS = (f"<<<<<<< {_LABELS[0]}", f"||||||| {_LABELS[1]}", f">>>>>>> {_LABELS[2]}")
_MIDDLE = "======="
_MOST = 127  # more conflicts than that are one error code


class GitFailed(Exception):  # noqa: N818  # a state of the machine, which a command reports
    """There is no git, or it does not merge; the message says which."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A text of both sides, and the lines at which conflicts begin in it."""

    text: str
    conflicts: tuple[int, ...]


def merge(edited: str, before: str, now: str) -> Merge:
    """Merge an edit of one text into another text.

    Raises:
        GitFailed: there is no git, or it does not merge.
    """
    if edited in (before, now):
        return Merge(now, ())
    if before == now:
        return Merge(edited, ())
    code, text = _merge_file(edited, before, now)
    starts = [n for n, line in enumerate(text.split("\n"), 1) if line == _MARKS[0]]
    return Merge(text, tuple(starts) if code else ())


def unresolved(text: str, *sides: str) -> tuple[int, ...]:
    """Where a person has something to resolve: the lines at which conflicts begin, or marks are left.

    A text that cannot be written has its first line.
    """
    own = {line for side in sides for line in side.split("\n")}
    marks = [mark for mark in (*_MARKS, _MIDDLE) if mark not in own]
    lines = list(enumerate(text.split("\n"), 1))
    starts = tuple(n for n, line in lines if line == _MARKS[0])
    left = starts or tuple(n for n, line in lines if line in marks)
    return left or (() if is_text(text) else (1,))


def _merge_file(*sides: str) -> tuple[int, str]:
    git = shutil.which("git")
    if git is None:
        raise GitFailed("there is no program `git`")
    labels = [part for label in _LABELS for part in ("-L", label)]
    names = ("edited", "before", "now")
    with TemporaryDirectory(prefix="specloom-") as folder:
        for name, text in zip(names, sides, strict=True):
            (Path(folder) / name).write_bytes(as_bytes(text))
        result = subprocess.run(  # noqa: S603  # our own arguments
            (git, "merge-file", "-p", "--diff3", "--marker-size=7", *labels, *names),
            cwd=folder,
            env=outside_of_hooks(),
            capture_output=True,
            check=False,
        )
    if not 0 <= result.returncode <= _MOST:
        raise GitFailed(f"`git merge-file` failed: {as_text(result.stderr).strip()}")
    return result.returncode, as_text(result.stdout)


def outside_of_hooks() -> dict[str, str]:
    """The environment without what git tells its hooks of the repository."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
