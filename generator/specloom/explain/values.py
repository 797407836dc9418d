"""What an explanation is made of. Nothing here knows how it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.diagnostics import NOWHERE, Position, Source


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is written; `position` overrides the place that `source` resolves to."""

    source: Source
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Symbol:
    """Where something stands in the SDK.

    Attributes:
        text: The signature or the annotation.
        file: The file, below the package.
        within: What it is in: `class Runs`, `def create`, each inside of the one before.
        line: How its own line begins.
    """

    text: str
    file: str = ""
    within: tuple[str, ...] = ()
    line: str = ""


@dataclass(frozen=True, slots=True)
class Declared:
    """What one variant says of the thing, and where."""

    variant: str
    says: str
    source: Source = NOWHERE


@dataclass(frozen=True, slots=True)
class Reason:
    """What made the thing what it is.

    Attributes:
        by: The stage, pass, step, rule or table of the configuration.
        says: What it did.
        rule: The rule, in one sentence.
        place: The line that asks for it, if one does.
        variant: Whose document it is about; empty for what holds for all.
    """

    by: str
    says: str
    rule: str = ""
    place: Place | None = None
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one thing is what it is.

    `differences` is where the variants differ in it, `further` how many more differences there are
    inside of it.
    """

    name: str
    kind: str
    title: str
    symbols: tuple[Symbol, ...] = ()
    declared: tuple[Declared, ...] = ()
    reasons: tuple[Reason, ...] = ()
    differences: tuple[str, ...] = ()
    further: int = 0
