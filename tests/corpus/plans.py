"""All specs up to their plans: what came of each, in tables, and what is wrong with that."""

from __future__ import annotations

import statistics
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from columns import aligned
from planning import PLANNED, REFUSED, Planned, plan
from pool import Failed, each
from specs import Spec

LIST = Path(__file__).parent / "refusals.toml"
#: How long a spec may take, in seconds.
LIMIT = 300
#: How many of the slowest specs are shown.
SHOWN = 10
#: From how many operations on a spec says what an operation takes.
LARGE = 50
#: What a spec may take: so many seconds, and so often what an operation takes in the median.
START, SLOWER = 2.0, 10.0

Outcomes: TypeAlias = Mapping[str, Planned | Failed]


def refusals() -> dict[str, str]:
    """Return the specs that are refused, with the reasons."""
    entries = tomllib.loads(LIST.read_text("utf-8")).get("refusal", [])
    return {entry["spec"]: entry["reason"] for entry in entries}


def run(specs: list[Spec], *, whole: bool) -> list[str]:
    """Plan specs, print the tables and return the findings.

    Args:
        specs: What is planned.
        whole: Whether these are all, so that an entry of the list that is not needed is a finding.
    """
    # The largest first, so that none is left alone at the end.
    specs = sorted(specs, key=lambda spec: -Path(spec.address).stat().st_size)
    outcomes = {spec.name: found for spec, found in each(plan, specs, seconds=LIMIT)}
    read = {name: one for name, one in outcomes.items() if isinstance(one, Planned)}
    for table in (_by_outcome(outcomes), _by_code(read), _slowest(read)):
        print("\n".join(["", *aligned(table)]))
    return [*_broken(outcomes), *_refused(read, whole=whole), *_lost(read), *_slow(read)]


def _by_outcome(outcomes: Outcomes) -> list[tuple[object, ...]]:
    counted = Counter(one.outcome for one in outcomes.values())
    rows: list[tuple[object, ...]] = [("outcome", "specs", "operations read", "planned")]
    for outcome, count in counted.most_common():
        own = [o for o in outcomes.values() if isinstance(o, Planned) and o.outcome == outcome]
        rows.append((outcome, count, sum(o.declared for o in own), sum(o.planned for o in own)))
    return rows


def _by_code(read: Mapping[str, Planned]) -> list[tuple[object, ...]]:
    times = Counter[tuple[str, str]]()
    for one in read.values():
        times.update(one.codes)
    rows: list[tuple[object, ...]] = [("diagnostic", "specs", "times")]
    for kind in ("error", "warning"):
        for (severity, code), count in sorted(times.items()):
            if severity == kind:
                having = sum((severity, code) in one.codes for one in read.values())
                rows.append((f"{severity}[{code}]", having, count))
    return rows


def _slowest(read: Mapping[str, Planned]) -> list[tuple[object, ...]]:
    first = sorted(read.items(), key=lambda item: -item[1].seconds)[:SHOWN]
    rows: list[tuple[object, ...]] = [("slowest", "seconds", "operations")]
    return [*rows, *((name, f"{one.seconds:.1f}", one.declared) for name, one in first)]


def _broken(outcomes: Outcomes) -> Iterator[str]:
    for name, one in outcomes.items():
        if isinstance(one, Failed):
            yield f"{name} {one.outcome}: {one.details}"


def _refused(read: Mapping[str, Planned], *, whole: bool) -> Iterator[str]:
    known = refusals()
    refused = {name: one for name, one in read.items() if one.outcome == REFUSED}
    for name, one in refused.items():
        if name not in known:
            yield f"{name} is refused: " + "; ".join(one.messages)
    for name in known:
        if (whole or name in read) and name not in refused:
            yield f"{name} is not refused: take it out of {LIST.name}"


def _lost(read: Mapping[str, Planned]) -> Iterator[str]:
    for name, one in read.items():
        if one.unstated:
            listed = ", ".join(one.unstated[:SHOWN])
            yield f"{name}: no diagnostic says what became of {listed}"
        elif one.outcome == PLANNED and one.planned > one.declared:
            yield f"{name}: {one.planned} operations of {one.declared}"


def _slow(read: Mapping[str, Planned]) -> Iterator[str]:
    """Yield the specs that take much longer than others for what they have."""
    several = [one.seconds / one.declared for one in read.values() if one.declared > LARGE]
    if not several:
        return
    usual = statistics.median(several)
    print(f"\nan operation takes {usual * 1000:.1f} ms in the median of {len(several)} specs")
    for name, one in read.items():
        most = START + SLOWER * usual * one.declared
        if one.seconds > most:
            yield f"{name}: {one.seconds:.1f} seconds, {most:.1f} allowed for {one.declared} operations"
