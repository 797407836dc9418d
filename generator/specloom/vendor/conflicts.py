"""Conflicts of an update: a person resolves them beside the package, and runs the command again.

A resolution is of one edit and one new text. If either is another one by then, what the person has
written so far is kept under another name and a new merge is made.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from specloom.output.beside import write_beside
from specloom.output.record import table, texts
from specloom.toml import quoted
from specloom.untrusted import as_bytes, as_text, read_bytes
from specloom.vendor.copy import digest
from specloom.vendor.merge import Merge, unresolved
from specloom.vendor.store import CONFLICTS, Edit, Store, remove

SUFFIX = ".merge"
_LIST = "conflicts.toml"
_HEAD = "# The merges that `specloom vendor` waits for: of which texts, by their digests."


@dataclass(frozen=True, slots=True)
class Conflict:
    """The digests of the texts of a merge, and of the merge as it was written."""

    before: str
    edited: str
    generated: str
    merge: str


def resolution(store: Store, path: str, edit: Edit, now: str) -> str | None:
    """What a person wrote for a conflict of these texts, as far as it is resolved or not."""
    known = pending(store).get(path)
    if known is None or not _is_of(known, edit, now):
        return None
    return _text(_place(store, path))


def record_conflict(store: Store, path: str, sides: tuple[Edit, str], merge: Merge) -> None:
    """Write a merge for a person to resolve; what they wrote for another one is kept.

    Raises:
        OSError: the disk refuses.
    """
    edit, now = sides
    found, place = pending(store), _place(store, path)
    written = _text(place)
    ours = {merge.text, *((found[path].merge,) if path in found else ())}
    if written is not None and ours.isdisjoint((written, digest(written))):
        place.rename(_free(place))
    place.parent.mkdir(parents=True, exist_ok=True)
    write_beside(place, as_bytes(merge.text))
    own = (edit.before, edit.after or "", now, merge.text)
    _save(store, {**found, path: Conflict(*(digest(text) for text in own))})


def pending(store: Store) -> dict[str, Conflict]:
    """By path, the conflicts that were written; nothing if the list of them cannot be read."""
    try:
        found = tomllib.loads(read_bytes(store.root / CONFLICTS / _LIST).decode())
        return {path: Conflict(**texts(one)) for path, one in found["conflict"].items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}


def waiting(store: Store, edits: Mapping[str, Edit]) -> tuple[str, ...]:
    """The paths whose conflicts are of the edits that a package has."""
    found = pending(store)
    return tuple(path for path, edit in edits.items() if path in found and _has(found[path], edit))


def clear(store: Store, files: Mapping[str, str]) -> None:
    """Remove the merges that are done: as they were written, or as the package has it now.

    Raises:
        OSError: the disk refuses.
    """
    found = pending(store)
    for path, one in found.items():
        written = _text(_place(store, path))
        if written is not None and (written == files.get(path) or digest(written) == one.merge):
            remove(_place(store, path), store.root)
    if found:
        remove(store.root / CONFLICTS / _LIST, store.root)


def name_of(store: Store, path: str) -> str:
    """The file of a conflict, below the folder of the package."""
    return f"{store.root.name}/{CONFLICTS}/{path}{SUFFIX}"


def marks(text: str, edit: Edit, now: str) -> tuple[int, ...]:
    """The lines of a resolution that are still to be resolved."""
    return unresolved(text, edit.before, edit.after or "", now)


def _place(store: Store, path: str) -> Path:
    return store.root / CONFLICTS / f"{path}{SUFFIX}"


def _is_of(known: Conflict, edit: Edit, now: str) -> bool:
    return _has(known, edit) and known.generated == digest(now)


def _has(known: Conflict, edit: Edit) -> bool:
    return (known.before, known.edited) == (digest(edit.before), digest(edit.after or ""))


def _text(place: Path) -> str | None:
    try:
        return as_text(read_bytes(place))
    except OSError:
        return None


def _free(place: Path) -> Path:
    numbers = (place.with_name(f"{place.name}.{n}") for n in range(1, 10**6))
    return next(path for path in numbers if not path.exists())


def _save(store: Store, found: Mapping[str, Conflict]) -> None:
    lines = [
        line
        for path in sorted(found)
        for line in table(f"conflict.{quoted(path)}", asdict(found[path]))
    ]
    write_beside(store.root / CONFLICTS / _LIST, ("\n".join([_HEAD, *lines]) + "\n").encode())
