"""What is on disk against what should be: changed, missing, left over, edited by hand."""

from __future__ import annotations

import difflib
import hashlib
import json
import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePosixPath

from specloom.untrusted import in_conflict, read_bytes

_DIGEST = re.compile(r'("(?:[^"\\\n]|\\.)+"): "([0-9a-f]{64})"')
MANIFEST = "MANIFEST.json"
#: The folder in a documentation that another program builds its site in.
SITE = "site"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The paths that differ, sorted.

    `edited` ones are not as Specloom wrote them last, `foreign` ones were never written by it, and
    `links` are folders of the package that are symbolic links. `line_ends` differ in the ends of
    lines only, and are no difference; `conflicts` are those of the differing ones that hold both
    sides of a merge. `digests` has every file that was looked at.
    """

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    left_over: tuple[str, ...]
    edited: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    line_ends: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def clean(self) -> bool:
        """Whether disk and plan are the same."""
        return not (self.changed or self.missing or self.left_over)

    @property
    def written(self) -> tuple[str, ...]:
        """The paths that will be written."""
        return (*self.changed, *self.missing, *self.line_ends)


def together(one: Comparison, other: Comparison) -> Comparison:
    """Two comparisons, of different files, as one."""
    names = [f.name for f in fields(Comparison) if f.name != "digests"]
    paths = {name: (*getattr(one, name), *getattr(other, name)) for name in names}
    return Comparison(**paths, digests={**one.digests, **other.digests})


def digest(text: str) -> str:
    """The digest of a file's bytes."""
    return hashlib.sha256(text.encode()).hexdigest()


def with_manifest(
    package: str, files: Mapping[str, str], origins: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The files and their manifest: the digest of every file, so that local edits are seen.

    `origins` are the names that classes would have if nothing else had them, where they have others.
    """
    prefix = package + "/"
    digests = {path.removeprefix(prefix): digest(text) for path, text in sorted(files.items())}
    manifest = {"files": digests, **({"origins": dict(origins)} if origins else {})}
    text = json.dumps(manifest, indent=2) + "\n"
    return dict(sorted({**files, prefix + MANIFEST: text}.items()))


def on_disk(folder: Path, package: str, aside: str = "") -> dict[str, bytes]:
    """Every file of the package in the output folder, but for caches and a folder of another program.

    Raises:
        OSError: a file cannot be read.
    """
    root = folder / package
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(root.rglob("*"))}
    other = f"{package}/{aside}/" if aside else ()
    own = {name: path for name, path in paths.items() if not name.startswith(other)}
    return {name: read_bytes(path) for name, path in own.items() if _is_own(name, path)}


def _is_own(name: str, path: Path) -> bool:
    """Whether a file may be ours: hidden ones are those of desktops, editors and other tools."""
    parts = name.split("/")
    hidden = "__pycache__" in parts or any(part.startswith(".") for part in parts)
    return not hidden and path.is_file()


def compare(folder: Path, package: str, files: Mapping[str, str], aside: str = "") -> Comparison:
    """Compare both ways, so that stale files are seen too.

    `aside` is a folder in the package that another program writes.

    Raises:
        OSError: a file cannot be read.
    """
    found = on_disk(folder, package, aside)
    text = _manifest(folder, package)
    recorded = _recorded(text, package)
    other = {p for p, text in files.items() if p in found and found[p] != text.encode()}
    line_ends = {path for path in other if _plain(found[path]) == _plain(files[path].encode())}
    changed = other - line_ends
    left_over = [path for path in found if path not in files]
    conflicts = {path for path in (*changed, *left_over) if in_conflict(found[path])}
    at_stake = [
        path for path in (*changed, *left_over) if _is_lost(found[path], recorded.get(path, ()))
    ]
    if in_conflict(text.encode()):
        # What git has merged from two sides is an edit of neither.
        conflicts |= {path for path in at_stake if len(recorded.get(path, ())) > 1}
    manifest = f"{package}/{MANIFEST}"
    known = {*recorded, manifest} if recorded or manifest not in found else set(recorded)
    foreign = [path for path in at_stake if path not in known]
    return Comparison(
        tuple(sorted(changed)),
        tuple(sorted(path for path in files if path not in found)),
        tuple(sorted(left_over)),
        tuple(sorted(path for path in at_stake if path in known - {manifest, *conflicts})),
        tuple(sorted([*_in_the_way(folder, package, files, found), *foreign])),
        tuple(_links(folder, (*files, *left_over))),
        tuple(sorted(line_ends)),
        tuple(sorted(conflicts & known)),
        {path: hashlib.sha256(data).hexdigest() for path, data in found.items()},
    )


def _in_the_way(
    folder: Path, package: str, files: Iterable[str], found: Collection[str]
) -> list[str]:
    """What is a file and has to be the folder of the package, or is a folder and has to be a file."""
    root = folder / package
    if os.path.lexists(root) and not root.is_symlink() and not root.is_dir():
        return [package]
    return [path for path in files if path not in found and (folder / path).is_dir()]


def _is_lost(data: bytes, recorded: Collection[str]) -> bool:
    """Whether a text is one that was never written: with other ends of lines it is the same."""
    return hashlib.sha256(_plain(data)).hexdigest() not in recorded


def _plain(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def _links(folder: Path, paths: Iterable[str]) -> Iterator[str]:
    parents = {parent for path in paths for parent in PurePosixPath(path).parents}
    yield from sorted(str(one) for one in parents if one.name and (folder / one).is_symlink())


def recorded_digests(folder: Path, package: str) -> dict[str, str]:
    """What the last manifest says of files; nothing where there is none that can be read."""
    return {
        f"{package}/{path}": value for path, value in recorded(folder, package, "files").items()
    }


def recorded(folder: Path, package: str, key: str) -> dict[str, str]:
    """A table of the last manifest; nothing where there is none that can be read."""
    try:
        manifest = json.loads(_manifest(folder, package))
        return {str(name): str(value) for name, value in manifest[key].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _manifest(folder: Path, package: str) -> str:
    try:
        return read_bytes(folder / package / MANIFEST).decode()
    except (OSError, UnicodeDecodeError):
        return ""


def _recorded(manifest: str, package: str) -> Mapping[str, set[str]]:
    """By path, every digest that a manifest names; where two were merged, those of both."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for path, value in _DIGEST.findall(manifest):
        found[f"{package}/{json.loads(path)}"].add(value)
    return found


def diff(folder: Path, files: Mapping[str, str], comparison: Comparison) -> Iterator[str]:
    """A unified diff from what is on disk to what should be; the manifest, which follows, is last."""
    paths = (*comparison.changed, *comparison.missing, *comparison.left_over)
    for path in sorted(paths, key=lambda path: (path.endswith(f"/{MANIFEST}"), path)):
        there = folder / path
        old = there.read_text("utf-8", errors="replace") if there.is_file() else ""
        yield from difflib.unified_diff(
            old.splitlines(keepends=True),
            files.get(path, "").splitlines(keepends=True),
            f"{path} (on disk)" if old or there.is_file() else "/dev/null",
            f"{path} (generated)" if path in files else "/dev/null",
        )
