"""Fuzzing: random small specs, and what has to hold of the packages that are generated from them.

    python tests/fuzz --seconds 180 --seed 7      # `make fuzz` passes its options here
    python tests/fuzz finding-1.json              # checks documents again

Each example is generated, imported and called in this process; a batch of them is then read by both type
checkers in one run each, and called against one mock server. Findings are made smaller by hypothesis
where this process finds them, and written as documents that `specloom generate` takes.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from document_strategy import documents
from fuzzed import FindingError, Package, check_calls, check_import, check_reference, generate
from hypothesis import HealthCheck, Phase, given, seed, settings
from served import failures
from type_checked import complaints

#: How many specs type checkers and servers look at in one go, and how long a finding is made smaller.
BATCH = 40


@dataclass(slots=True)
class Fuzzing:
    """One run."""

    folder: Path
    findings: Path
    whole: bool
    examples: int = 0
    packages: list[Package] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)
    minimal: tuple[dict[str, Any], FindingError] | None = None

    def batch(self, number: int) -> None:
        """Check some documents, then all of them together."""
        self.packages.clear()
        place = self.folder / f"batch{number}"
        place.mkdir()

        @seed(number)
        @settings(
            max_examples=BATCH,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            print_blob=False,
        )
        @given(documents())
        def hold(document: dict[str, Any]) -> None:
            self.examples += 1
            try:
                self.packages.append(checked(document, place, f"fuzzed{self.examples}"))
            except FindingError as error:
                self.minimal = document, error
                raise

        try:
            hold()
        except* FindingError:
            if self.minimal:
                self.report(*self.minimal)
        if self.whole and self.packages:
            self.together(place)
        for made in self.packages:
            made.forget()
        shutil.rmtree(place)

    def together(self, place: Path) -> None:
        """Ask type checkers and servers about the packages of a batch."""
        by_name = {made.name: made for made in self.packages}
        seen: set[str] = set()
        for name, text in complaints([made.folder / made.name for made in self.packages], place):
            if name not in seen:
                seen.add(name)
                self.report(by_name[name].document, FindingError("types", text))
        for made, error in failures(self.packages, place):
            if made.name not in seen:
                seen.add(made.name)
                self.report(made.document, error)

    def report(self, document: dict[str, Any], error: FindingError) -> None:
        """Write a finding down."""
        self.found[error.kind] += 1
        self.findings.mkdir(parents=True, exist_ok=True)
        path = self.findings / f"finding-{sum(self.found.values())}.json"
        path.write_text(json.dumps(document, indent=1, ensure_ascii=False), "utf-8")
        sys.stdout.write(f"\n{path}\n{error}\n")
        sys.stdout.flush()


def checked(document: dict[str, Any], folder: Path, name: str) -> Package:
    """Generate, import and call a package."""
    made = generate(document, folder, name)
    try:
        check_reference(made)
        check_import(made)
        check_calls(made)
    except FindingError:
        made.forget()
        raise
    return made


def again(paths: list[str], fuzzing: Fuzzing) -> None:
    """Check documents of files."""
    for path in paths:
        document = json.loads(Path(path).read_text("utf-8"))
        fuzzing.examples += 1
        try:
            fuzzing.packages.append(checked(document, fuzzing.folder, f"fuzzed{fuzzing.examples}"))
        except FindingError as error:
            fuzzing.report(document, error)
    if fuzzing.packages:
        fuzzing.together(fuzzing.folder)


def seeds(first: int) -> Iterator[int]:
    """Yield the numbers of batches."""
    source = random.Random(first)  # noqa: S311 - no secrets
    while True:
        yield source.getrandbits(32)


def main() -> int:
    """Fuzz for as long as the options say; 1 if there are findings."""
    parser = argparse.ArgumentParser(prog="fuzz", description="Checks random specs.")
    parser.add_argument("files", nargs="*", help="documents to check again, instead of random ones")
    parser.add_argument("--seconds", type=float, default=60, help="how long, 60 by default")
    parser.add_argument("--examples", type=int, default=0, help="how many specs at most")
    parser.add_argument("--seed", type=int, help="which ones; a random one by default")
    parser.add_argument("--quick", action="store_true", help="no type checkers and no servers")
    parser.add_argument("--findings", type=Path, default=Path("fuzz-findings"))
    options = parser.parse_args()
    first = random.SystemRandom().getrandbits(32) if options.seed is None else options.seed
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        fuzzing = Fuzzing(Path(name) / "work", options.findings, not options.quick)
        fuzzing.folder.mkdir()
        if options.files:
            again(options.files, fuzzing)
        else:
            sys.stdout.write(f"seed {first}\n")
            for number in seeds(first):
                fuzzing.batch(number)
                over = time.monotonic() - started > options.seconds
                if over or 0 < options.examples <= fuzzing.examples:
                    break
        spent = time.monotonic() - started
        kinds = ", ".join(f"{count} {kind}" for kind, count in fuzzing.found.most_common())
        sys.stdout.write(
            f"{fuzzing.examples} specs in {spent:.0f} s, {time.process_time():.0f} s of them CPU in "
            f"this process: {kinds or 'nothing found'}\n"
        )
    return 1 if fuzzing.found else 0


if __name__ == "__main__":
    raise SystemExit(main())
