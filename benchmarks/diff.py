"""What comparing two revisions of a spec costs beside reading both.

    make bench

The old revision is OpenAI's published spec, the new one the same with some hundred edits. Whole processes,
medians of three after a warm-up: one that reads both up to their `Api`s, and `specloom diff`.

Ends with 1 if LIMIT is passed.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from pathlib import Path

from generate import SPECLOOM, spec_path
from measuring import Job, measure_all

READ, DIFF = "both read", "specloom diff"
#: CPU seconds of the comparison, those of reading both being 1.
LIMIT = 1.3
#: One in so many of the lines that can be edited is.
EACH = 40
EDITS = {
    "type: integer": "type: number",
    "type: string": "type: boolean",
    "nullable: true": "x-edited: true",
}
READING = """\
import sys
import click
from specloom.commands.states import opened
from specloom.commands.voice import Voice
for name in sys.argv[1:]:
    with click.Context(click.Command("read")), opened(name, "specloom.toml", Voice()) as state:
        state.variants()
"""


def edited(text: str) -> str:
    """Return a spec in which one in so many types is another one."""
    lines = text.split("\n")
    for word, other in EDITS.items():
        places = [number for number, line in enumerate(lines) if line.strip() == word]
        for number in places[::EACH]:
            lines[number] = lines[number].replace(word, other)
    return "\n".join(lines)


def main() -> None:
    """Measure, print the table, and judge."""
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        old, new = Path(name) / "old.yaml", Path(name) / "new.yaml"
        old.write_text(spec_path().read_text("utf-8"), "utf-8")
        new.write_text(edited(old.read_text("utf-8")), "utf-8")
        states = str(old), str(new)
        found = measure_all(
            [
                Job(READ, (sys.executable, "-c", READING, *states)),
                Job(DIFF, (SPECLOOM, "diff", *states)),
            ]
        )
    print(f"\n{'':20}{'seconds':>9}{'CPU s':>8}{'MiB':>7}")
    for label, one in found.items():
        print(f"{label:20}{one.seconds:9.2f}{one.cpu_seconds:8.2f}{one.mebibytes:7.0f}")
    ratio = found[DIFF].cpu_seconds / found[READ].cpu_seconds
    print(f"\ncomparing, CPU seconds, those of reading both being 1: {ratio:.2f}, at most {LIMIT}")
    sys.exit(ratio > LIMIT)


if __name__ == "__main__":
    main()
