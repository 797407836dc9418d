"""Writing the package: the old one or the new one is there, whole, whenever a run is killed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.output import staging
from specloom.output.compare import Comparison, digest


def refuse(
    comparison: Comparison,
    report: Report,
    *,
    output: str = ".",
    discard_edits: bool = False,
    elsewhere: str = "Move it away.",
) -> None:
    """Report each file that would be lost although Specloom did not write what is in it.

    Edits are lost on demand; what is of others, and what is behind a link, is never touched.
    `output` is the folder as the configuration would name it, `elsewhere` what can be done about a
    file of others.
    """

    def error(code: str, path: str, what: str, hint: str) -> None:
        report.error(code, f"{path} {what}", Source(posixpath.join(output, path)), hint)

    for path in () if discard_edits else comparison.edited:
        hint = "Move it away or revert it, or run with --discard-edits to lose it."
        error("SL503", path, "was changed by hand", hint)
    for path in comparison.foreign:
        error("SL531", path, "was not written by Specloom", elsewhere)
    for path in comparison.links:
        hint = "Replace the link by a folder, or make what it leads to the output folder."
        error("SL532", path, "is a symbolic link, and leads out of the output folder", hint)


def refuse_saved(saved: Iterable[str], report: Report, *, output: str = ".") -> None:
    """Report each file that a person has saved while the package was replaced."""
    for path in saved:
        hint = "What was saved is there. Move it away or revert it, and generate again."
        message = f"{path} was changed by hand while it was generated"
        report.error("SL503", message, Source(posixpath.join(output, path)), hint)


def write(
    folder: Path, package: str, files: Mapping[str, str], comparison: Comparison
) -> tuple[str, ...]:
    """Bring the package to what the files say, in one step.

    A whole new package is built beside the old one, with whatever else the old one has in it; then
    both change places. Nothing happens if the files are there already.

    Returns:
        The files that a person has changed meanwhile. They are in the package as they were saved.

    Raises:
        OSError: the disk refuses; the package is the old one or the new one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if not comparison.written and not comparison.left_over:
        return ()
    inside = len(package) + 1
    texts = {path[inside:]: files[path] for path in comparison.written}
    dropped = [path[inside:] for path in comparison.left_over]
    known = {path[inside:]: [digest(text)] for path, text in files.items()}
    for path, value in comparison.digests.items():
        known.setdefault(path[inside:], []).append(value)
    place = staging.fresh(folder)
    try:
        staging.build(place / staging.NEW, folder / package, texts, dropped)
        staging.commit(place, package, known)
    finally:
        carried = staging.finish(place)
    return carried


def finish_others(folder: Path) -> None:
    """Finish what runs that were killed have begun, and remove what they have left.

    Raises:
        OSError: the disk refuses.
    """
    for left in staging.left_behind(folder):
        staging.finish(left)
