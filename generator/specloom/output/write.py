"""Writing the package: everything is staged first, so that no failure leaves half of it."""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.output.compare import MANIFEST, Comparison, with_pending
from specloom.untrusted import read_bytes

_STAGING = ".specloom-"
_STAGED = re.compile(r"\.specloom-([0-9]{1,9})-[a-z0-9_]{8}")


def refuse(
    comparison: Comparison, report: Report, *, output: str = ".", discard_edits: bool = False
) -> None:
    """Report each file that would be lost although Specloom did not write what is in it.

    Edits are lost on demand; what is of others, and what is behind a link, is never touched.
    `output` is the folder as the configuration would name it.
    """

    def error(code: str, path: str, what: str, hint: str) -> None:
        report.error(code, f"{path} {what}", Source(posixpath.join(output, path)), hint)

    for path in () if discard_edits else comparison.edited:
        hint = "Move it away or revert it, or run with --discard-edits to lose it."
        error("SL503", path, "was changed by hand", hint)
    for path in comparison.foreign:
        error("SL531", path, "was not written by Specloom", "Move it away.")
    for path in comparison.links:
        hint = "Replace the link by a folder, or make what it leads to the output folder."
        error("SL532", path, "is a symbolic link, and leads out of the output folder", hint)


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


def write_beside(path: Path, data: bytes) -> None:
    """Write a file of which there is never a half; a link of its name is replaced, not followed.

    Raises:
        OSError: the disk refuses.
    """
    if path.is_file() and not path.is_symlink() and read_bytes(path) == data:
        return
    prefix = f"{_STAGING}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=prefix, dir=path.parent) as staging:
        draft = Path(staging) / path.name
        draft.write_bytes(data)
        draft.replace(path)


def _text(path: Path) -> str:
    try:
        return read_bytes(path).decode()
    except (OSError, UnicodeDecodeError):
        return ""


def _clear_staging(folder: Path) -> None:
    """Remove what runs that were killed have left."""
    for left in folder.glob(f"{_STAGING}*"):
        name = _STAGED.fullmatch(left.name)
        if name and not left.is_symlink() and not _is_running(int(name[1])):
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
