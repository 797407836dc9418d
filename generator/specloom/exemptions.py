"""What the configuration exempts from being generated: whether it exists, and whether it is needed.

An exempted operation or schema is upgraded and parsed like any other. What is found wrong with it
shows that its exemption is needed, and is no error of the run; a pass leaves it out afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from specloom.config.values import Exemption
from specloom.diagnostics import Diagnostic, Report, Severity, Source
from specloom.read.inventory import Contents


@dataclass(frozen=True, slots=True)
class Exempted:
    """The exempted parts of one spec, by where they are, and what is found in its documents.

    What parsing finds where it follows an operation, which may be in a part that others share, is
    kept apart by the report.
    """

    exemptions: tuple[Exemption, ...]
    places: Mapping[Source, tuple[Exemption | None, ...]]
    report: Report

    @classmethod
    def of(cls, contents: Iterable[Contents], exemptions: tuple[Exemption, ...]) -> Exempted:
        """What of some documents is exempted, by place; None stands for a part that is not."""
        by_name = {(one.kind, one.name): one for one in exemptions}
        places: dict[Source, tuple[Exemption | None, ...]] = {}
        for kind, name, place in (part for one in contents for part in _parts(one)):
            places[place] = (*places.get(place, ()), by_name.get((kind, name)))
        names = [one.name for one in exemptions if one.kind == "operation"]
        apart = Report(apart={name: Report() for name in names})
        return cls(exemptions, places, apart)

    def settle(self, report: Report) -> tuple[Exemption, ...]:
        """Hand on every finding that is of nothing exempted; give the exemptions that are needed."""
        needed = [
            one
            for one in self.exemptions
            if one.kind == "operation" and _is_doubtful(self.report.of(one.name).diagnostics)
        ]
        for found in self.report.diagnostics:
            parts = self._around(found.source)
            if not parts or None in parts:
                report.add(found)
            if _is_doubtful((found,)):
                needed += [one for one in parts if one is not None]
        return tuple(dict.fromkeys(needed))

    def _around(self, place: Source) -> tuple[Exemption | None, ...]:
        """The exemptions of the parts that a place is in."""
        return next((self.places[one] for one in _upwards(place) if one in self.places), ())


def _upwards(place: Source) -> Iterator[Source]:
    steps = place.pointer.split("/")
    return (Source(place.file, "/".join(steps[:end])) for end in range(len(steps), 0, -1))


def _is_doubtful(found: Iterable[Diagnostic]) -> bool:
    """Whether anything is more than a note: a warning is reason enough to leave a part out."""
    return any(one.severity is not Severity.NOTE for one in found)


def _parts(contents: Contents) -> Iterator[tuple[str, str, Source]]:
    """Everything that can be exempted, with its places: what a path says is of all its operations."""
    for name, place in contents.schemas.items():
        yield "schema", name, place
    for declared in contents.operations:
        yield "operation", declared.name, declared.source
        yield "operation", declared.name, contents.paths[declared.path]


def check_names(
    contents: Mapping[str, Contents], exemptions: Iterable[Exemption], report: Report
) -> None:
    """Report exemptions of what no document declares, with the nearest name that one does."""
    for exemption in exemptions:
        known = [
            name
            for variant, one in contents.items()
            if exemption.holds_for(variant)
            for name in _names(exemption.kind, one)
        ]
        if exemption.name not in known:
            near = get_close_matches(exemption.name, known, n=1)
            meant = f" (did you mean {near[0]!r}?)" if near else ""
            message = f"undefined {exemption.kind} {exemption.name!r}{meant}"
            hint = "Write the name as a spec has it, or remove the [[allow]] table."
            _error("SL509", exemption, message, hint, report)


def _names(kind: str, contents: Contents) -> Iterable[str]:
    declared = [declared.name for declared in contents.operations]
    return declared if kind == "operation" else contents.schemas


def still_apart(
    exemptions: Iterable[Exemption], contents: Mapping[str, Contents], trial: Report
) -> list[Exemption]:
    """Those of one variant that a run without them shows to be needed: it and others disagree."""
    places = {place for one in trial.errors for place in (one.source, *one.also)}
    return [
        exemption
        for exemption in exemptions
        if not exemption.variant
        or any(
            declared.name == exemption.name and declared.source in places
            for declared in contents[exemption.variant].operations
        )
    ]


def report_unneeded(exemptions: Sequence[Exemption], report: Report) -> None:
    """Report exemptions without which everything can be generated."""
    for exemption in exemptions:
        message = f"unneeded exemption: the {exemption.kind} {exemption.name!r} can be generated"
        message += f" for {exemption.variant}" if exemption.variant else ""
        _error("SL507", exemption, message, "Remove the [[allow]] table.", report)


def _error(code: str, exemption: Exemption, message: str, hint: str, report: Report) -> None:
    place, position = exemption.place, exemption.position
    report.add(Diagnostic(code, Severity.ERROR, message, place, hint, position))
