"""The next package: what is generated now, with the edits of the copy merged into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from specloom.vendor.conflicts import marks, record_conflict, resolution
from specloom.vendor.merge import Merge, merge
from specloom.vendor.store import Edit, Store


@dataclass(slots=True)
class Update:
    """What becomes of the edits.

    Attributes:
        edits: By path, the edits of the next package.
        merged: The paths whose text is one that neither side had.
        done: The paths whose edit is what is generated now.
        conflicts: By path, the lines of the merge that a person has to look at.
        homeless: The paths of edits whose file is generated no longer.
    """

    edits: dict[str, Edit] = field(default_factory=dict)
    merged: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    conflicts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    homeless: list[str] = field(default_factory=list)

    @property
    def possible(self) -> bool:
        """Whether there is a next package."""
        return not (self.conflicts or self.homeless)

    def texts(self, made: Mapping[str, str]) -> dict[str, str]:
        """The files of the next package."""
        edited = {path: edit.after for path, edit in self.edits.items() if edit.after is not None}
        return {
            path: edited.get(path, text)
            for path, text in made.items()
            if path in edited or path not in self.edits
        }


def update(store: Store, edits: Mapping[str, Edit], made: Mapping[str, str]) -> Update:
    """Merge edits into what is generated now; conflicts are written beside the package.

    Raises:
        GitFailed: git is needed, and does not work.
        OSError: the disk refuses.
    """
    found = Update()
    for path, edit in edits.items():
        if path in made:
            _merge(store, path, (edit, made[path]), found)
        elif edit.after is not None:
            found.homeless.append(path)
        else:
            found.done.append(path)
    return found


def _merge(store: Store, path: str, sides: tuple[Edit, str], found: Update) -> None:
    edit, now = sides
    if edit.after is None:
        found.edits[path] = Edit(now, None)
        return
    own = resolution(store, path, edit, now)
    if own is None:
        result = merge(edit.after, edit.before, now)
        if result.conflicts:
            record_conflict(store, path, sides, result)
    else:
        result = Merge(own, marks(own, edit, now))
    if result.conflicts:
        found.conflicts[path] = result.conflicts
    elif result.text == now:
        found.done.append(path)
    else:
        found.edits[path] = Edit(now, result.text)
        found.merged += [] if edit.before == now else [path]
