"""Writing the package: everything is staged first, so that no failure leaves half of it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.output.compare import MANIFEST, Comparison, with_pending

_STAGING = ".specloom-"


def refuse_edits(comparison: Comparison, report: Report) -> None:
    """Report each file that would be lost although Specloom did not write what is in it."""
    for path in comparison.edited:
        known = path not in comparison.left_over
        what = "was changed by hand" if known else "was not written by Specloom"
        hint = "Move it away or revert it, or run with --discard-edits to lose it."
        report.error("SL503", f"{path} {what}", Source(path), hint)


def write(folder: Path, package: str, files: Mapping[str, str], comparison: Comparison) -> None:
    """Bring the output folder to what the files say.

    Everything is staged before the first file is replaced. Until the manifest is replaced, which
    comes last, it names the digests of before and after: a run that is cut off can be repeated.

    Raises:
        OSError: the disk refuses; nothing was replaced unless renaming itself failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _clear_staging(folder)
    manifest = f"{package}/{MANIFEST}"
    pending = [path for path in (*comparison.changed, *comparison.missing) if path != manifest]
    if not pending and not comparison.left_over and manifest not in comparison.changed:
        return
    with tempfile.TemporaryDirectory(prefix=f"{_STAGING}{os.getpid()}-", dir=folder) as staging:
        drafts = _stage(Path(staging), {path: files[path] for path in pending}, folder)
        journal = with_pending(_text(folder / manifest), files[manifest])
        last = _stage(Path(staging) / "last", {manifest: files[manifest]}, folder)
        first = _stage(Path(staging) / "first", {manifest: journal}, folder)
        for draft, target in (*first, *drafts):
            target.parent.mkdir(parents=True, exist_ok=True)
            draft.replace(target)
        for path in comparison.left_over:
            (folder / path).unlink()
            _remove_empty(folder, (folder / path).parent)
        for draft, target in last:
            draft.replace(target)


def _stage(staging: Path, files: Mapping[str, str], folder: Path) -> list[tuple[Path, Path]]:
    staging.mkdir(exist_ok=True)
    staged = []
    for number, (path, text) in enumerate(files.items()):
        draft = staging / str(number)
        draft.write_bytes(text.encode())
        staged.append((draft, folder / path))
    return staged


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _clear_staging(folder: Path) -> None:
    """Remove what runs that were killed have left."""
    for left in folder.glob(f"{_STAGING}*"):
        owner = left.name.removeprefix(_STAGING).partition("-")[0]
        if not owner.isdecimal() or not _is_running(int(owner)):
            shutil.rmtree(left, ignore_errors=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _remove_empty(folder: Path, parent: Path) -> None:
    while parent != folder and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent
