"""The generated client beside OpenAI's official one, on the same calls, in one run.

`python benchmarks/clients.py` prints CPU seconds of both and their ratios; docs/performance.md explains
them. The official client is no dependency of this project, so it is installed, pinned, into a temporary
environment, where both run. Ends with 1 if one of LIMITS is passed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
SPECLOOM = str(Path(sys.executable).parent / "specloom")
EXAMPLE = HERE.parent / "examples" / "openai" / "specloom.toml"
PEER, PEER_VERSION, OURS = "openai", "3.54.0", "openai_sdk"
ROUNDS = 5

#: What is measured, and how much of the peer's it may take: see FIGURES of client_calls.py.
LIMITS = {
    "import": ("`import`", 0.03),
    "client": ("until a client is there", 0.40),
    "resources": ("until three of its resources are there", 0.30),
    "memory": ("the process with them, MiB", 0.55),
    "chunks": ("an event of a chat completion", 1 / 13),
    "deltas": ("an event of a response, of a union of 50 types", 1 / 13),
    "lists": ("a list of 100 runs", 1 / 8),
    "requests": ("a request with a small response", 1 / 3.5),
    "requests-async": ("the same, asynchronous", 1 / 3.5),
}


def environment(folder: Path) -> Path:
    """The Python of an environment that has the peer, and with it what both clients stand on."""
    print(f"installing {PEER} {PEER_VERSION} …", file=sys.stderr)
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    pip = (str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    subprocess.run([*pip, f"{PEER}=={PEER_VERSION}"], check=True, stderr=subprocess.DEVNULL)
    return python


def figure(python: Path, sdk: Path, package: str, name: str) -> float:
    """One figure of one client, in a process of its own."""
    # What is deprecated warns, in both.
    command = [str(python), "-W", "ignore", str(HERE / "client_calls.py"), package, name]
    surroundings = {**os.environ, "PYTHONPATH": str(sdk)}
    found = subprocess.run(command, check=True, capture_output=True, text=True, env=surroundings)
    return float(found.stdout)


def compared(python: Path, sdk: Path, name: str) -> tuple[float, float]:
    """Medians of ours and of the peer's, each of whose runs follows one of the other."""
    pairs = [
        [figure(python, sdk, package, name) for package in (OURS, PEER)] for _ in range(ROUNDS + 1)
    ]
    ours, peer = zip(*pairs[1:], strict=True)  # the first one writes the byte code
    return statistics.median(ours), statistics.median(peer)


def main() -> None:
    """Print a table."""
    passed = False
    with TemporaryDirectory() as name:
        folder = Path(name)
        python, sdk = environment(folder / "venv"), folder / "sdk"
        command = [SPECLOOM, "generate", "--config", str(EXAMPLE), "--output", str(sdk), "--quiet"]
        subprocess.run(command, check=True)
        print("\n| | ours | official | ratio | times | at most |\n|---|---|---|---|---|---|")
        for key, (label, most) in LIMITS.items():
            ours, peer = compared(python, sdk, key)
            passed = passed or ours / peer > most
            unit = "{:.0f} MiB" if key == "memory" else "{:.1f} µs"
            scale = 1 if key == "memory" else 1e6
            cells = (unit.format(ours * scale), unit.format(peer * scale), f"{ours / peer:.3f}")
            print(f"| {label} | {' | '.join(cells)} | {peer / ours:.1f} | {most:.3f} |", flush=True)
    sys.exit(passed)


if __name__ == "__main__":
    main()
