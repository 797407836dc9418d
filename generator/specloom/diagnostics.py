"""What can be wrong with an input: one value type and one collector.

`codes/` has the table of all codes; CONTRIBUTING.md says how to add one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum


class Severity(Enum):
    """How bad a diagnostic is. Nothing is written when there is an error."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is: a file as the user named it, and an RFC 6901 JSON pointer into it."""

    file: str
    pointer: str = ""

    def at(self, *keys: str | int) -> Source:
        """The source of a value below this one."""
        steps = "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)
        return Source(self.file, self.pointer + steps)


#: The source of what no document says.
NOWHERE = Source("")


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text: 1-based line and column."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `position` overrides the place that `source` resolves to (text that does not parse)."""

    code: str
    severity: Severity
    message: str
    source: Source
    hint: str = ""
    position: Position | None = None
    also: tuple[
        Source, ...
    ] = ()  # other places that matter, e.g. the spec that a diff does not fit


# Lines of the configuration about operations or schemas that are not there.
_LINES = ("SL505", "SL506", "SL507", "SL509", "SL511", "SL521", "SL590", "SL595")
_UNSELECTED = "Nothing if the line is about what is not selected; else correct it."


@dataclass(slots=True)
class Report:
    """Collects the diagnostics of a run, in order, each once.

    `apart` are the reports of parts, by name, whose findings are not mixed with the others. `selecting`
    says that a part of the specs only is generated: a line about the rest is no mistake.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    apart: Mapping[str, Report] = field(default_factory=dict)
    selecting: bool = False
    _known: set[Diagnostic] = field(default_factory=set, repr=False)

    def add(self, diagnostic: Diagnostic) -> None:
        """Record a diagnostic, each once."""
        if self.selecting and diagnostic.code in _LINES:
            note, hint = Severity.NOTE, _UNSELECTED
            diagnostic = replace(diagnostic, code="SL542", severity=note, hint=hint)
        if diagnostic not in self._known:
            self._known.add(diagnostic)
            self.diagnostics.append(diagnostic)

    def of(self, part: str) -> Report:
        """The report for what is found in a part."""
        return self.apart.get(part, self)

    def error(self, code: str, message: str, source: Source, hint: str = "") -> None:
        """Record an error: nothing will be written."""
        self.add(Diagnostic(code, Severity.ERROR, message, source, hint))

    def warning(self, code: str, message: str, source: Source, hint: str = "") -> None:
        """Record something that a person should look at."""
        self.add(Diagnostic(code, Severity.WARNING, message, source, hint))

    def note(self, code: str, message: str, source: Source, hint: str = "") -> None:
        """Record a decision that Specloom took."""
        self.add(Diagnostic(code, Severity.NOTE, message, source, hint))

    @property
    def errors(self) -> list[Diagnostic]:
        """What was recorded as an error."""
        return [found for found in self.diagnostics if found.severity is Severity.ERROR]

    @property
    def failed(self) -> bool:
        """Whether any error was recorded."""
        return bool(self.errors)

    def stop_if_failed(self) -> None:
        """End the run here if there is an error.

        Raises:
            Stopped: there is one.
        """
        if self.failed:
            raise Stopped


class Stopped(Exception):  # noqa: N818  # no error of its own: the errors are in the report
    """The input is bad; the report says why."""
