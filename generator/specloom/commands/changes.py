"""What a package that is about to be written changes for those who use it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from specloom.output.compare import Comparison, on_disk
from specloom.styled import Line, Span, Style
from specloom.surface.model import Change
from specloom.surface.summary import summarise

_LISTED = 40


def differences(
    folder: Path, package: str, files: Mapping[str, str], found: Comparison
) -> tuple[Change, ...]:
    """The differences between the package on disk and the files that should be there.

    Of a package that nobody had before nothing changes. Of a file that holds both sides of a merge the
    first one is the old text: it is what this branch had.

    Raises:
        OSError: a file cannot be read.
    """
    if found.clean or len(found.missing) == len(files):
        return ()
    disk = on_disk(folder, package)
    old = {path: data.decode(errors="replace") for path, data in disk.items()}
    old |= {path: "".join(_first_side(old[path])) for path in found.conflicts if path in old}
    return summarise(package, old, files)


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


def change_lines(api: Sequence[Change], *, everything: bool) -> Iterator[Line]:
    """The differences, a line each; the first ones if they are many."""
    if api:
        yield (Span("what changes for users:", Style.BOLD),)
    shown = api if everything or len(api) <= _LISTED else api[:_LISTED]
    yield from (("  ", Span(one.subject, Style.BOLD), f": {one.text}") for one in shown)
    if len(shown) < len(api):
        yield (f"  and {len(api) - len(shown)} more: --verbose shows each",)
