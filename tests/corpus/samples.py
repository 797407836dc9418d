"""A sample of the specs in full: generated, imported, called, and read by the type checkers."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from checkers import check
from columns import aligned
from pool import Failed, each
from sampling import Job, Sampled, sample
from specs import GITHUB, Spec, single

#: How long a spec may take, in seconds.
LIMIT = 600
#: How many findings of a spec are told.
TOLD = 5
Outcomes: TypeAlias = Mapping[str, Sampled | Failed]


def run(specs: list[Spec], folder: Path, options: argparse.Namespace) -> list[str]:
    """Do everything with a sample and, in full, with GitHub's spec.

    Args:
        specs: The sample.
        folder: Where the packages go.
        options: The arguments of the command.
    """
    start = time.monotonic()
    jobs = [Job(spec, folder, options.calls, options.seed) for spec in specs]
    if options.large:
        jobs.insert(0, Job(single(GITHUB), folder, 0, options.seed))
    outcomes = {job.spec.name: found for job, found in each(sample, jobs, seconds=LIMIT)}
    called = time.monotonic()
    typed = [job.spec for job in jobs if isinstance(outcomes[job.spec.name], Sampled)]
    typed = typed[: options.typed + options.large] if options.typed else []
    wrong = _type_errors(typed, folder) if typed else {}
    named = {name: one for name, one in outcomes.items() if name != GITHUB}
    rows: list[tuple[object, ...]] = [HEADER, _row(f"sample (seed {options.seed})", named, wrong)]
    if options.large:
        rows.append(_row(GITHUB, {GITHUB: outcomes[GITHUB]}, wrong))
    print("\n".join(["", *aligned(rows), "", *_reasons(outcomes)]))
    seconds = called - start, time.monotonic() - called
    print(f"\ncalled in {seconds[0]:.0f} seconds, type-checked {len(typed)} in {seconds[1]:.0f}")
    return [*_findings(outcomes), *(line for lines in wrong.values() for line in lines[:TOLD])]


HEADER = (
    "",
    "specs",
    "operations",
    "generated",
    "imported",
    "pages",
    "type errors",
    "called",
    "failed",
    "not served",
)


def _row(name: str, outcomes: Outcomes, wrong: Mapping[str, list[str]]) -> tuple[object, ...]:
    done = {name: one for name, one in outcomes.items() if isinstance(one, Sampled)}
    errors = [len(wrong[name]) for name in done if name in wrong]
    return (
        name,
        len(outcomes),
        sum(one.operations for one in done.values()),
        len(done),
        sum(not one.unimported for one in done.values()),
        sum(one.pages for one in done.values()),
        f"{sum(errors)} in {len(errors)}",
        sum(one.called for one in done.values()),
        sum(len(one.failures) for one in done.values()),
        sum(sum(one.excepted.values()) for one in done.values()),
    )


def _reasons(outcomes: Outcomes) -> Iterator[str]:
    """Yield why the mock server could not serve calls, and how many."""
    counted = Counter[str]()
    for one in outcomes.values():
        counted.update(one.excepted if isinstance(one, Sampled) else {})
    yield from (f"{count} calls: {reason}" for reason, count in counted.most_common())


def _type_errors(specs: list[Spec], folder: Path) -> dict[str, list[str]]:
    """Return what the checkers say of each package."""
    verdict = check([folder / spec.package for spec in specs], folder)
    return {
        spec.name: [line for line in verdict.errors if f"{spec.package}/" in line] for spec in specs
    }


def _problems(one: Sampled) -> Iterator[str]:
    """Yield the first problems of each sort."""
    for found in (one.unimported, one.unsound, one.failures):
        yield from found[:TOLD]


def _findings(outcomes: Outcomes) -> Iterator[str]:
    for name, one in outcomes.items():
        if isinstance(one, Failed):
            yield f"{name} {one.outcome}: {one.details}"
        else:
            yield from (f"{name}: {text}" for text in _problems(one))
