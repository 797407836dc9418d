"""What a run over GitHub's spec takes, beside one over OpenAI's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from columns import aligned
from planning import operations
from specs import GITHUB, OPENAI, single

from specloom.diagnostics import Report
from specloom.read.source import read

SPECLOOM = str(Path(sys.executable).parent / "specloom")
#: How often an operation of OpenAI's an operation of GitHub's may take, and the most memory in MiB.
RATIO, MEMORY = 1.5, 350


@dataclass(frozen=True, slots=True)
class Figures:
    """The time of the processor and the peak memory of a run, and how many operations it has."""

    seconds: float
    mebibytes: float
    operations: int

    @property
    def each(self) -> float:
        """Milliseconds an operation."""
        return 1000 * self.seconds / self.operations


def run() -> list[str]:
    """Generate both, print the table and return the findings."""
    found = {name: _measured(name) for name in (GITHUB, OPENAI)}
    rows: list[tuple[object, ...]] = [("", "operations", "seconds", "ms an operation", "MiB")]
    for name, one in found.items():
        cells = (f"{one.seconds:.1f}", f"{one.each:.1f}", f"{one.mebibytes:.0f}")
        rows.append((name, one.operations, *cells))
    print("\n".join(["", *aligned(rows)]))
    return [*_findings(found[GITHUB], found[OPENAI])]


def _findings(github: Figures, openai: Figures) -> list[str]:
    texts = []
    if github.each > RATIO * openai.each:
        texts.append(f"{GITHUB}: an operation takes {github.each / openai.each:.2f} of OpenAI's")
    if github.mebibytes > MEMORY:
        texts.append(f"{GITHUB}: {github.mebibytes:.0f} MiB")
    return texts


def _measured(name: str) -> Figures:
    spec = single(name)
    with tempfile.TemporaryDirectory() as folder:
        config = spec.configure(Path(folder))
        document = read(spec.address, Path(folder), Report())
        assert document is not None, name
        count = len(operations(document.root))
        del document
        command = [SPECLOOM, "generate", "--config", str(config), "--output", folder]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert not process.returncode, name
    # Linux counts in KiB, macOS in bytes.
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return Figures(used.ru_utime + used.ru_stime, used.ru_maxrss / scale, count)
