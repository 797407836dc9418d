"""What can be wrong with an input: one value type, one table of codes, one collector.

To add a diagnostic: add a row to CODES (the next free number of its hundred), call
`report.error` / `warning` / `note` with that code where the fact is known, and commit a case under
tests/cases that shows its text. Nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

CODES = {
    # 1xx: reading
    "SL101": "the file cannot be read",
    "SL102": "the text is not YAML or JSON",
    "SL103": "a key stands twice in one mapping",
    "SL104": "the document is of no kind that Specloom reads",
    "SL105": "a value has the wrong kind",
    "SL106": "a reference points nowhere",
    "SL107": "a reference leaves the document",
    # 2xx: change diffs and overlays
    "SL201": "the change names an operation that does not exist",
    "SL202": "an added field exists already",
    "SL203": "a removed field does not exist",
    "SL204": "the change names something that does not exist",
    "SL205": "the change is not of the form that Specloom reads",
    "SL206": "the overlay target matches nothing",
    "SL207": "the overlay is not valid",
    "SL208": "the update does not fit its target",
    "SL209": "a shared definition was changed for one operation only",
    "SL210": "a changed attribute had another value than the change says",
    # 3xx: upgrading and parsing
    "SL301": "a required name is not a property",
    "SL302": "a construct has no Python form",
    "SL303": "two operations are the same call",
    "SL304": "two things get one name",
    "SL305": "a default does not fit its type",
    "SL306": "a path parameter is not declared",
    "SL307": "the media type is not supported",
    "SL308": "the discriminator has no use",
    "SL309": "a stream that no call can ask for",
    "SL310": "a key that OpenAPI does not know",
    "SL311": "an operation was read and not generated",
    "SL312": "a stream is written as something else",
    "SL313": "a stream without events",
    "SL314": "a body is required and does not say so",
    "SL315": "an answer that no call gives as it is",
    # 4xx: merging variants
    "SL401": "the variants disagree on a type",
    "SL402": "the variants disagree on a body",
    # 5xx: configuration and output
    "SL501": "the configuration is not valid",
    "SL502": "an unknown key",
    "SL503": "the output folder holds files that Specloom did not write",
    "SL504": "the output cannot be written",
    "SL505": "a rename matches no operation",
    "SL506": "a rule for paths matches no path",
    "SL507": "an exemption is not needed",
    # 6xx: the judges of `check --full`
    "SL601": "black would write a file differently",
    "SL602": "datamodel-code-generator gives a field another type",
    "SL603": "a judge gave no verdict",
}


class Severity(Enum):
    """How bad a diagnostic is. Nothing is written when there is an error."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something stands: a file as the user named it, and an RFC 6901 JSON pointer into it."""

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


@dataclass(slots=True)
class Report:
    """Collects the diagnostics of a run, in order, each once.

    `apart` are the reports of parts, by name, whose findings are not mixed with the others.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    apart: Mapping[str, Report] = field(default_factory=dict)

    def add(self, diagnostic: Diagnostic) -> None:
        """Record a diagnostic.

        Raises:
            KeyError: its code is not in CODES.
        """
        CODES[diagnostic.code]
        if diagnostic not in self.diagnostics:
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
