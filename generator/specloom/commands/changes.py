"""What a package that is about to be written changes for those who use it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from specloom.config.values import Config
from specloom.output.compare import Comparison, on_disk
from specloom.styled import Line, Span, Style
from specloom.surface.model import Notice
from specloom.surface.summary import Effects, summarise

_LISTED = 40
_STYLES = {"breaking": Style.ERROR, "warning": Style.WARNING, "safe": Style.GOOD}


def differences(
    folder: Path, files: Mapping[str, str], found: Comparison, config: Config
) -> Effects:
    """The differences between the package on disk and the files that should be there.

    Of a package that nobody had before nothing changes. Of a file that holds both sides of a merge the
    first one is the old text: it is what this branch had.

    Raises:
        OSError: a file cannot be read.
    """
    if found.clean or len(found.missing) == len(files):
        return Effects()
    disk = on_disk(folder, config.package)
    old = {path: data.decode(errors="replace") for path, data in disk.items()}
    old |= {path: "".join(_first_side(old[path])) for path in found.conflicts if path in old}
    return summarise(config.package, old, files, reasons_of(config))


def reasons_of(config: Config) -> dict[str, str]:
    """Why changes are accepted, by their ids."""
    return {one.id: one.reason for one in config.accepts}


def _first_side(text: str) -> Iterator[str]:
    """The lines of a text with the marks of a merge, without those of the other side."""
    first = True
    for line in text.splitlines(keepends=True):
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            first = True
        elif line.startswith("||||||| ") or line.rstrip() == "=======":
            first = False
        elif first:
            yield line


def change_lines(found: Effects, *, everything: bool) -> Iterator[Line]:
    """The differences, a line each, and the version that follows; the first ones if they are many."""
    api = found.notices
    if api:
        yield (Span("what changes for users:", Style.BOLD),)
    shown = api if everything or len(api) <= _LISTED else api[:_LISTED]
    yield from (
        ("  ", *_mark(one), " ", Span(one.subject, Style.BOLD), _said(one)) for one in shown
    )
    if len(shown) < len(api):
        yield (f"  and {len(api) - len(shown)} more: --verbose shows each",)
    if api and found.advice:
        yield (Span("the version that follows:", Style.BOLD), f" {found.advice}")


def _mark(one: Notice) -> Line:
    return ("accepted",) if one.accepted else (Span(one.level, _STYLES[one.level]),)


def _said(one: Notice) -> str:
    return f" {one.text} ({one.accepted})" if one.accepted else f" {one.text}"
