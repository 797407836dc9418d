"""The documentation of an SDK, as `docs`, `generate` and `check` write it and look at it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from specloom.api.model import Api
from specloom.commands.session import Session, print_changes
from specloom.diagnostics import Position, Source
from specloom.output.compare import MANIFEST, SITE, Comparison, compare, with_manifest
from specloom.output.write import refuse, refuse_saved, write
from specloom.plan.nodes import Plan
from specloom.read.positions import looked_for

if TYPE_CHECKING:
    from specloom.report.model import Comparison as Changes

_STAGES = ("passes", "wire")
_ELSEWHERE = "Move it away, or name a folder that is for the documentation alone."
_LISTED = 10  # how many files of a sort are named


@dataclass(frozen=True, slots=True)
class Documentation:
    """The files of a documentation with their manifest, by paths beside its folder."""

    folder: Path
    files: Mapping[str, str]

    @property
    def manifest(self) -> str:
        """The digests of all other files."""
        return self.files[f"{self.folder.name}/{MANIFEST}"]

    def compare(self) -> Comparison:
        """What is on disk against what should be there.

        Raises:
            OSError: a file cannot be read.
        """
        return compare(self.folder.parent, self.folder.name, self.files, SITE)


def watched(session: Session) -> dict[str, Any]:
    """What the stages that pages come from give for all variants, once they are through.

    Whoever watched the run before goes on doing so.
    """
    seen: dict[str, Any] = {}
    others = session.run.watch

    def watch(stage: str, variant: str, result: object) -> None:
        others(stage, variant, result)
        if stage in _STAGES and not variant:
            seen[stage] = result

    session.run.watch = watch
    return seen


def documentation(
    session: Session,
    seen: Mapping[str, Any],
    plan: Plan,
    folder: Path,
    since: Changes | None = None,
) -> Documentation:
    """The documentation of a plan in a folder, with what changed since another state if that is known."""
    session.stages.begin("document")
    # What makes pages is loaded where some are wanted.
    pages = import_module("specloom.reference.stage").pages
    made = import_module("specloom.reference.files").files
    api: Api = seen["passes"]
    found = pages(api, seen["wire"], plan, _places(session, api), since)
    files = made(found, plan, session.run.templates)
    own = {f"{folder.name}/{path}": text for path, text in files.items()}
    return Documentation(folder, with_manifest(folder.name, own))


def _places(session: Session, api: Api) -> dict[Source, Position]:
    """Where operations are declared, by one look at each file."""
    wanted: dict[str, list[str]] = {}
    for use in (use for operation in api.operations for use in operation.uses):
        wanted.setdefault(use.source.file, []).append(use.source.pointer)
    return {
        Source(file, pointer): position
        for file, pointers in wanted.items()
        for pointer, (position, is_there) in looked_for(session.text_of(file), pointers).items()
        if is_there
    }


def configured(session: Session, seen: Mapping[str, Any]) -> Documentation | None:
    """The documentation that the configuration wants, after the package of a run is there."""
    config, plan = session.config, session.run.planned
    if not config.docs or plan is None:
        return None
    return documentation(session, seen, plan, config.folder / config.docs)


def refused(session: Session, docs: Documentation, *, discard_edits: bool) -> Comparison:
    """What differs; the files that would be lost by writing are reported."""
    found = session.do(docs.compare)
    refuse(
        found,
        session.report,
        output=place(session, docs),
        discard_edits=discard_edits,
        elsewhere=_ELSEWHERE,
    )
    return found


def write_docs(session: Session, docs: Documentation, found: Comparison) -> None:
    """Bring the folder to what the files say."""
    parent, name = docs.folder.parent, docs.folder.name
    saved = session.do(lambda: write(parent, name, docs.files, found))
    refuse_saved(saved, session.report, output=place(session, docs))
    session.do(session.report.stop_if_failed)


def print_docs(session: Session, docs: Documentation, found: Comparison) -> None:
    """Say what was written."""
    print_changes(found, session.voice, most=_LISTED)
    done = len(found.written) + len(found.left_over)
    session.voice.say(f"{docs.folder.as_posix()}: {len(docs.files)} files, {done} touched")


def states(found: Comparison, whole: str = "") -> Iterator[tuple[str, str]]:
    """By path, why it differs: each file once; `whole` stands for all of them if none is there."""
    if whole and found.missing and not found.digests:
        yield whole, "missing"
        return
    for path in found.changed:
        edited = "edited" if path in found.edited else "outdated"
        yield path, "in conflict" if path in found.conflicts else edited
    yield from ((path, "missing") for path in found.missing)
    yield from ((path, "left over") for path in found.left_over)


def place(session: Session, docs: Documentation) -> str:
    """The folder around the one of the documentation, as the configuration would name it."""
    config = session.config
    own = config.docs and docs.folder == config.folder / config.docs
    return posixpath.dirname(config.docs) if own else docs.folder.parent.absolute().as_posix()
