"""`specloom inspect`."""

from __future__ import annotations

import json
from contextlib import suppress

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.diagnostics import Stopped
from specloom.inspection import changes, to_json
from specloom.passes.tables import PASSES
from specloom.read.document import Document
from specloom.stages import STAGES


@click.command(
    epilog=examples("specloom inspect --stage merge", "specloom inspect --pass rename --changes")
)
@options.config
@click.option("--stage", type=click.Choice(STAGES), help="The stage whose result to print.")
@click.option("--pass", type=click.Choice(PASSES), help="The pass, instead of a stage.")
@click.option("--changes", is_flag=True, help="Print only what the pass changed.")
@click.option("--format", type=click.Choice(["json"]), default="json", help="What is printed.")
@options.voice()
def inspect(config_path: str, voice: Voice, **wanted: str | None) -> None:
    """Print the result of a stage or of a pass as JSON.

    Before the merge there is one for each variant.
    """
    stage, only = wanted["stage"], wanted["changes"]
    name = stage or wanted["pass"]
    if (stage and wanted["pass"]) or not name or (stage and only):
        message = "give --stage, or --pass with or without --changes"
        raise click.UsageError(message)
    session = Session.open(config_path, voice)
    seen: dict[str, object] = {}
    before: dict[str, object] = {}

    def watch(done: str, variant: str, result: object) -> None:
        if done == name:
            found = changes(before[variant], result) if only else result
            seen[variant] = found.root if isinstance(found, Document) else found
        before[variant] = result

    session.run.watch = watch
    work = session.run.files if stage in ("render", "format") else session.run.plan
    # Where a later stage fails, this one may be what helps to see why.
    with suppress(Stopped):
        session.attempt(work)
    if seen:
        result = to_json(seen.get("", seen))
        voice.give_data(json.dumps(result, indent=2, ensure_ascii=False) + "\n")
    session.do(session.report.stop_if_failed)
    session.show()
