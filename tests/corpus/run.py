"""Every published spec of the corpus up to its plan, a sample of them in full, and versions of one compared.

    make corpus
    make corpus CORPUS="--sample 20 --seed 7"

CONTRIBUTING.md says how to read the tables. Ends with 1 if there is a finding.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "support"), str(HERE)]

import large  # noqa: E402  # these are found by the line above
import plans  # noqa: E402
import samples  # noqa: E402
import states  # noqa: E402
from specs import GITHUB, Spec, directory, single  # noqa: E402


def main() -> int:
    """Run what the arguments ask for, and return how the program ends."""
    options = _arguments()
    findings: list[str] = []
    if options.plan:
        with _timed("planned"):
            specs = [*_named(options.only, directory()), single(GITHUB)]
            findings += plans.run(specs, whole=not options.only)
    if options.sample:
        chosen = _chosen(options)
        with tempfile.TemporaryDirectory() as folder:
            findings += samples.run(chosen, Path(folder), options)
    if options.large:
        with _timed("measured"):
            findings += large.run()
    if options.states:
        with _timed("compared"):
            findings += states.run()
    print("\n".join([f"\n{len(findings)} findings", *findings]))
    return bool(findings)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    said = {
        "sample": (100, "how many specs are generated, imported and called"),
        "typed": (30, "how many of these the type checkers read"),
        "calls": (60, "how many operations of each are called; 0 for all"),
        "seed": (9, "what the sample depends on"),
    }
    for name, (default, text) in said.items():
        parser.add_argument(f"--{name}", type=int, default=default, help=f"{text} ({default})")
    parser.add_argument("--only", default="", help="specs whose path contains this")
    parser.add_argument("--no-plan", dest="plan", action="store_false", help="plan nothing")
    parser.add_argument(
        "--no-large", dest="large", action="store_false", help="leave GitHub's spec out"
    )
    parser.add_argument(
        "--no-states", dest="states", action="store_false", help="compare no versions of GitHub's"
    )
    return parser.parse_args()


def _named(text: str, specs: list[Spec]) -> list[Spec]:
    return [spec for spec in specs if text in spec.name]


def _chosen(options: argparse.Namespace) -> list[Spec]:
    """Return the sample: of those that are not refused, as many as were asked for."""
    refused = plans.refusals()
    specs = [spec for spec in _named(options.only, directory()) if spec.name not in refused]
    count = min(options.sample, len(specs))
    return random.Random(options.seed).sample(specs, count)  # noqa: S311 - nothing is secret


@contextmanager
def _timed(what: str) -> Iterator[None]:
    start = time.monotonic()
    yield
    print(f"\n{what} in {time.monotonic() - start:.0f} seconds", flush=True)


if __name__ == "__main__":
    sys.exit(main())
