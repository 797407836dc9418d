"""The folder in which the next package is built, and what becomes of one that a killed run has left.

A staging folder is beside the package. It has `new`, which is built and then changes places with the
package; where that takes two renames, `old` is the package in between; and a journal, which is there
from the moment when `new` is whole. So whatever is found says what to do: without a journal nothing
has happened to the package; with one, and no package, the second rename is missing. A folder that the
system cannot move (a mount point, a folder of a lower layer of an image) gets the files one by one,
which a mark says.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from specloom.output.compare import MANIFEST
from specloom.output.exchange import exchange
from specloom.untrusted import read_bytes

NEW, OLD, JOURNAL, MARK = "new", "old", "journal.json", "one-by-one"
_UNMOVABLE = (errno.EXDEV, errno.EBUSY)
_DRAFT = ".specloom-draft"
CACHE = "__pycache__"
_PREFIX = ".specloom-"
_NAME = re.compile(r"\.specloom-[0-9]{1,9}-[a-z0-9_]{8}")
_RESCUED = ".kept"


def fresh(folder: Path) -> Path:
    """A new staging folder in an output folder."""
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=folder))


def left_behind(folder: Path) -> list[Path]:
    """The staging folders in an output folder; if nobody else is at work, of runs that were killed."""
    found = sorted(folder.glob(f"{_PREFIX}*"))
    return [one for one in found if _NAME.fullmatch(one.name) and _is_folder(one)]


def is_cut_off(staging: Path) -> bool:
    """Whether a run was killed when the package was neither the old nor the new one."""
    package, _ = _journal(staging)
    marked = (staging / MARK).exists()
    return bool(package) and (marked or _is_between(staging, staging.parent / package))


def build(new: Path, old: Path, texts: Mapping[str, str], dropped: Iterable[str]) -> None:
    """Build the folder of a package: texts, and what the old one has beside them.

    What stays is the same file in both folders, so that a person who saves it meanwhile saves both.

    Args:
        new: The folder to build.
        old: The package as it is; it may be missing.
        texts: What is written, by the path inside the package.
        dropped: The paths of the old package that the new one does not have.
    """
    new.mkdir()
    for path, text in texts.items():
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
        if (old / path).is_file() and not (old / path).is_symlink():
            with suppress(OSError):
                shutil.copymode(old / path, target)
    for path in _kept(old, texts, dropped):
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        _link(old / path, new / path)
    for made in (new, *(one for one in new.rglob("*") if _is_folder(one))):
        with suppress(OSError):
            shutil.copymode(old / made.relative_to(new), made)


def commit(staging: Path, package: str, known: Mapping[str, list[str]]) -> None:
    """Put what was built in the place of the package.

    Args:
        staging: The staging folder, with the new package.
        package: The name of the package.
        known: By path, the digests that its files had before and have now: any other is a person's.

    Raises:
        OSError: the system refuses; `finish` brings everything into order.
    """
    text = json.dumps({"package": package, "known": known}, indent=1)
    (staging / JOURNAL).write_bytes(text.encode())
    place, new = staging.parent / package, staging / NEW
    try:
        if not place.exists():
            new.rename(place)
        elif not exchange(new, place):
            place.rename(staging / OLD)
            new.rename(place)
    except OSError as error:
        if error.errno not in _UNMOVABLE or not _is_folder(place):
            raise
        (staging / MARK).write_bytes(b"")


def finish(staging: Path) -> tuple[str, ...]:
    """End a run, this or a killed one: the package is whole, and the staging folder is gone.

    Returns:
        The files that a person has changed while they were replaced; they are in the package.

    Raises:
        OSError: the system refuses the second rename.
    """
    package, known = _journal(staging)
    carried: list[str] = []
    if package:
        place = staging.parent / package
        if _is_between(staging, place):
            (staging / NEW).rename(place)
        trees = (staging / NEW, staging / OLD) if _is_folder(place) else ()
        if trees and (staging / MARK).exists():
            carried += _copy_files(staging / NEW, place, known)
        else:
            carried += [path for tree in trees for path in _carry(tree, place, known)]
        (staging / JOURNAL).unlink()
    _remove(staging)
    return tuple(f"{package}/{path}" for path in carried)


def _is_between(staging: Path, place: Path) -> bool:
    halves = (staging / NEW).is_dir() and (staging / OLD).is_dir()
    return halves and not os.path.lexists(place)


def _journal(staging: Path) -> tuple[str, dict[str, list[str]]]:
    """The package of a journal and its digests; nothing if it was not written to its end."""
    try:
        found = json.loads(read_bytes(staging / JOURNAL))
        known = {
            str(path): [str(one) for one in digests] for path, digests in found["known"].items()
        }
        package = str(found["package"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return "", {}
    is_name = package not in ("", ".", "..") and Path(package).name == package
    return (package, known) if is_name else ("", {})


def _copy_files(tree: Path, place: Path, known: Mapping[str, list[str]]) -> list[str]:
    """Bring the package to what a tree has, file by file; to repeat it changes nothing.

    Returns:
        The files that only a person can have written; they stay.
    """
    wanted = [path for path in _files(tree) if path in known]
    there = {path: _digest(place / path) for path in _files(place) if path in known}
    edited = [path for path, digest in there.items() if digest not in known[path]]
    draft = place / _DRAFT
    for path in there.keys() - {*wanted, *edited} if wanted else ():
        (place / path).unlink()
        _remove_empty(place, (place / path).parent)
    for path in wanted:
        if path not in edited and _digest(tree / path) != there.get(path):
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(tree / path, draft)
            draft.replace(place / path)
    if edited and (place / MANIFEST).is_file():
        draft.write_bytes(_remembering(place / MANIFEST, {one: known[one][-1] for one in edited}))
        draft.replace(place / MANIFEST)
    draft.unlink(missing_ok=True)
    return edited


def _remembering(manifest: Path, before: Mapping[str, str]) -> bytes:
    """A manifest that also knows what edited files were, so that an edit can be reverted."""
    data = read_bytes(manifest)
    with suppress(ValueError, TypeError):
        return (json.dumps({**json.loads(data), "before": before}, indent=2) + "\n").encode()
    return data


def _remove_empty(folder: Path, parent: Path) -> None:
    while parent != folder and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent


def _carry(tree: Path, place: Path, known: Mapping[str, list[str]]) -> Iterator[str]:
    """Move what only a person can have written into the package; nothing there is overwritten so."""
    for path in _files(tree):
        mine, there = tree / path, place / path
        if _cache(path) or _leads_out(place, path):
            continue
        if not _is_of_a_person(mine, there, known.get(path)):
            continue
        if os.path.lexists(there) and _digest(there) not in known.get(path, ()):
            there = there.with_name(there.name + _RESCUED)
        there.parent.mkdir(parents=True, exist_ok=True)
        mine.replace(there)
        yield there.relative_to(place).as_posix()


def _is_of_a_person(mine: Path, there: Path, known: list[str] | None) -> bool:
    if known is None:
        return not os.path.lexists(there)
    if mine.is_symlink() or (there.is_file() and mine.samefile(there)):
        return False
    digest = _digest(mine)
    return digest not in known and digest != _digest(there)


def _leads_out(place: Path, path: str) -> bool:
    return any((place / one).is_symlink() for one in PurePosixPath(path).parents)


def _digest(path: Path) -> str:
    """The digest of a file; nothing if it is none."""
    try:
        return hashlib.sha256(read_bytes(path)).hexdigest()
    except OSError:
        return ""


def _kept(old: Path, texts: Iterable[str], dropped: Iterable[str]) -> list[str]:
    """What a package keeps: caches of Python only where there still is something else."""
    texts = set(texts)
    kept = [path for path in _files(old) if path not in texts.union(dropped)]
    own = {PurePosixPath(path).parent for path in (*texts, *kept) if not _cache(path)}
    return [path for path in kept if not (cache := _cache(path)) or cache.parent in own]


def _cache(path: str) -> PurePosixPath | None:
    """The folder with what Python has compiled that a path is in, if any."""
    parents = (PurePosixPath(path), *PurePosixPath(path).parents)
    return next((one for one in reversed(parents) if one.name == CACHE), None)


def _files(folder: Path) -> list[str]:
    """Every file, link and empty folder below a folder, whose links are not followed."""
    found: list[Path] = []
    for root, folders, names in os.walk(folder):
        here = Path(root)
        found += [here / name for name in names]
        found += [here / name for name in folders if (here / name).is_symlink()]
        if not folders and not names and here != folder:
            found.append(here)
    return sorted(path.relative_to(folder).as_posix() for path in found)


def _link(source: Path, target: Path) -> None:
    if _is_folder(source):
        target.mkdir(exist_ok=True)
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _remove(staging: Path) -> None:
    for root, _, _ in os.walk(staging):
        with suppress(OSError):  # a folder that nobody may write into cannot be emptied
            Path(root).chmod(0o700)
    shutil.rmtree(staging, ignore_errors=True)
