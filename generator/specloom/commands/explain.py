"""`specloom explain`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import NoReturn

import click

from specloom.codes.table import CODES
from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.session import Session, place
from specloom.commands.voice import Voice
from specloom.config.values import Selection
from specloom.diagnostics import Position, Report, Source, Stopped
from specloom.exits import Exit
from specloom.explain.diagnostic_codes import CodePage, code_of, nearest_codes
from specloom.explain.history import History
from specloom.explain.left_out import left_out
from specloom.explain.printed import Printer
from specloom.explain.stage import Unknown
from specloom.explain.stage import explain as explain_name
from specloom.explain.standing import line_of
from specloom.explain.values import Explanation, Symbol
from specloom.pipeline import Run
from specloom.show import Quote, quotes


def _codes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The codes of diagnostics that begin so; names would take a run."""
    del ctx, param
    return [code for code in CODES if code.startswith(incomplete)] if incomplete else []


@click.command(
    epilog=examples(
        "specloom explain notes.list  # a call",
        "specloom explain notes.list.limit  # an argument",
        "specloom explain Notes.state  # a field",
        'specloom explain "GET /notes"  # whatever requests it',
        "specloom explain SL303  # a diagnostic",
    )
)
@click.argument("name", shell_complete=_codes)
@options.config
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text, or a form that programs read.",
)
@options.voice()
def explain(name: str, config_path: str, voice: Voice) -> None:
    """Say why a call, a type, a field, a client or a diagnostic is what it is.

    NAME is what the SDK or a spec calls it, or a method and path.
    """
    code = code_of(name)
    if code:
        _explain_code(code, config_path, voice)
        return
    session = Session.open(config_path, voice)
    history = History(session.config)
    session.run.watch = history.watch
    session.do(session.run.plan)
    if voice.verbose:
        session.show()
    found = session.do(lambda: explained(session, history, name))
    if isinstance(found, Unknown):
        _end_unknown(found.name, found.nearest, voice)
    printer = printer_of(session)
    _give(voice, printer.text(found) if voice.speaks_text else printer.json(found))


def _give(voice: Voice, text: str) -> None:
    if voice.speaks_text:
        voice.give(text.rstrip("\n"))
    else:
        voice.give_data(text)


def explained(session: Session, history: History, name: str) -> tuple[Explanation, ...] | Unknown:
    """Explain what has a name, or what has it no more because it is left out."""
    found = explain_name(history, session.report, name)
    if isinstance(found, Unknown):
        return left_out(history, name, _whole(session)) or found
    return found


def _whole(session: Session) -> History | None:
    """What the run would have been with nothing left out, as far as it comes."""
    config = session.config
    if config.selection == Selection() and not config.exemptions:
        return None
    history = History(replace(config, selection=Selection(), exemptions=()))
    run = Run(history.config, session.run.templates, Report(), history.watch)
    run.remote = session.run.remote
    with suppress(Stopped):
        run.plan()
    return history


def printer_of(session: Session) -> Printer:
    """What prints explanations, with places relative to the working directory."""
    text_of, name_of = cache(session.text_of), partial(place, session.config.folder)

    def quoted(places: Sequence[tuple[Source, Position | None]]) -> tuple[Quote, ...]:
        return quotes(places, text_of, name_of=name_of)

    def home(symbol: Symbol) -> str:
        path = session.folder / session.config.package / symbol.file
        line = line_of(symbol, path.read_text("utf-8")) if path.is_file() else 0
        file = place(
            session.config.folder, f"{session.output}/{session.config.package}/{symbol.file}"
        )
        return f"{file}:{line}" if line else f"{file} (not generated yet)"

    return Printer(quoted, home)


def _end_unknown(name: str, nearest: Sequence[str], voice: Voice) -> NoReturn:
    if not voice.speaks_text:
        data = {"unknown": name, "nearest": list(nearest)}
        voice.give_data(json.dumps(data, ensure_ascii=False) + "\n")
        sys.exit(Exit.BAD_INPUT)
    lines = [f"error: nothing is called {name!r}"]
    lines += ["  hint: the nearest names are"] if nearest else []
    voice.end((), (), "\n".join([*lines, *(f"    {one}" for one in nearest)]))


def _explain_code(code: str, config_path: str, voice: Voice) -> None:
    """Explain a code; where there is a configuration, say what of it a run reports."""
    try:
        page = CodePage.of(code)
    except KeyError:
        _end_unknown(code, nearest_codes(code), voice)
    if Path(config_path).is_file():
        session = Session.open(config_path, replace(voice, verbose=True))
        with suppress(Stopped):
            session.attempt(session.run.plan)
        page = CodePage.of(code, config_path, session.findings())
    _give(voice, page.text() if voice.speaks_text else page.json())
