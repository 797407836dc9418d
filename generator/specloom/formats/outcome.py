"""What a check found, as values."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.surface.model import Advice, Notice

_STATES = {
    "in conflict": "it holds both sides of a merge",
    "edited": "it was changed since it was generated",
    "outdated": "the inputs give other code now",
    "missing": "it is generated and not there",
    "left over": "it is not generated",
}
_STATES_OF_PAGES = {**_STATES, "outdated": "the inputs give another page now"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic, or a file that is not as it should be, and where.

    `file` is relative to the working directory, `line` and `column` are 1-based; 0 if they are not
    known. `level` is error, warning or note, `code` is that of a diagnostic, or the sort of a file, such as `missing`.
    """

    level: str
    code: str
    message: str
    file: str
    line: int = 0
    column: int = 0
    hint: str = ""


def file_finding(path: str, state: str, *, is_page: bool = False) -> Finding:
    """A file of the package, or of its documentation, that is in a state in which it should not be."""
    said = _STATES_OF_PAGES if is_page else _STATES
    return Finding("error", state, said[state], path)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that a check says: whether it is `up to date`, `stale`, `altered` or `bad input`.

    A copy that is not as its record says is `altered`; one that is, and may not be current, is `as
    recorded`.

    `because` are the inputs and tools that are others than when the SDK was written, `api` is what
    changes for those who use it, `files` are those that differ, each with its sort as its code, and
    `advice` says what to do. `following` is the
    version that the changes ask for.
    """

    status: str
    version: str
    because: tuple[str, ...] = ()
    api: tuple[Notice, ...] = ()
    files: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    advice: str = "run `specloom generate` and commit what it writes"
    following: Advice | None = None
