"""What a diagnostic code means, and where a run reports it."""

from __future__ import annotations

import difflib
import json
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.codes.code import Code
from specloom.codes.table import CODES
from specloom.formats.outcome import Finding

_WIDTH = 100
_MOST = 10


def code_of(name: str) -> str:
    """The code that a text is, if it is one: `sl303` is SL303."""
    text = name.strip("[]").upper()
    return text if re.fullmatch(r"SL\d+", text) else ""


def nearest_codes(code: str) -> tuple[str, ...]:
    """The codes that are most like one that does not exist."""
    return tuple(difflib.get_close_matches(code, CODES, n=3, cutoff=0.5))


@dataclass(frozen=True, slots=True)
class CodePage:
    """A code, the configuration that was looked at, and what that run reports of it."""

    code: Code
    looked: str = ""
    found: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, code: str, looked: str = "", found: Sequence[Finding] = ()) -> CodePage:
        """The page of a code."""
        return cls(CODES[code], looked, tuple(one for one in found if one.code == code))

    def text(self) -> str:
        """For people."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        code = self.code
        yield f"{code.name}: {code.severity.value}, {code.title}"
        yield from ("", "Why it is reported", *_paragraph(code.why))
        yield from ("", "What to do", *_paragraph(code.fix))
        if not self.looked:
            return
        yield from ("", f"In {self.looked}")
        for one in self.found[:_MOST]:
            at = f":{one.line}:{one.column}" if one.line else ""
            yield from _paragraph(f"{one.file}{at}: {one.message}")
        if len(self.found) > _MOST:
            yield f"  {len(self.found) - _MOST} more: --verbose of `specloom check` shows each"
        if not self.found:
            yield "  not reported"

    def json(self) -> str:
        """For programs."""
        code = self.code
        data = {
            "name": code.name,
            "kind": "code",
            "severity": code.severity.value,
            "title": code.title,
            "why": code.why,
            "fix": code.fix,
        }
        places = [
            {"file": f.file, "line": f.line, "column": f.column, "message": f.message}
            for f in self.found
        ]
        more = {"found": places} if self.looked else {}
        return json.dumps({**data, **more}, indent=2, ensure_ascii=False) + "\n"


def _paragraph(text: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
