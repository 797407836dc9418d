"""The half of `specloom check` that generates: the package on disk against what it should be."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from specloom.commands.changes import change_lines, differences
from specloom.commands.documenting import Documentation, configured, states, watched
from specloom.commands.inputs import remote
from specloom.commands.session import (
    Session,
    hint_at_line_ends,
    lock_of,
    place,
)
from specloom.commands.voice import Voice
from specloom.exits import Exit
from specloom.formats.outcome import Outcome, file_finding
from specloom.installed import version
from specloom.output import lock
from specloom.output.compare import Comparison, compare, diff, together
from specloom.output.pyproject import compare_pyproject
from specloom.output.staging import is_cut_off, left_behind
from specloom.output.turn import alone, wait_for_others
from specloom.output.write import finish_others
from specloom.styled import UP_TO_DATE, Line, Span, Style, difference
from specloom.surface.summary import Effects

_STALE = Span("stale", Style.ERROR)
_NOTHING = Comparison((), (), ())


@dataclass(frozen=True, slots=True)
class _Found:
    """What differs, and why: `because` has the reasons, `api` the differences that users see.

    `files` are those of the package and beside it, `pages` those of the documentation.
    """

    because: tuple[str, ...]
    api: Effects
    files: Comparison
    pages: Comparison
    docs: Documentation | None
    diff: tuple[str, ...]

    def states(self, folder: Path) -> Iterator[tuple[Path, str, str, bool]]:
        """By folder and path, why a file differs, and whether it is a page; the package is in `folder`."""
        yield from ((folder, *one, False) for one in states(self.files))
        if self.docs:
            own = self.docs.folder
            yield from ((own.parent, *one, True) for one in states(self.pages, own.name))


def compare_with_disk(config_path: str, voice: Voice, *, full: bool, output: str = "") -> None:
    """Generate, compare, say what differs; `full` asks the judges too.

    With an `output` a copy of the SDK is looked at, which has no lock.
    """
    session = Session.open(config_path, voice)
    config = session.config
    if output:
        session.folder = Path(output)
    folder = session.folder
    damage = "" if output else lock.damage(session.lock)
    if damage and remote(config) and not session.run.remote.pins:
        _end_clean(session, 0, (), damage)  # which documents are meant nobody knows
    seen = watched(session)
    files = session.do(lambda: _judged(session, seen) if full else session.run.files())
    docs = None if output else session.do(lambda: configured(session, seen))
    session.show()
    session.stages.begin("compare")
    session.do(lambda: settle(folder, voice))
    found = session.do(lambda: compare(folder, config.package, files))
    if not output:
        around = session.do(lambda: compare_pyproject(folder, config.package, session.run.beside))
        found = together(found, around)
    pages = _pages(session, docs)
    text = lock_of(config, session.run, files, docs.manifest if docs else "")
    reasons = () if output else tuple(lock.reasons(session.lock, text))
    if found.clean and pages.clean:
        damage = "" if output else lock.contradiction(session.lock, text)
        if voice.speaks_text:
            hint_at_line_ends(together(found, pages), voice)
        many = len(files) + len(session.run.beside) + (len(docs.files) if docs else 0)
        _end_clean(session, many, reasons, damage)
        return
    if not (reasons or output or found.edited or pages.edited):
        another = lock.is_of_another(session.lock, folder, config.package)
        reasons = (another,) if another else ()
    files |= session.run.beside
    api = session.do(lambda: differences(folder, files, found, config))
    is_new = len(found.missing) == len(files)
    lines = (*diff(folder, files, found), *_diff(docs, pages))
    _end_stale(session, _Found(reasons, api, found, pages, docs, lines), is_new=is_new)


def _pages(session: Session, docs: Documentation | None) -> Comparison:
    """The documentation on disk against what it should be."""
    if docs is None:
        return _NOTHING
    session.do(lambda: settle(docs.folder.parent, session.voice))
    return session.do(docs.compare)


def _diff(docs: Documentation | None, pages: Comparison) -> Iterator[str]:
    """What is in the pages that differ, unless all of them are new."""
    if docs and pages.digests:
        yield from diff(docs.folder.parent, docs.files, pages)


def settle(folder: Path, voice: Voice) -> None:
    """Let a run that is at work end, and finish one that was killed when no package was there."""
    wait_for_others(folder, voice.warn)
    if any(is_cut_off(left) for left in left_behind(folder)):
        with alone(folder, voice.warn):
            finish_others(folder)


def _end_clean(session: Session, files: int, reasons: tuple[str, ...], damage: str) -> None:
    """The package is current; the lock, which is committed with it, may not be."""
    voice, found = session.voice, session.findings()
    if voice.speaks_text:
        if damage:
            voice.warn(_STALE, f": {damage}, run `specloom generate`")
        elif reasons:
            voice.warn(f"the lock is older: {', '.join(reasons)}")
        if not damage:
            voice.say(UP_TO_DATE, f": {files} files")
    else:
        status = "stale" if damage else "up to date"
        because = (damage,) if damage else reasons
        voice.outcome(Outcome(status, version("specloom"), because, findings=found))
    if damage:
        sys.exit(Exit.FINDING)


def _end_stale(session: Session, found: _Found, *, is_new: bool) -> None:
    voice, folder = session.voice, session.folder
    if not voice.speaks_text:
        files = tuple(
            file_finding(place(home, path), state, is_page=is_page)
            for home, path, state, is_page in found.states(folder)
        )
        status, reported = "stale", session.findings()
        given = (found.because, found.api.notices, files, reported)
        advice = found.api.advice
        voice.outcome(Outcome(status, version("specloom"), *given, following=advice))
    elif is_new:
        voice.warn(_STALE, ": nothing was generated yet, run `specloom generate`")
    else:
        for line in _lines(found, folder, everything=voice.verbose):
            voice.say(*line)
        everything = together(found.files, found.pages)
        hint_at_line_ends(everything, voice)
        voice.warn(_STALE, f": {_advice(everything)}")
    sys.exit(Exit.FINDING)


def _advice(files: Comparison) -> str:
    if files.conflicts:
        return "a merge left conflicts, `specloom generate` resolves them"
    if files.edited:
        drop = "`specloom generate --discard-edits` drops the edits"
        return f"write what was edited into a spec or an overlay; {drop}"
    return "run `specloom generate` and commit what it writes"


def _lines(found: _Found, folder: Path, *, everything: bool) -> Iterator[Line]:
    """Why it is stale, what that means for users, which files it is, and what is in them."""
    yield from ((f"because {reason}",) for reason in found.because)
    yield from change_lines(found.api, everything=everything)
    for _, path, state, _ in found.states(folder):
        yield Span(state, Style.WARNING), f": {path}"
    yield from (difference(line.removesuffix("\n")) for line in found.diff)


def _judged(session: Session, seen: Mapping[str, Any]) -> dict[str, str]:
    """The files, on which the judges have given their verdict. Only who asks them loads them."""
    stage, verdicts = (import_module(f"specloom.verify.{n}") for n in ("stage", "verdict"))
    files = session.run.files()
    session.stages.begin("judge")
    verdict = stage.judge(seen["passes"], session.config.package, files)
    verdicts.report_verdict(verdict, seen["passes"], session.report)
    if session.voice.speaks_text:
        session.voice.say(verdicts.summary(verdict))
    return files
