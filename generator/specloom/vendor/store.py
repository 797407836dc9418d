"""The folder beside a copy: its record, the patches of what was edited, and the texts before the edits.

A record belongs to one package, whose manifest it names, and the two are not written in one step. So
the next record is whole beside the record in use before the package is exchanged, and takes its place
afterwards. Whoever finds both after a run was killed knows by the manifest of the package which of
them is true.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from specloom.output.beside import write_beside
from specloom.output.record import Unreadable
from specloom.untrusted import as_bytes, as_text, is_text, read_bytes
from specloom.vendor.patch import Unfit, applied, patch_of
from specloom.vendor.record import Origin, read

SUFFIX = ".vendored"
RECORD, NEXT, CONFLICTS = "record.toml", ".next", "conflicts"
# No linter, test runner or builder of wheels takes a file with such a name for code.
_PATCH, _PRISTINE = ("patches", ".patch"), ("pristine", ".pristine")


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person made of a file: the text that was generated, and the other one, if any."""

    before: str
    after: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """Where a copy comes from, its edits by path, and the paths of patches that fit no text."""

    origin: Origin
    edits: Mapping[str, Edit]
    unfit: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of a record."""

    root: Path

    @classmethod
    def of(cls, folder: Path, package: str) -> Store:
        """The folder that is beside a copy."""
        return cls(folder / f"{package}{SUFFIX}")

    def record(self, manifest: str) -> Record | None:
        """The record of the package with a manifest; nothing if there is none.

        Raises:
            OSError: it cannot be read.
            Unreadable: it is none.
        """
        place = self.root / NEXT if self._is_next(manifest) else self.root
        if not os.path.lexists(place / RECORD):
            return None
        origin = _origin(place)
        edits, unfit = {}, []
        for path in sorted({*_paths(place, *_PATCH), *_paths(place, *_PRISTINE)}):
            try:
                edits[path] = _edit(place, path)
            except (OSError, Unfit):
                unfit.append(path)
        return Record(origin, edits, tuple(unfit))

    def pristine(self, path: str) -> str | None:
        """The text of a file before it was edited, if it was kept."""
        try:
            return _read(self.root, path, _PRISTINE)
        except OSError:
            return None

    def prepare(self, record: Record) -> None:
        """Write a record that `settle` puts in its place when the package is the one that it names.

        Raises:
            OSError: the disk refuses.
        """
        place = self.root / NEXT
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for path, edit in record.edits.items():
            _write(place, path, _PRISTINE, edit.before)
            _write(place, path, _PATCH, patch_of(path, edit.before, edit.after))
        write_beside(place / RECORD, record.origin.text().encode())

    def settle(self, manifest: str) -> None:
        """Put the next record in its place if the package has its manifest, or else remove it.

        Raises:
            OSError: the disk refuses.
        """
        place = self.root / NEXT
        if not os.path.lexists(place):
            return
        if self._is_next(manifest):
            for kind in (_PATCH, _PRISTINE):
                self._mirror(*kind)
            (place / RECORD).replace(self.root / RECORD)
        shutil.rmtree(place)
        with suppress(OSError):  # there is something in it
            self.root.rmdir()

    def _is_next(self, manifest: str) -> bool:
        try:
            return _origin(self.root / NEXT).manifest == manifest
        except (OSError, Unreadable):
            return False

    def _mirror(self, part: str, suffix: str) -> None:
        new, old = self.root / NEXT / part, self.root / part
        wanted = set(_paths(self.root / NEXT, part, suffix))
        for path in wanted:
            target = old / f"{path}{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            write_beside(target, read_bytes(new / f"{path}{suffix}"))
        for path in set(_paths(self.root, part, suffix)) - wanted:
            remove(old / f"{path}{suffix}", self.root)

    def refuse_links(self) -> None:
        """A link would have files written elsewhere.

        Raises:
            OSError: there is one.
        """
        for here, folders, names in os.walk(self.root):
            for name in (*folders, *names):
                if (Path(here) / name).is_symlink():
                    raise OSError(f"{name} in {self.root.name} is a symbolic link")
        if self.root.is_symlink():
            raise OSError(f"{self.root.name} is a symbolic link")


def recorded(folder: Path) -> Iterator[tuple[str, Path]]:
    """The copies in a folder that have a record: their names, and their configurations."""
    for root in sorted(folder.glob(f"*{SUFFIX}")):
        with suppress(OSError, Unreadable):
            yield root.name.removesuffix(SUFFIX), root / _origin(root).configuration


def remove(path: Path, root: Path) -> None:
    """Remove a file, and the folders that are empty then."""
    path.unlink(missing_ok=True)
    with suppress(OSError):  # there is something else in it
        for parent in path.parents:
            if parent == root:
                break
            parent.rmdir()


def _origin(place: Path) -> Origin:
    try:
        return read(read_bytes(place / RECORD).decode().replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise Unreadable("damaged") from error


def _paths(place: Path, part: str, suffix: str) -> Iterator[str]:
    root = place / part
    for path in sorted(root.rglob(f"*{suffix}")):
        yield path.relative_to(root).as_posix().removesuffix(suffix)


def _edit(place: Path, path: str) -> Edit:
    before = _read(place, path, _PRISTINE)
    after = applied(before, _read(place, path, _PATCH))
    if not is_text(after or ""):
        raise Unfit
    return Edit(before, after)


def _read(place: Path, path: str, kind: tuple[str, str]) -> str:
    return as_text(read_bytes(place / kind[0] / f"{path}{kind[1]}"))


def _write(place: Path, path: str, kind: tuple[str, str], text: str) -> None:
    target = place / kind[0] / f"{path}{kind[1]}"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(as_bytes(text))
