"""What a run read and what it generated: the reader sees that nothing was lost on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from specloom.api.model import Api
from specloom.config.values import Exemption
from specloom.diagnostics import Report, Source
from specloom.plan.nodes import Plan
from specloom.read.inventory import Contents, Silent


@dataclass(frozen=True, slots=True)
class VariantCounts:
    """One variant's spec: `read` and `schemas` count what is there, before any stage.

    `left_out` are the exempted operations that it has; `lost` are those that nobody exempted.
    """

    name: str
    read: int
    generated: int
    left_out: tuple[str, ...]
    lost: tuple[tuple[str, Source], ...]
    schemas: int
    reached: int
    webhooks: int
    silent: Silent


@dataclass(frozen=True, slots=True)
class Counts:
    """The variants' counts, and what all of them together became.

    `unselected` has by variant how many operations the configuration does not select: those are not
    read.
    """

    variants: tuple[VariantCounts, ...]
    operations: int
    types: int
    exemptions: tuple[Exemption, ...]
    unselected: Mapping[str, int] = field(default_factory=dict)


def count(
    documents: Mapping[str, Contents], api: Api, plan: Plan, exemptions: Sequence[Exemption]
) -> Counts:
    """Count.

    Args:
        documents: By variant, what the spec declares with its changes, exempted parts and all.
        api: What became of them.
        plan: Its methods are what will be written.
        exemptions: What the configuration leaves out.
    """
    written = {
        method.operation
        for resource in plan.resources
        for method in resource.methods
        if not method.alias
    }
    left_out = [one for one in exemptions if one.kind == "operation"]
    found = tuple(
        _variant(
            name, contents, api, written, [one.name for one in left_out if one.holds_for(name)]
        )
        for name, contents in sorted(documents.items())
    )
    order = [variant.name for variant in api.variants]
    by_variant = tuple(sorted(found, key=lambda counts: order.index(counts.name)))
    types = sum(len(module.classes) for module in (*plan.models, *plan.params))
    return Counts(by_variant, len(written), types, tuple(exemptions))


def _variant(
    name: str, contents: Contents, api: Api, written: set[str], exempted: list[str]
) -> VariantCounts:
    uses = [
        use
        for operation in api.operations
        if operation.name in written
        for use in operation.uses
        if use.variant == name
    ]
    made = Counter(use.source for use in uses)
    made.update(use.streams.source for use in uses if use.streams)
    declared = contents.operations
    left_out = [one for one in declared if one.name in exempted]
    lost: list[tuple[str, Source]] = []
    remaining = Counter(made)
    for one in (one for one in declared if one.name not in exempted):
        if not remaining[one.source]:
            lost.append((one.name, one.source))
        remaining[one.source] -= 1
    return VariantCounts(
        name,
        len(declared),
        made.total(),
        tuple(one.name for one in left_out),
        tuple(lost),
        len(contents.schemas),
        len(contents.reached if api.operations else contents.schemas),
        contents.webhooks,
        contents.silent,
    )


def report_lost(counts: Counts, report: Report) -> None:
    """An operation that no code is generated for, without a word, is an error of its own."""
    for variant in counts.variants:
        for name, source in variant.lost:
            hint = "This is a defect of Specloom: report it; until then exempt it in [[allow]]."
            report.error("SL311", f"no method was generated for {name}", source, hint)


def lines(counts: Counts) -> list[str]:
    """The counts as text: a line for each variant, one for what was exempted, one for the whole."""
    found = [
        f"{variant.name}: {_line(variant, counts.unselected.get(variant.name, 0))}"
        for variant in counts.variants
    ]
    for one in counts.exemptions:
        of = f" of {one.variant}" if one.variant else ""
        found.append(f"left out: {one.kind} {one.name}{of} ({one.reason})")
    return [
        *found,
        f"together: {_some(counts.operations, 'operation')}, {_some(counts.types, 'type')}",
    ]


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _line(variant: VariantCounts, unselected: int) -> str:
    left_out = f", {len(variant.left_out)} left out" if variant.left_out else ""
    left_out += f", {unselected} not selected" if unselected else ""
    parts = [
        f"{_some(variant.read, 'operation')} read, {variant.generated} generated{left_out}",
        f"{_some(variant.schemas, 'schema')} read, {variant.reached} reached",
    ]
    parts += [_some(variant.webhooks, "webhook")] if variant.webhooks else []
    without_code = [
        _some(number, kind[:-1]) for kind, number in variant.silent._asdict().items() if number
    ]
    if without_code:
        parts.append(f"no code for {', '.join(without_code)}")
    return "; ".join(parts)
