"""Writing the package: everything is staged first, so that no failure leaves half of it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.output.compare import MANIFEST, Comparison


def refuse_edits(comparison: Comparison, report: Report) -> None:
    """Report each file that would be lost although Specloom did not write what is in it."""
    for path in comparison.edited:
        known = path not in comparison.left_over
        what = "was changed by hand" if known else "was not written by Specloom"
        hint = "Move it away or revert it, or run with --discard-edits to lose it."
        report.error("SL503", f"{path} {what}", Source(path), hint)


def write(folder: Path, files: Mapping[str, str], comparison: Comparison) -> None:
    """Bring the output folder to what the files say. The manifest is replaced last.

    Raises:
        OSError: the disk refuses; nothing was replaced unless renaming itself failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pending = [*comparison.changed, *comparison.missing]
    pending.sort(key=lambda path: (path.endswith("/" + MANIFEST), path))
    with tempfile.TemporaryDirectory(prefix=".specloom-", dir=folder) as staging:
        staged = []
        for number, path in enumerate(pending):
            draft = Path(staging) / str(number)
            draft.write_bytes(files[path].encode())
            staged.append((draft, folder / path))
        for draft, target in staged:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft.replace(target)
    for path in comparison.left_over:
        (folder / path).unlink()
        _remove_empty(folder, (folder / path).parent)


def _remove_empty(folder: Path, parent: Path) -> None:
    while parent != folder and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
