"""What another variant does to the callers of the base: nothing, but that types may widen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.plan.annotations import Annotation
from specloom.plan.nodes import Argument, Method, ModelClass, Plan

TEMPLATES = Path(__file__).parents[2] / "templates"


def configured(path: Path, names: Sequence[str], *, renaming: bool = True) -> Config:
    """A configuration with only these of its variants, in this order."""
    report = Report()
    config = load(path, report)
    assert config is not None, report.diagnostics
    known = {variant.name: variant for variant in config.variants}
    # Lines about calls of the base are wrong where another one takes its place.
    renames, polls = (config.renames, config.polls) if renaming else ((), ())
    variants = tuple(known[name] for name in names)
    return replace(config, variants=variants, renames=renames, polls=polls)


def planned(config: Config) -> Plan:
    """The plan of a configuration."""
    return Run(config, TEMPLATES, Report()).plan()


def written(config: Config) -> dict[str, str]:
    """The files of a configuration."""
    return Run(config, TEMPLATES, Report()).files()


def lost(alone: Plan, beside: Plan) -> list[str]:
    """What callers of the base had without the other variants, and have no more with them."""
    return [*_lost_calls(alone, beside), *_lost_types(alone, beside)]


def _lost_calls(alone: Plan, beside: Plan) -> Iterator[str]:
    calls = _calls(beside)
    for name, method in _calls(alone).items():
        if name not in calls:
            yield f"no call {name}"
            continue
        other, before = calls[name], _arguments(method)
        now = _arguments(other)
        first = [method.positional and method.positional.name for method in (method, other)]
        if first[0] != first[1]:
            yield f"{name} takes {first[1]} in place of {first[0]}"
        yield from (f"{name} has no argument {key}" for key in before if key not in now)
        yield from (
            f"{name} requires {key}"
            for key, argument in now.items()
            if not argument.omittable and (key not in before or before[key].omittable)
        )
        yield from (
            f"{name} {key}: {argument.annotation.text} is {now[key].annotation.text}"
            for key, argument in before.items()
            if key in now and not _covers(now[key].annotation, argument.annotation)
        )


def _calls(plan: Plan) -> dict[str, Method]:
    return {f"{r.path}.{m.name}": m for r in plan.resources for m in r.methods}


def _arguments(method: Method) -> dict[str, Argument]:
    return {argument.name: argument for argument in method.keywords}


def _covers(wide: Annotation, narrow: Annotation) -> bool:
    """Whether a type has all members of another, and each of them the same or more inside.

    Anything at all is what another variant says of it (docs/merging.md).
    """
    if wide == narrow or narrow.text == "object":
        return True
    several = [*wide.members]
    if narrow.members != (narrow,) or several != [wide]:
        return all(any(_covers(one, part) for one in several) for part in narrow.members)
    if wide.head == narrow.head and len(wide.arguments) == len(narrow.arguments):
        return all(map(_covers, wide.arguments, narrow.arguments))
    # What may be left out may still be given; a list of values has more of them.
    left = wide.arguments[0] if wide.text.startswith("Omittable[") else wide
    return (left is not wide and _covers(left, narrow)) or _lists(wide, narrow)


def _lists(wide: Annotation, narrow: Annotation) -> bool:
    both = {part.text for part in wide.arguments}, {part.text for part in narrow.arguments}
    return wide.head == narrow.head and bool(both[1]) and both[1] <= both[0]


def _lost_types(alone: Plan, beside: Plan) -> Iterator[str]:
    for kind, before, now in (
        ("models", alone.models, beside.models),
        ("params", alone.params, beside.params),
    ):
        known = {one.name: (module.file, one) for module in now for one in module.classes}
        for module in before:
            for one in module.classes:
                if one.name not in known or known[one.name][0] != module.file:
                    yield f"no {kind}.{one.name} in {module.file}"
                else:
                    label = f"{kind}.{one.name}"
                    yield from _lost_fields(label, one, known[one.name][1], sent=kind == "params")


def _lost_fields(name: str, before: ModelClass, now: ModelClass, *, sent: bool) -> Iterator[str]:
    known = {field.name: field for field in now.fields}
    for field in before.fields:
        if field.name not in known or known[field.name].wire != field.wire:
            yield f"{name} has no {field.name}"
    if sent:
        had = {field.name for field in before.fields if not field.required}
        listed = {field.name for field in before.fields}
        for field in now.fields:
            if field.required and (field.name in had or field.name not in listed):
                yield f"{name} requires {field.name}"


def reordered(left: Mapping[str, str], right: Mapping[str, str]) -> list[str]:
    """The files in which two packages differ, all of them by the order of the same words alone."""
    assert list(left) == list(right)
    differing = [name for name in left if left[name] != right[name]]
    found = [name for name in differing if not name.endswith("MANIFEST.json")]
    for name in found:
        assert _words(left[name]) == _words(right[name]), name
    return [name.partition("/")[2] for name in found]


def _words(text: str) -> list[str]:
    return sorted(re.findall(r"\w+", text))
