"""A copy on disk against its record: what is neither as it was generated nor as a patch says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from specloom.output.compare import MANIFEST, on_disk, recorded
from specloom.untrusted import as_bytes, as_text, in_conflict
from specloom.vendor.record import manifest_digest
from specloom.vendor.store import Record

# Compiled modules are found before those of Python, and stubs are all that type checkers read.
_BEFORE_PY = (".so", ".pyd", ".pyi")
#: What can be wrong with a file of a copy, and what that means.
STATES = {
    "in conflict": "it holds both sides of a merge",
    "edited": "it was changed, and no patch says so",
    "edited again": "it is not what its patch makes of it",
    "taken back": "it is as it was generated, and a patch says otherwise",
    "missing": "it was generated, is not there, and no patch says so",
    "damaged patch": "its patch or the text before it is missing or damaged",
    "damaged manifest": "it is not the one of the record",
    "shadows": "it is not of the SDK, and is imported instead of a file of it",
    "in the way": "it is there, and a patch says that it was removed",
}


@dataclass(frozen=True, slots=True)
class Copy:
    """A package on disk, by paths inside of it.

    `manifest` has the digests of what was generated, `texts` what there is, with the ends of lines
    of Linux, and `digests` those of the bytes.
    """

    manifest: Mapping[str, str]
    texts: Mapping[str, str]
    digests: Mapping[str, str]

    @property
    def identity(self) -> str:
        """The digest of the manifest."""
        return manifest_digest(self.manifest)

    @property
    def own(self) -> tuple[str, ...]:
        """The files that nobody generated."""
        return tuple(one for one in self.texts if one not in self.manifest and one != MANIFEST)

    @property
    def shadowing(self) -> tuple[str, ...]:
        """Those of them that Python takes for a module of the package: a folder, or compiled."""
        modules = {one.removesuffix(".py") for one in self.manifest if one.endswith(".py")}
        return tuple(one for one in self.own if modules & set(_names(one)))

    def is_as_generated(self, path: str, text: str) -> bool:
        """Whether a text is what was generated for a path."""
        return self.manifest.get(path) == digest(text)

    def states(self, record: Record) -> Iterator[tuple[str, str]]:
        """By path, what is wrong: a key of `STATES`."""
        if self.identity != record.origin.manifest:
            yield MANIFEST, "damaged manifest"
            return
        yield from ((path, "shadows") for path in self.shadowing)
        for path in sorted({*self.manifest, *record.edits, *record.unfit}):
            if state := self._state(path, record):
                yield path, state

    def _state(self, path: str, record: Record) -> str:
        text, edit = self.texts.get(path), record.edits.get(path)
        if text is not None and in_conflict(as_bytes(text)) and (not edit or edit.after != text):
            return "in conflict"
        if path in record.unfit or (edit and not self.is_as_generated(path, edit.before)):
            return "damaged patch"
        if edit and edit.after == text:
            return ""
        if text is None:
            return "missing"
        if edit and edit.after is None:
            return "in the way"
        if self.is_as_generated(path, text):
            return "taken back" if edit else ""
        return "edited again" if edit else "edited"


def _names(path: str) -> Iterator[str]:
    """The modules that a file is found as before one of that name with the suffix .py."""
    yield from (str(parent) for parent in PurePosixPath(path).parents)
    if path.endswith(_BEFORE_PY):
        yield str(PurePosixPath(path).with_name(PurePosixPath(path).name.partition(".")[0]))


def look(folder: Path, package: str) -> Copy:
    """Read a copy.

    Raises:
        OSError: a file cannot be read.
    """
    inside = len(package) + 1
    found = {path[inside:]: data for path, data in on_disk(folder, package).items()}
    return Copy(
        recorded(folder, package, "files"),
        {path: as_text(data) for path, data in found.items()},
        {path: hashlib.sha256(data).hexdigest() for path, data in found.items()},
    )


def edits_of(copy: Copy) -> dict[str, str | None]:
    """What a person made of each file that is not as it was generated; nothing of one that is gone."""
    return {
        path: copy.texts.get(path)
        for path in copy.manifest
        if path not in copy.texts or not copy.is_as_generated(path, copy.texts[path])
    }


def original(copy: Copy, path: str, texts: Iterator[str]) -> str | None:
    """The text that was generated for a path, if one of these is it."""
    return next((text for text in texts if copy.is_as_generated(path, text)), None)


def digest(text: str) -> str:
    """The digest of a text, as manifests have it."""
    return hashlib.sha256(as_bytes(text)).hexdigest()
