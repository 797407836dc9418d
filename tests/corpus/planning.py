"""Bringing a spec up to its plan, and what is kept of that."""

from __future__ import annotations

import gc
import json
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from building import TEMPLATES
from specs import Spec

from specloom.diagnostics import Report, Severity, Source, Stopped
from specloom.pipeline import Run

#: How many of the messages of a refusal are kept.
KEPT = 5
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REFUSED, PLANNED = "refused", "planned"


@dataclass(frozen=True, slots=True)
class Planned:
    """What came of a spec.

    Attributes:
        outcome: `planned`, or `refused` where there are errors.
        seconds: The time of the processor.
        declared: How many operations the spec has.
        planned: How many of them are in the plan.
        unstated: The operations that are not, and of which no diagnostic says so.
        codes: How often each code was reported, by severity.
        messages: The first errors.
    """

    outcome: str
    seconds: float
    declared: int
    planned: int
    unstated: tuple[str, ...]
    codes: dict[tuple[str, str], int]
    messages: tuple[str, ...]


def plan(spec: Spec) -> Planned:
    """Bring a spec up to its plan."""
    report = Report()
    api: Any = None

    def watch(stage: str, _variant: str, result: object) -> None:
        nonlocal api
        api = result if stage == "passes" else api

    with TemporaryDirectory() as folder:
        start = time.process_time()
        run = Run(spec.config(Path(folder), report), TEMPLATES, report, watch=watch)
        # As the commands do it.
        gc.disable()
        outcome = _outcome(run)
        seconds = time.process_time() - start
    declared = operations(json.loads(Path(spec.address).read_bytes()))
    made: set[str] = set()
    if outcome == PLANNED:
        uses = [use for operation in api.operations for use in operation.uses]
        made = {use.source.pointer for use in uses}
        made |= {use.streams.source.pointer for use in uses if use.streams}
    lost = [pointer for pointer in declared if outcome == PLANNED and pointer not in made]
    stated = [one.source.pointer for one in report.diagnostics]
    return Planned(
        outcome,
        seconds,
        len(declared),
        len(made),
        tuple(one for one in lost if not any(s.startswith(one) for s in stated)),
        dict(Counter((one.severity.value, one.code) for one in report.diagnostics)),
        tuple(f"{one.code} {one.message} ({one.source.pointer})" for one in report.errors[:KEPT]),
    )


def operations(document: dict[str, Any]) -> list[str]:
    """Return the pointers of the operations of a document, which are counted without Specloom."""
    start = Source("").at("paths")
    return [
        start.at(path, method).pointer
        for path, item in document.get("paths", {}).items()
        for method in METHODS
        if method in item
    ]


def _outcome(run: Run) -> str:
    try:
        run.plan()
    except Stopped:
        assert any(one.severity is Severity.ERROR for one in run.report.diagnostics)
        return REFUSED
    return PLANNED
