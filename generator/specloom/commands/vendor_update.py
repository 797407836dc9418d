"""Writing a copy: what is generated now, with the edits that its patches have."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from specloom.commands.changes import change_lines, differences
from specloom.commands.copies import Vendored
from specloom.commands.renamed import report_renamed
from specloom.commands.session import counts, hint_at_line_ends, place, print_changes
from specloom.diagnostics import Diagnostic, Position, Severity, Stopped
from specloom.output.compare import Comparison, compare
from specloom.output.turn import alone
from specloom.output.write import finish_others, refuse, write
from specloom.styled import Span, Style
from specloom.surface.summary import Effects
from specloom.vendor.conflicts import clear, name_of
from specloom.vendor.copy import STATES, Copy, look
from specloom.vendor.merge import GitFailed
from specloom.vendor.store import Record, recorded
from specloom.vendor.update import Update, update

_LISTED = 50  # how many files of a sort are named
_HINTS = {
    "in conflict": "Resolve it; then record it with `{} --patch`.",
    "damaged patch": "Restore the record from version control, or record anew: `{} --patch`.",
    "damaged manifest": "Restore the package and its record together from version control.",
}
_HINT = "Record what was edited with `{} --patch`, or take it back."


@dataclass(frozen=True, slots=True)
class _Next:
    """The next package: its files, what becomes of the edits, and what that changes."""

    files: Mapping[str, str]
    update: Update
    found: Comparison


def write_copy(copy: Vendored) -> None:
    """Generate, merge the edits, write what changed, and say so; end the command if that fails."""
    session = copy.session
    session.do(lambda: _refuse_without_configuration(copy))
    with ExitStack() as stack:
        session.do(lambda: stack.enter_context(alone(copy.folder, session.voice.warn)))
        before = session.do(lambda: settled(copy))
        record = session.do(lambda: _recorded(copy, before))
        copy.pin(None)
        made = session.do(copy.files)
        if run := session.run.planned:
            given = (session.config, session.run.sources, session.report)
            report_renamed(copy.folder, run, *given)
        coming = session.do(lambda: _next(copy, before, record, made))
        prefixed = {f"{copy.package}/{path}": text for path, text in coming.files.items()}
        api = session.do(lambda: differences(copy.folder, prefixed, coming.found, session.config))
        session.do(lambda: _write(copy, coming, Record(copy.origin(made), coming.update.edits)))
    session.show()
    print_changes(coming.found, session.voice, most=_LISTED)
    _print_summary(copy, coming, api)


def _print_summary(copy: Vendored, coming: _Next, api: Effects) -> None:
    voice = copy.session.voice
    for word, paths in _outcomes(coming.update):
        for path in paths:
            voice.say(Span(word, Style.BOLD), f": {copy.package}/{path}")
    for line in change_lines(api, everything=voice.verbose):
        voice.say(*line)
    done = len(coming.found.written) + len(coming.found.left_over)
    voice.say(f"{len(coming.files)} files, {done} touched; {counts(copy.session.report)}")
    hint_at_line_ends(coming.found, voice)


def _refuse_without_configuration(copy: Vendored) -> None:
    if copy.configuration is None:
        known = dict(recorded(copy.folder)).get(copy.package)
        name = f", {place(Path(), known.as_posix())}," if known else ""
        message = f"the configuration of the copy{name} is not here"
        hint = "Name it with --config."
        copy.session.report.error("SL101", message, copy.place(copy.store.root.name), hint)
    copy.session.report.stop_if_failed()


def settled(copy: Vendored) -> Copy:
    """The copy on disk, after what killed runs have begun is finished.

    Raises:
        OSError: the disk refuses.
    """
    copy.store.refuse_links()
    finish_others(copy.folder)
    found = look(copy.folder, copy.package)
    copy.store.settle(found.identity)
    return found


def _outcomes(found: Update) -> tuple[tuple[str, list[str]], ...]:
    kept = [path for path in found.edits if path not in found.merged]
    return (
        ("your edit, merged", found.merged),
        ("your edit, kept", kept),
        ("no edit any more", found.done),
    )


def _recorded(copy: Vendored, before: Copy) -> Record | None:
    """The record of the copy, which is as it says; nothing of a copy that is new.

    Raises:
        Stopped: the folder is none of ours, or is not as the record says.
    """
    report, root = copy.session.report, copy.store.root.name
    record = copy.record(before.identity)
    if record is None:
        if before.texts:
            hint = (
                "Move it away, or choose another name with --package. If it is a copy of what the "
                f"configuration gives now, `{copy.command} --patch` writes its record."
            )
            message = f"{copy.package} is there, and has no record ({root}/record.toml)"
            report.error("SL560", message, copy.place(copy.package), hint)
    elif before.texts:
        for path, state in before.states(record):
            _report_state(copy, path, state)
    elif record.unfit:
        for path in record.unfit:
            _report_state(copy, path, "damaged patch")
    report.stop_if_failed()
    return record


def _report_state(copy: Vendored, path: str, state: str) -> None:
    message = f"{copy.package}/{path}: {STATES[state]}"
    place = copy.place(f"{copy.package}/{path}")
    hint = _HINTS.get(state, _HINT).format(copy.command)
    if state.startswith("damaged"):
        copy.session.report.error("SL562", message, place, hint)
    else:
        copy.session.report.error("SL561", message, place, hint)


def _next(copy: Vendored, before: Copy, record: Record | None, made: Mapping[str, str]) -> _Next:
    """The next package.

    Raises:
        OSError: the disk refuses.
        Stopped: there is none; the report says why.
    """
    report = copy.session.report
    edits = record.edits if record else {}
    try:
        found = update(copy.store, edits, made)
    except GitFailed as error:
        hint = "Install git; it merges what was edited with what is generated now."
        report.error("SL565", str(error), copy.place(copy.store.root.name), hint)
        raise Stopped from error
    _report_conflicts(copy, found)
    report.stop_if_failed()
    files = found.texts(made)
    prefixed = {f"{copy.package}/{path}": text for path, text in files.items()}
    compared = compare(copy.folder, copy.package, prefixed)
    inside = len(copy.package) + 1
    gone = [path for path in compared.left_over if path[inside:] in before.manifest]
    coming = set(prefixed) | set(gone)
    foreign = [path for path in compared.foreign if path in coming]
    compared = replace(compared, left_over=tuple(gone), foreign=tuple(foreign), edited=())
    refuse(compared, report, output=copy.session.output)
    for path, value in compared.digests.items():
        if value != before.digests.get(path[inside:]):
            _report_saved(copy, path)
    report.stop_if_failed()
    return _Next(files, found, compared)


def _report_conflicts(copy: Vendored, found: Update) -> None:
    report = copy.session.report
    for path, lines in found.conflicts.items():
        name = name_of(copy.store, path)
        where = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines))}"
        message = f"the edit of {copy.package}/{path} conflicts with what is generated now, {where}"
        hint = f"Write what it should be into this file, and run `{copy.command}` again."
        given = (copy.place(name), hint, Position(lines[0], 1))
        report.add(Diagnostic("SL563", Severity.ERROR, message, *given))
    for path in found.homeless:
        place = copy.place(f"{copy.package}/{path}")
        message = f"{copy.package}/{path} was edited, and is generated no longer"
        hint = f"Move it to a name of your own, record that with `{copy.command} --patch`, and vendor again."
        report.error("SL564", message, place, hint)


def _report_saved(copy: Vendored, path: str) -> None:
    message = f"{path} was changed while the copy was updated"
    hint = f"Record it with `{copy.command} --patch`, or take it back."
    copy.session.report.error("SL561", message, copy.place(path), hint)


def _write(copy: Vendored, coming: _Next, record: Record) -> None:
    """Write the next record, exchange the package, and put the record in its place.

    Raises:
        OSError: the disk refuses; the copy and its record are the old ones or the new ones.
        Stopped: a person has saved files meanwhile; they are in the package.
    """
    store, folder, package = copy.store, copy.folder, copy.package
    store.prepare(record)
    prefixed = {f"{package}/{path}": text for path, text in coming.files.items()}
    saved = write(folder, package, prefixed, coming.found)
    store.settle(look(folder, package).identity)
    clear(store, coming.files)
    for path in saved:
        _report_saved(copy, path)
    copy.session.report.stop_if_failed()
