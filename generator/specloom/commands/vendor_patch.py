"""Recording what a person edited in a copy, so that updates keep it and a check knows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

from specloom.commands.copies import Vendored, identity
from specloom.commands.vendor_update import settled
from specloom.diagnostics import Stopped
from specloom.output.record import Unreadable
from specloom.output.turn import alone
from specloom.untrusted import as_bytes, in_conflict, is_text
from specloom.vendor.copy import Copy, edits_of, original
from specloom.vendor.history import versions
from specloom.vendor.patch import patch_of
from specloom.vendor.record import Origin
from specloom.vendor.store import Edit, Record


@dataclass(slots=True)
class _Generated:
    """What the configuration gives now, made when it is asked for, if there is a configuration."""

    copy: Vendored
    _files: dict[str, str] = field(default_factory=dict)

    def files(self) -> dict[str, str]:
        """The files.

        Raises:
            Stopped: the input is bad; the report says why.
        """
        if not self._files and self.copy.configuration is not None:
            self._files = self.copy.files()
        return self._files


def record_edits(copy: Vendored) -> None:
    """Write the record anew, with each edit that the copy has; end the command if that fails."""
    session = copy.session
    with ExitStack() as stack:
        session.do(lambda: stack.enter_context(alone(copy.folder, session.voice.warn)))
        before = session.do(lambda: settled(copy))
        made = _Generated(copy)
        old = session.do(lambda: _old(copy, before))
        copy.pin(old)
        origin = session.do(lambda: _origin(copy, before, old, made))
        edits = session.do(lambda: _edits(copy, before, made))
        session.do(lambda: _write(copy, before, Record(origin, edits)))
    session.show()
    for path, edit in edits.items():
        session.voice.say(f"recorded: {copy.package}/{path} ({_size(path, edit)})")
    for path in sorted({*(old.edits if old else ()), *(old.unfit if old else ())} - set(edits)):
        session.voice.say(f"no edit any more: {copy.package}/{path}")
    word = "edit" if len(edits) == 1 else "edits"
    session.voice.say(f"{len(edits)} {word} in {copy.store.root.name}")


def _size(path: str, edit: Edit) -> str:
    if edit.after is None:
        return "removed"
    lines = patch_of(path, edit.before, edit.after).split("\n")[2:]
    added, removed = (sum(line.startswith(sign) for line in lines) for sign in "+-")
    return f"+{added} -{removed}"


def _old(copy: Vendored, before: Copy) -> Record | None:
    """The record so far; nothing if it cannot be read: it is written anew."""
    try:
        return copy.store.record(before.identity)
    except Unreadable:
        return None


def _origin(copy: Vendored, before: Copy, old: Record | None, made: _Generated) -> Origin:
    """Where the copy is from: as recorded, or from the configuration if that gives the same now.

    Raises:
        Stopped: nobody knows; the report says so.
    """
    if old is not None and old.origin.manifest == before.identity:
        return old.origin
    files = made.files()
    if files and identity(files) == before.identity:
        return copy.origin(files)
    hint = (
        "Restore the package and its record together from version control, or move the package away "
        f"and run `{copy.command}`."
    )
    message = f"{copy.package} has no record, and is not what a configuration here gives"
    copy.session.report.error("SL560", message, copy.place(copy.package), hint)
    raise Stopped


def _edits(copy: Vendored, before: Copy, made: _Generated) -> dict[str, Edit]:
    """Each edit, with the text that was generated.

    Raises:
        Stopped: a text is nowhere, or holds both sides of a merge; the report says so.
    """
    found = {}
    for path, after in edits_of(before).items():
        place = copy.place(f"{copy.package}/{path}")
        if after is not None and in_conflict(as_bytes(after)):
            hint = f"Resolve it; then record it with `{copy.command} --patch`."
            message = f"{copy.package}/{path} holds both sides of a merge"
            copy.session.report.error("SL561", message, place, hint)
            continue
        if after is not None and not is_text(after):
            message = f"{copy.package}/{path} is not UTF-8, and no patch can record it"
            copy.session.report.error("SL568", message, place, "Save it as UTF-8.")
            continue
        text = original(before, path, _texts(copy, path, made))
        if text is None:
            hint = "Commit the copy before it is edited, or take the edit back, update, and edit again."
            message = f"the text of {copy.package}/{path} before the edit is neither generated nor committed"
            copy.session.report.error("SL566", message, place, hint)
        else:
            found[path] = Edit(text, after)
    copy.session.report.stop_if_failed()
    return found


def _texts(copy: Vendored, path: str, made: _Generated) -> Iterator[str]:
    """The texts that a file may have been generated with, the cheapest to get first."""
    kept = copy.store.pristine(path)
    if kept is not None:
        yield kept
    yield from versions(copy.folder / copy.package / path)
    if path in (files := made.files()):
        yield files[path]


def _write(copy: Vendored, before: Copy, record: Record) -> None:
    """Write the record.

    Raises:
        OSError: the disk refuses; the record is the old one or the new one.
    """
    copy.store.prepare(record)
    copy.store.settle(before.identity)
