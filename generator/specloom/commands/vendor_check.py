"""Whether a copy is the SDK of its record with the patches of the record, and current. Nothing is written."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.commands.changes import change_lines, reasons_of
from specloom.commands.comparing import settle
from specloom.commands.copies import Vendored, identity
from specloom.commands.session import place
from specloom.exits import Exit
from specloom.formats.outcome import Finding, Outcome
from specloom.installed import version
from specloom.output import lock
from specloom.output.compare import MANIFEST
from specloom.output.record import Unreadable
from specloom.styled import Line, Span, Style, difference
from specloom.surface.summary import Effects, summarise
from specloom.vendor.conflicts import name_of, waiting
from specloom.vendor.copy import STATES, Copy, digest, look
from specloom.vendor.store import RECORD, Record

_STATES = {
    **STATES,
    "not there": "there is no copy",
    "no record": "nothing says where the copy comes from",
    "damaged record": "it cannot be read",
    "unresolved": "an update of an edited file waits for its conflicts to be resolved",
    "outdated": "the configuration gives another text now",
    "new": "it is generated now and not there",
    "left over": "it is generated no longer",
}
_CURRENT = ("outdated", "new", "left over")
_NOT_ALTERED = (*_CURRENT, "unresolved", "not there")


@dataclass(slots=True)
class _Found:
    """What is wrong: files by state, then why it is not current, what users see, and the difference."""

    files: list[tuple[str, str]] = field(default_factory=list)
    because: tuple[str, ...] = ()
    api: Effects = field(default_factory=Effects)
    diff: tuple[str, ...] = ()

    @property
    def altered(self) -> bool:
        """Whether the copy is not as its record says."""
        return any(state not in _NOT_ALTERED for _, state in self.files)


def check_copy(copy: Vendored) -> None:
    """Say whether the copy is as recorded and current; end with 1 if it is not."""
    session = copy.session
    session.do(lambda: settle(copy.folder, session.voice))
    before = session.do(lambda: look(copy.folder, copy.package))
    found = _Found()
    record = session.do(lambda: _record(copy, before, found))
    if record is not None:
        states = before.states(record) if before.texts else [("", "not there")]
        found.files += [(_path(copy, path), state) for path, state in states]
        paths = waiting(copy.store, record.edits)
        found.files += [(name_of(copy.store, path), "unresolved") for path in paths]
    is_whole = record is not None and record.origin.manifest == before.identity
    if record is not None and is_whole:
        made = _compare(copy, (before, record), found) if copy.configuration is not None else {}
        found.diff = (*_edits(copy, (before, record), made), *found.diff)
    session.do(session.report.stop_if_failed)
    if record is not None and copy.configuration is None:
        _note_unproven(copy, record)
    session.show()
    if found.files:
        _end(copy, found)
    _say_fine(copy, before, record, found)


def _record(copy: Vendored, before: Copy, found: _Found) -> Record | None:
    name = f"{copy.store.root.name}/{RECORD}"
    try:
        record = copy.store.record(before.identity)
    except Unreadable:
        found.files.append((name, "damaged record"))
        return None
    if record is None:
        found.files.append((name, "no record") if before.texts else (copy.package, "not there"))
    return record


def _path(copy: Vendored, path: str) -> str:
    return f"{copy.package}/{path}".rstrip("/")


def _compare(copy: Vendored, present: tuple[Copy, Record], found: _Found) -> Mapping[str, str]:
    """Hold what is generated now, which is returned, against what was generated for the copy."""
    before, record = present
    copy.pin(record)
    made = copy.session.do(copy.files)
    now, then = copy.origin(made), record.origin
    found.because = tuple(lock.differences((then.inputs, then.tool), (now.inputs, now.tool)))
    if identity(made) == then.manifest:
        return made
    old = {path: before.texts.get(path, "") for path in before.manifest}
    old |= {path: edit.before for path, edit in record.edits.items()}
    new = {path: text for path, text in made.items() if path != MANIFEST}
    for path in sorted({*old, *new}):
        if path not in old:
            found.files.append((_path(copy, path), "new"))
        elif path not in new:
            found.files.append((_path(copy, path), "left over"))
        elif before.manifest[path] != digest(new[path]):
            found.files.append((_path(copy, path), "outdated"))
    given = [{_path(copy, path): text for path, text in texts.items()} for texts in (old, new)]
    found.api = summarise(copy.package, given[0], given[1], reasons_of(copy.session.config))
    found.diff = tuple(_diff(given[0], given[1], ("as it was generated", "generated now")))
    return made


def _edits(copy: Vendored, present: tuple[Copy, Record], made: Mapping[str, str]) -> Iterator[str]:
    """What was done to files since they were recorded, as far as it is known what they were."""
    before, record = present
    was = {path: made[path] for path in before.manifest if path in made}
    was = {path: text for path, text in was.items() if before.is_as_generated(path, text)}
    was |= {path: edit.after or "" for path, edit in record.edits.items()}
    changed = [path for path, _ in before.states(record) if path in was and path in before.texts]
    old, new = (
        {_path(copy, path): texts[path] for path in changed} for texts in (was, before.texts)
    )
    return _diff(old, new, ("as recorded", "on disk"))


def _diff(old: Mapping[str, str], new: Mapping[str, str], words: tuple[str, str]) -> Iterator[str]:
    for path in sorted({*old, *new}):
        yield from difflib.unified_diff(
            old.get(path, "").splitlines(),
            new.get(path, "").splitlines(),
            f"{path} ({words[0]})" if path in old else "/dev/null",
            f"{path} ({words[1]})" if path in new else "/dev/null",
            lineterm="",
        )


def _note_unproven(copy: Vendored, record: Record) -> None:
    report, name = copy.session.report, place(copy.store.root, record.origin.configuration)
    message = f"whether the copy is current was not proven: its configuration, {name}, is not here"
    hint = "Name the configuration with --config where there is one."
    report.note("SL567", message, copy.place(f"{copy.store.root.name}/{RECORD}"), hint)
    if not copy.session.voice.speaks_text:
        copy.session.voice = replace(copy.session.voice, verbose=True)
    elif not copy.session.voice.verbose:
        copy.session.voice.warn(f"{message}; --config names another one")


def _end(copy: Vendored, found: _Found) -> None:
    session, voice = copy.session, copy.session.voice
    status = "altered" if found.altered else "stale"
    advice = _advice(copy, {state for _, state in found.files})
    if not voice.speaks_text:
        files = tuple(
            Finding("error", state, _STATES[state], place(copy.folder, path))
            for path, state in found.files
        )
        given = (found.because, found.api.notices, files, session.findings(), advice)
        voice.outcome(Outcome(status, version("specloom"), *given, following=found.api.advice))
    else:
        for line in _lines(found, everything=voice.verbose):
            voice.say(*line)
        voice.warn(Span(status, Style.BAD), f": {advice}")
    sys.exit(Exit.FINDING)


def _lines(found: _Found, *, everything: bool) -> Iterator[Line]:
    if not {state for _, state in found.files}.isdisjoint(_CURRENT):
        yield from ((f"because {reason}",) for reason in found.because)
    yield from change_lines(found.api, everything=everything)
    yield from ((Span(state, Style.WARNING), f": {path}") for path, state in found.files)
    yield from (difference(line) for line in found.diff)


def _advice(copy: Vendored, states: set[str]) -> str:
    again = f"`{copy.command}`"
    for state, advice in (
        (
            "no record",
            f"`{copy.command} --patch` writes a record if this is what the configuration gives",
        ),
        ("damaged record", "restore it from version control, together with the package"),
        ("damaged manifest", "restore the package and its record together from version control"),
        (
            "damaged patch",
            f"restore the record from version control, or record anew: `{copy.command} --patch`",
        ),
        ("in conflict", f"resolve the merge; `{copy.command} --patch` records what is edited"),
        ("shadows", "move it away, or give it a name that no module has"),
        ("unresolved", f"write what it should be into the file, and run {again}"),
    ):
        if state in states:
            return advice
    if states <= {*_CURRENT, "not there"}:
        return f"run {again} and commit what it writes"
    return f"`{copy.command} --patch` records what was edited, or take it back"


def _say_fine(copy: Vendored, before: Copy, record: Record | None, found: _Found) -> None:
    voice, edits = copy.session.voice, record.edits if record else {}
    word = "up to date" if copy.configuration is not None else "as recorded"
    if not voice.speaks_text:
        given = (word, version("specloom"), found.because)
        voice.outcome(Outcome(*given, findings=copy.session.findings()))
        return
    if found.because:
        voice.warn(f"the record is older: {', '.join(found.because)}")
    for path in before.own:
        voice.say(f"your own: {copy.package}/{path}")
    recorded = f", {len(edits)} edited as recorded" if edits else ""
    voice.say(Span(word, Style.GOOD), f": {len(before.manifest) + 1} files{recorded}")
